import { app, type Session } from 'electron'
import { developmentPolicy } from './content-security-policy'
import { resolverRules } from './resolver-rules'

/**
 * Chromium asks the network for things of its own; these switches and the resolver rule keep it from doing so. The name
 * of the server with newer versions stays known where the package has one; what may be asked of it, `UpdateGate` decides.
 */
export function silenceChromium(developmentUrl: string | undefined, updateAddress: string | null): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('host-resolver-rules', resolverRules([developmentUrl, updateAddress]))
}

/** Cancels every request that is not for the app's own files, and keeps Chromium from fetching a dictionary. */
export function refuseNetwork(session: Session, developmentUrl: string | undefined): void {
  session.setSpellCheckerEnabled(false)
  const urls = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map((scheme) => `${scheme}://*/*`)
  session.webRequest.onBeforeRequest({ urls }, ({ url }, answer) => {
    answer({ cancel: !isDevelopmentServer(url, developmentUrl) })
  })
}

/** While developing, the pages come from the build tool's server, which sends no policy of its own. */
export function guardDevelopmentServer(session: Session, developmentUrl: string): void {
  const policy = developmentPolicy(developmentUrl)
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) => {
    answer({ responseHeaders: { ...responseHeaders, 'content-security-policy': [policy] } })
  })
}

function isDevelopmentServer(url: string, developmentUrl: string | undefined): boolean {
  return developmentUrl !== undefined && new URL(url).host === new URL(developmentUrl).host
}
