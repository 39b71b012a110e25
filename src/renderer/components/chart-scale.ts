/** The numbers along one side of a chart, and how they are written. */
export interface ChartScale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly nameOf: (value: number) => string
  /** Values to compare with, drawn as lines across. */
  readonly marks: readonly { readonly at: number; readonly label: string }[]
}

/** The same for an axis of the charting library. */
export function chartAxis({ from, to, ticks, nameOf }: ChartScale) {
  return {
    domain: [from, to] as [number, number],
    ticks: [...ticks],
    tickFormatter: nameOf,
    axisLine: false,
    tickLine: false,
    interval: 0,
  } as const
}

/** Shares between 0 and 1, in per cent. */
export function shareScale(marks: ChartScale['marks'] = []): ChartScale {
  return { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], nameOf: percent, marks }
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** From 0 to a round number at or above the highest, in at most five steps of 1, 2 or 5 times a power of ten. */
export function scaleUpTo(highest: number): ChartScale {
  const least = Math.max(highest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= least) ?? 10 * power
  const steps = Math.max(1, Math.ceil(highest / step))
  const ticks = Array.from({ length: steps + 1 }, (_, place) => place * step)
  return { from: 0, to: steps * step, ticks, nameOf: (value) => String(Number(value.toFixed(3))), marks: [] }
}
