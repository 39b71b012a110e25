export function wrongNames(names: readonly string[]): string[]
export function leaksIn(name: string, text: string, places: readonly string[]): string[]
export function wrongFuses(
  asked: Readonly<Record<string, boolean>>,
  wire: Readonly<Record<number, number>>,
  numbers: Readonly<Record<string, number>>,
): string[]
