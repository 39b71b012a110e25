/** No name is resolved but those of the given addresses. */
export function resolverRules(addresses: readonly (string | null | undefined)[]): string {
  const known = addresses.flatMap((address) =>
    typeof address === 'string' ? [new URL(address).hostname] : [],
  )
  return ['MAP * ~NOTFOUND', ...known.map((host) => `EXCLUDE ${host}`)].join(', ')
}
