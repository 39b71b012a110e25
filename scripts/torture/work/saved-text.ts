const marks = /^text (\d+): /

/** The text that is saved as number `count`: of many lengths, so that a kill falls into the writing of some. */
export function savedText(count: number): string {
  return `text ${count}: ${'words '.repeat((count * 37) % 4_000)}end`
}

/** Which text this is, or null when it is none that was ever saved: cut off, mixed, or somebody else's. */
export function countOfText(text: string): number | null {
  const count = Number(marks.exec(text)?.[1])
  return text === savedText(count) ? count : null
}
