import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { t } from '../../texts/t'
import { chartAxis, type ChartScale } from './chart-scale'
import styles from './chart.module.css'

/** A number and its range, or nothing where there is too little to tell. */
export interface RangePoint {
  readonly key: string
  readonly label: string
  readonly told: { readonly value: number; readonly low: number; readonly high: number } | null
}

export interface RangePointsProps {
  readonly points: readonly RangePoint[]
  readonly scale: ChartScale
  /** Told when a point is clicked; the numbers of the table do the same for the keyboard. */
  readonly onOpen?: (key: string) => void
}

const rowHeight = 36
const axisHeight = 28
const labelWidth = 200
const longestLabel = 29
const dotRadius = 5
const capHeight = 10

/** Names under one another, each with a dot for its number and a line for its range; of the others only how many. */
export function RangePoints({ points, scale, onOpen }: RangePointsProps) {
  const data = points.flatMap(({ key, label, told }) =>
    told === null ? [] : [{ key, label: shortened(label), told, range: [told.low, told.high] }],
  )
  const leftOut = points.length - data.length
  return (
    <>
      <div className={styles.plot} style={{ height: data.length * rowHeight + axisHeight }}>
        <ResponsiveContainer>
          <BarChart layout="vertical" data={data} margin={chartMargin} accessibilityLayer={false}>
            <CartesianGrid horizontal={false} />
            <XAxis type="number" {...chartAxis(scale)} />
            <YAxis
              type="category"
              dataKey="label"
              width={labelWidth}
              axisLine={false}
              tickLine={false}
              interval={0}
              // Labels are short enough for one line; by itself the library breaks them far too early.
              tick={{ width: 2 * labelWidth }}
            />
            {scale.marks.map(({ at }) => (
              <ReferenceLine key={at} x={at} />
            ))}
            <Bar
              dataKey="range"
              isAnimationActive={false}
              shape={(bar: unknown) => <Point bar={bar as DrawnBar} onOpen={onOpen} />}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      {leftOut > 0 && (
        <p className={styles.leftOut}>
          {t('Of {{count}} more there is too little to tell; the table names them.', { count: leftOut })}
        </p>
      )}
    </>
  )
}

const chartMargin = { top: 0, right: 24, bottom: 0, left: 0 }

interface DrawnBar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly payload: { readonly key: string; readonly told: NonNullable<RangePoint['told']> }
}

function Point({ bar, onOpen }: { readonly bar: DrawnBar; readonly onOpen: RangePointsProps['onOpen'] }) {
  const { told, key } = bar.payload
  const [left, right] = [Math.min(bar.x, bar.x + bar.width), Math.max(bar.x, bar.x + bar.width)]
  const middle = bar.y + bar.height / 2
  const span = told.high - told.low
  const dot = span === 0 ? left : left + ((told.value - told.low) / span) * (right - left)
  return (
    <g className={onOpen === undefined ? undefined : styles.opens} onClick={() => onOpen?.(key)}>
      <rect x={left} y={bar.y} width={right - left} height={bar.height} className={styles.target} />
      <path
        className={styles.range}
        d={`M${left} ${middle}H${right}M${left} ${middle - capHeight / 2}v${capHeight}M${right} ${middle - capHeight / 2}v${capHeight}`}
      />
      <circle cx={dot} cy={middle} r={dotRadius} className={styles.dot} />
    </g>
  )
}

function shortened(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`
}
