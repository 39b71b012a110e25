import type { WebFrameMain } from 'electron'
import type { Channel } from '../../ipc/contract'
import { captureRequests } from '../../ipc/requests/capture-requests'
import { appHost, appScheme, captureHost, lockHost } from '../security/app-address'

const ownHosts: readonly string[] = [appHost, lockHost, captureHost]

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
  if (protocol === `${appScheme}:` && ownHosts.includes(host)) return true
  if (developmentUrl === undefined) return false
  const server = new URL(developmentUrl)
  return protocol === server.protocol && host === server.host
}

/** Whether a page of ours has this request at all: that of the capture window is held to its own few. */
export function mayAsk(channel: Channel, frame: Pick<WebFrameMain, 'url'> | null): boolean {
  if (frame === null || !URL.canParse(frame.url)) return false
  return new URL(frame.url).host !== captureHost || channel in captureRequests
}
