import {
  CartesianGrid,
  ErrorBar,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { chartAxis, type ChartScale } from './chart-scale'
import styles from './chart.module.css'
import type { RangePoint } from './range-points'

export interface RangeLineProps {
  /** In the order of time. */
  readonly points: readonly RangePoint[]
  readonly scale: ChartScale
  /** Told when a point is clicked; the numbers of the table do the same for the keyboard. */
  readonly onOpen?: (key: string) => void
  /** How wide the words along the left side are, in pixels. */
  readonly scaleWidth?: number
}

const dotRadius = 4

/** A number over time: dots joined where they are neighbours, each with a line for its range; a gap where too little is known. */
export function RangeLine({ points, scale, onOpen, scaleWidth = 48 }: RangeLineProps) {
  const data = points.map(({ key, label, told }) => ({
    key,
    label,
    value: told?.value ?? null,
    spread: told === null ? null : [told.value - told.low, told.high - told.value],
  }))
  return (
    <div className={styles.plot} data-shape="line">
      <ResponsiveContainer>
        <LineChart
          data={data}
          margin={scale.marks.length === 0 ? chartMargin : markedMargin}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="label"
            axisLine={false}
            tickLine={false}
            minTickGap={12}
            padding={{ left: 16, right: 16 }}
          />
          <YAxis {...chartAxis(scale)} width={scaleWidth} />
          {scale.marks.map(({ at, label }) => (
            <ReferenceLine
              key={at}
              y={at}

              label={{ value: label, position: 'right' }}
            />
          ))}
          <Line
            dataKey="value"
            isAnimationActive={false}
            activeDot={false}
            dot={(dot: unknown) => (
              <Dot key={(dot as DrawnDot).payload.key} dot={dot as DrawnDot} onOpen={onOpen} />
            )}
          >
            <ErrorBar dataKey="spread" isAnimationActive={false} width={dotRadius} />
          </Line>
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}

const chartMargin = { top: 8, right: 24, bottom: 0, left: 0 }

/** Room for the words beside the marks. */
const markedMargin = { ...chartMargin, right: 96 }

interface DrawnDot {
  readonly cx: number | null
  readonly cy: number | null
  readonly payload: { readonly key: string; readonly value: number | null }
}

function Dot({ dot, onOpen }: { readonly dot: DrawnDot; readonly onOpen: RangeLineProps['onOpen'] }) {
  const { cx, cy, payload } = dot
  if (payload.value === null || cx === null || cy === null) return null
  return (
    <circle
      cx={cx}
      cy={cy}
      r={dotRadius}
      className={[styles.dot, onOpen === undefined ? '' : styles.opens].join(' ')}
      onClick={() => onOpen?.(payload.key)}
    />
  )
}
