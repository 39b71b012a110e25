import type { Session } from 'electron'

/**
 * Holds the requests of the updater to one folder of one server, and to the time in which somebody wants it to ask. Every
 * other request of its session is cancelled, and no header goes out that could tell one copy of Attune from another.
 */
export class UpdateGate {
  #isOpen = false

  constructor(session: Session, address: string) {
    const all = { urls: ['<all_urls>'] }
    session.webRequest.onBeforeRequest(all, ({ url }, answer) => {
      answer({ cancel: !(this.#isOpen && isUnder(address, url)) })
    })
    session.webRequest.onBeforeSendHeaders(all, ({ requestHeaders }, answer) => {
      answer({ requestHeaders: plainHeaders(requestHeaders) })
    })
  }

  async whileOpen<T>(task: () => Promise<T>): Promise<T> {
    this.#isOpen = true
    try {
      return await task()
    } finally {
      this.#isOpen = false
    }
  }
}

/** Whether a URL names something in the folder that an address ending in a slash names. */
export function isUnder(address: string, url: string): boolean {
  if (!URL.canParse(url)) return false
  const { origin, pathname, username, password } = new URL(url)
  const folder = new URL(address)
  if (username !== '' || password !== '') return false
  return origin === folder.origin && pathname.startsWith(folder.pathname)
}

/** What a server has to know to hand out a file, or a part of one. */
const allowedHeaders = ['accept', 'accept-encoding', 'cache-control', 'range']

/** The allowed headers, and the same name for every copy; the updater would send an id of its own besides. */
export function plainHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const allowed = Object.entries(headers).filter(([name]) => allowedHeaders.includes(name.toLowerCase()))
  return { ...Object.fromEntries(allowed), 'User-Agent': 'Attune' }
}
