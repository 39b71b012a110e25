import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { appHost, appScheme, captureHost, lockHost } from './app-address'
import { contentSecurityPolicy } from './content-security-policy'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** What each host of ours shows first. */
const firstPages: Readonly<Record<string, string>> = {
  [appHost]: 'index.html',
  [lockHost]: 'lock.html',
  [captureHost]: 'capture.html',
}

/** Has to be called before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/**
 * The file under `root` that a URL of ours names, or null: for another host, a path that leaves the folder, or a kind
 * of file that the interface has no use for.
 */
export function fileOfUrl(url: string, root: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol: scheme, host, pathname } = new URL(url)
  const firstPage = firstPages[host]
  if (scheme !== `${appScheme}:` || firstPage === undefined) return null
  const path = decodePath(pathname)
  if (path === null || path.includes('\0')) return null
  const file = normalize(join(root, path === '/' ? firstPage : path))
  if (!file.startsWith(root + sep)) return null
  return extname(file) in contentTypes ? file : null
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** Serves the built interface from `root`, each answer under the strict policy. */
export function serveApp(root: string): void {
  protocol.handle(appScheme, async (request) => {
    const file = fileOfUrl(request.url, root)
    if (file === null || request.method !== 'GET') return new Response(null, { status: 404 })
    try {
      const headers = {
        'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      }
      return new Response(new Uint8Array(await readFile(file)), { headers })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
