import type { TortureRow } from './torture'

/** Losses beyond this many are counted only: the first ones show what is wrong. */
const shownLosses = 10

/** The closing table: what was done, how often, what was lost; then the losses themselves. */
export function tortureTable(rows: readonly TortureRow[]): string {
  const lines = [
    ['what', 'times', 'losses'],
    ...rows.map(({ what, count, losses }) => [what, String(count), String(losses.length)]),
  ]
  const widths = [0, 1, 2].map((place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)))
  const table = lines.map(([what = '', count = '', losses = '']) =>
    [what.padEnd(widths[0] ?? 0), count.padStart(widths[1] ?? 0), losses.padStart(widths[2] ?? 0)].join('  '),
  )
  return [...table, ...rows.flatMap(lossLines)].join('\n')
}

function lossLines({ what, losses }: TortureRow): string[] {
  if (losses.length === 0) return []
  const more = losses.length > shownLosses ? [`  … and ${losses.length - shownLosses} more`] : []
  return ['', `${what}:`, ...losses.slice(0, shownLosses).map((loss) => `  ${loss}`), ...more]
}
