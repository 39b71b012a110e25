import { Link } from 'wouter'
import type { CheckInSummary } from '../../../domain/check-ins/check-in'
import { wordOfStep } from '../../../domain/check-ins/check-in-item'
import { describeTrustOverTime, trustLines } from '../../../domain/check-ins/trust-over-time'
import { trustItems } from '../../../domain/check-ins/trust-items'
import { t } from '../../../texts/t'
import { ChartFrame, type ChartTable } from '../../components/chart-frame'
import { dayInLine } from '../../presentation/when'
import { TrustLinesChart } from './trust-lines-chart'
import styles from './trust-over-time.module.css'

export interface TrustOverTimeProps {
  /** The trust check-ins of one person, the latest first. */
  readonly history: readonly CheckInSummary[]
  readonly now: number
  readonly hrefOf: (checkInId: string) => string
  readonly title?: string
}

/** How the answers about one person moved, item by item, with a table behind that leads to each check-in. */
export function TrustOverTime({ history, now, hrefOf, title = t('Over time') }: TrustOverTimeProps) {
  const lines = trustLines(history)
  if (lines.length === 0) return null
  const first = history.at(-1)
  const change = describeTrustOverTime(lines)
  const sentence =
    first === undefined || history.length < 2
      ? change
      : t('Since {{day}}: {{change}}', { day: dayInLine(first.takenAt, now), change })
  return (
    <div className={styles.frame}>
      <ChartFrame
        title={title}
        sentence={sentence}
        chart={<TrustLinesChart lines={lines} />}
        alternative={t('Trust over {{count}} check-ins. {{sentence}}', { count: history.length, sentence })}
        table={tableOf(history, now, hrefOf)}
      />
    </div>
  )
}

function tableOf(
  history: readonly CheckInSummary[],
  now: number,
  hrefOf: (checkInId: string) => string,
): ChartTable {
  return {
    columns: [t('Date'), ...trustItems.map(({ name }) => name)],
    rows: history.map(({ id, takenAt, steps }) => ({
      key: id,
      cells: [
        <Link key={id} href={hrefOf(id)}>
          {dayInLine(takenAt, now)}
        </Link>,
        ...trustItems.map((item) => {
          const step = steps[item.id]
          return step === undefined ? '–' : wordOfStep(item, step)
        }),
      ],
    })),
  }
}
