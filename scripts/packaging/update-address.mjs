import { CommandError } from '../command-error.mjs'

/**
 * Where a package is to look for newer versions, from ATTUNE_UPDATE_URL; null without it. Only `https:`, and nothing in it
 * that would tell one copy from another.
 */
export function updateAddress(env) {
  const given = env.ATTUNE_UPDATE_URL ?? ''
  if (given === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  const extras = url === null ? null : url.username + url.password + url.search + url.hash
  if (url?.protocol === 'https:' && extras === '') return url.href
  throw new CommandError(
    `ATTUNE_UPDATE_URL has to be a plain https address without a query, and is “${given}”.`,
  )
}
