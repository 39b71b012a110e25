import { AsyncLocalStorage } from 'node:async_hooks'
import type { WebContents } from 'electron'

const asking = new AsyncLocalStorage<WebContents>()

/** Runs `answer` so that all of it, also what it waits for, knows which page asks. */
export function answeredTo<T>(page: WebContents, answer: () => T): T {
  return asking.run(page, answer)
}

/** The page whose request is being answered; null outside of any request. */
export function askingPage(): WebContents | null {
  return asking.getStore() ?? null
}
