/** The operating system's name for what went wrong (`ENOSPC`), or null when the error did not come from it. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

export function isMissing(error: unknown): boolean {
  return systemCodeOf(error) === 'ENOENT'
}
