import type { WebFrameMain } from 'electron'
import { appHost, appScheme } from '../security/app-protocol'

/**
 * Whether a request comes from the top frame of a page of ours. The origin of our scheme reads `null`, so scheme and
 * host are compared by themselves.
 */
export function isTrustedSender(
  frame: Pick<WebFrameMain, 'url' | 'parent'> | null,
  developmentUrl: string | undefined,
): boolean {
  if (frame === null || frame.parent !== null || !URL.canParse(frame.url)) return false
  const url = new URL(frame.url)
  if (developmentUrl !== undefined && url.origin === new URL(developmentUrl).origin) return true
  return url.protocol === `${appScheme}:` && url.host === appHost
}
