/** Written in by the build, from ATTUNE_UPDATE_URL; not there where nothing is built. */
declare const builtInUpdateAddressText: string | undefined

export const builtInUpdateAddress =
  typeof builtInUpdateAddressText === 'undefined' ? '' : builtInUpdateAddressText
