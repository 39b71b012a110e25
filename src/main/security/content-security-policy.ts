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
