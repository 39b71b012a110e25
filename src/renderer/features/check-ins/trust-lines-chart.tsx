import { wordOfStep } from '../../../domain/check-ins/check-in-item'
import type { TrustLine, TrustPoint } from '../../../domain/check-ins/trust-over-time'
import styles from './trust-lines-chart.module.css'

const width = 176
const height = 64
const margin = 6
const steps = [1, 2, 3, 4, 5] as const

/** One small drawing for each item, all on the same dates and the same five steps. */
export function TrustLinesChart({ lines }: { readonly lines: readonly TrustLine[] }) {
  const times = lines.flatMap(({ points }) => points.map(({ at }) => Date.parse(at)))
  const from = Math.min(...times)
  const span = Math.max(...times) - from
  const place = ({ at, step }: TrustPoint) => ({
    x: span === 0 ? width / 2 : margin + ((Date.parse(at) - from) / span) * (width - 2 * margin),
    y: heightOf(step),
  })
  return (
    <div className={styles.charts}>
      {lines.map(({ item, points }) => {
        const last = points.at(-1)
        const places = points.map(place)
        return (
          <figure key={item.id} className={styles.chart}>
            <figcaption>
              <span className={styles.name}>{item.name}</span>{' '}
              <span className={styles.word}>{last === undefined ? '' : wordOfStep(item, last.step)}</span>
            </figcaption>
            <svg viewBox={`0 0 ${width} ${height}`} className={styles.drawing}>
              {steps.map((step) => (
                <line
                  key={step}
                  x1={0}
                  x2={width}
                  y1={heightOf(step)}
                  y2={heightOf(step)}
                  className={styles.rule}
                />
              ))}
              <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
              {places.map(({ x, y }, index) => (
                <circle
                  key={points[index]?.at}
                  cx={x}
                  cy={y}
                  r={4}
                  className={index === places.length - 1 ? styles.last : styles.dot}
                />
              ))}
            </svg>
          </figure>
        )
      })}
    </div>
  )
}

/** The fifth step is at the top. */
function heightOf(step: number): number {
  return height - margin - ((step - 1) / 4) * (height - 2 * margin)
}
