/** Characters that are read for one another count as the same, as they do when the library is opened with the key. */
function asRead(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** Whether what was typed is what the recovery key says in these groups, counted from zero. */
export function groupsFit(
  recoveryKey: string,
  asked: readonly [number, number],
  typed: readonly [string, string],
): boolean {
  const groups = recoveryKey.split('-')
  return asked.every((place, index) => asRead(typed[index] ?? '') === groups[place])
}

/** Two different groups of eight to ask for; `random` gives numbers from 0 to below 1. */
export function groupsToAsk(random: () => number): readonly [number, number] {
  const first = Math.floor(random() * 8)
  const second = (first + 1 + Math.floor(random() * 7)) % 8
  return first < second ? [first, second] : [second, first]
}
