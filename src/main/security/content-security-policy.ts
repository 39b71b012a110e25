/**
 * What a page of ours may do: run and show its own files, and nothing else. No address but the app's own can be
 * reached, nothing can be framed, posted to or embedded.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The policy while developing: the server of the build tool also sends an inline preamble and style elements, and keeps
 * a socket open for hot reload.
 */
export function developmentPolicy(serverUrl: string): string {
  const { host } = new URL(serverUrl)
  return contentSecurityPolicy
    .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'none'", `connect-src 'self' ws://${host}`)
}
