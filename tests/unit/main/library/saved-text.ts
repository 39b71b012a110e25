/** What the saving process writes as its `count`th text in a run; long enough for a kill to fall into a write. */
export function savedText(run: number, count: number): string {
  return `${run}.${count} ${'words '.repeat((count * 37) % 4_000)}end`
}
