/** A moment of the day on which everything that is frozen was made, in hours and minutes. */
export function frozenAt(time: string): string {
  return `2026-02-03T${time}:00.000Z`
}

/** Words that break what takes text for bytes, for lines or for markup. */
export const oddWords = '“quoted” \u2028 \\ " é e\u0301 👩🏽‍💻 عمر <b>&amp;\n\tnew line'
