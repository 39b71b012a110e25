export interface UpdateCircumstances {
  readonly isPackaged: boolean
  readonly platform: NodeJS.Platform
  /** What the package was made with; empty without an address. */
  readonly builtIn: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The folder on a server where newer versions of this copy lie, ending in a slash; null where it cannot bring itself up to
 * date: without an address, as a deb (whoever installed it updates it), and while it is developed. The journeys name a
 * server of their own, which a package does not listen to.
 */
export function updateAddressOf({ isPackaged, platform, builtIn, env }: UpdateCircumstances): string | null {
  const given = isPackaged ? builtIn : (env['ATTUNE_UPDATE_URL'] ?? '')
  if (!URL.canParse(given)) return null
  if (platform === 'linux' && env['APPIMAGE'] === undefined) return null
  const { href } = new URL(given)
  return href.endsWith('/') ? href : `${href}/`
}
