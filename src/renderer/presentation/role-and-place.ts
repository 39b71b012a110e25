/** `Sales lead · Acme`, as far as it is known. */
export function roleAndPlace({
  role,
  organisation,
}: {
  readonly role: string
  readonly organisation: string
}): string {
  return [role, organisation]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' · ')
}
