import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import styles from './chart.module.css'

/** How a bar is filled, so that kinds of bars are told apart without colour. */
export type BarFill = 'solid' | 'hatched' | 'open'

export interface CountBar {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly fill: BarFill
}

export interface CountBarsProps {
  readonly bars: readonly CountBar[]
  /** Told when a bar is clicked; the numbers of the table do the same for the keyboard. */
  readonly onOpen?: (key: string) => void
}

const hatchPx = 6

/** How many there are of each, side by side, with the number above. */
export function CountBars({ bars, onOpen }: CountBarsProps) {
  const hatch = useId()
  return (
    <div className={styles.plot} data-shape="bars">
      <ResponsiveContainer>
        <BarChart data={[...bars]} margin={chartMargin} accessibilityLayer={false} barCategoryGap="20%">
          <defs>
            <pattern
              id={hatch}
              width={hatchPx}
              height={hatchPx}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className={styles.hatch} d={`M0 0V${hatchPx}`} />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="label" axisLine={false} tickLine={false} minTickGap={4} />
          <YAxis hide allowDecimals={false} />
          <Bar
            dataKey="count"
            isAnimationActive={false}
            shape={(bar: unknown) => <CountedBar bar={bar as DrawnBar} hatch={hatch} onOpen={onOpen} />}
          >
            <LabelList dataKey="count" position="top" formatter={(count) => (count === 0 ? '' : count)} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

const chartMargin = { top: 24, right: 8, bottom: 0, left: 8 }

interface DrawnBar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly payload: CountBar
}

interface CountedBarProps {
  readonly bar: DrawnBar
  readonly hatch: string
  readonly onOpen: CountBarsProps['onOpen']
}

function CountedBar({ bar, hatch, onOpen }: CountedBarProps) {
  const { x, y, width, height, payload } = bar
  return (
    <rect
      {...{ x, y, width, height }}
      className={[styles.bar, onOpen === undefined ? '' : styles.opens].join(' ')}
      data-fill={payload.fill}
      style={payload.fill === 'hatched' ? { fill: `url(#${hatch})` } : undefined}
      onClick={() => onOpen?.(payload.key)}
    />
  )
}
