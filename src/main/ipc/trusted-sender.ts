import type { WebFrameMain } from 'electron'
import { appHost, appScheme, lockHost } from '../security/app-address'

/**
 * Whether a request comes from the top frame of a page of ours. The origin of our scheme reads `null`, so scheme and
 * host are compared by themselves.
 */
export function isTrustedSender(
  frame: Pick<WebFrameMain, 'url' | 'parent'> | null,
  developmentUrl: string | undefined,
): boolean {
  if (frame === null || frame.parent !== null || !URL.canParse(frame.url)) return false
  const { protocol, host } = new URL(frame.url)
  if (protocol === `${appScheme}:` && (host === appHost || host === lockHost)) return true
  if (developmentUrl === undefined) return false
  const server = new URL(developmentUrl)
  return protocol === server.protocol && host === server.host
}
