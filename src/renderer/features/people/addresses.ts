/** How many addresses a person has at most. */
const mostAddresses = 20

/** Addresses as one line to edit. */
export function addressesText(addresses: readonly string[]): string {
  return addresses.join(', ')
}

/** The addresses of such a line: parted by commas, semicolons or lines, each once, and none longer than `longest`. */
export function addressesIn(text: string, longest: number): string[] {
  const addresses = text
    .split(/[,;\n]/)
    .map((address) => address.trim().slice(0, longest))
    .filter((address) => address !== '')
  return [...new Set(addresses)].slice(0, mostAddresses)
}
