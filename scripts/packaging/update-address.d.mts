export function updateAddress(env: Readonly<Record<string, string | undefined>>): string | null
