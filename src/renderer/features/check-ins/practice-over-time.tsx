import { Link } from 'wouter'
import { describePractice } from '../../../domain/check-ins/practice-pattern'
import type { PracticeMoment } from '../../../domain/check-ins/practice-history'
import { practiceAnswerNames, practiceItems } from '../../../domain/reflections/practice-items'
import { t } from '../../../texts/t'
import { ChartFrame, type ChartTable } from '../../components/chart-frame'
import { dayInLine } from '../../presentation/when'
import { PracticeMarks } from './practice-marks'
import styles from './practice-over-time.module.css'

export interface PracticeOverTimeProps {
  /** The latest first. */
  readonly history: readonly PracticeMoment[]
  readonly now: number
  readonly hrefOf: (moment: PracticeMoment) => string
}

/** So many fit side by side, and are few enough to be looked at. */
const mostMarks = 20

/** The latest answers side by side, wherever they were given, with a table behind that leads there. */
export function PracticeOverTime({ history, now, hrefOf }: PracticeOverTimeProps) {
  const latest = history.slice(0, mostMarks)
  const sentence = describePractice(latest.map(({ practice }) => practice))

  return (
    <div className={styles.frame}>
      <ChartFrame
        title={t('Over time')}
        sentence={sentence}
        chart={<PracticeMarks earliestFirst={latest.toReversed()} />}
        alternative={t('The six questions as they were answered the last {{count}} times. {{sentence}}', {
          count: latest.length,
          sentence,
        })}
        table={tableOf(latest, now, hrefOf)}
      />
    </div>
  )
}

function tableOf(
  moments: readonly PracticeMoment[],
  now: number,
  hrefOf: (moment: PracticeMoment) => string,
): ChartTable {
  return {
    columns: [t('Date'), t('Where'), ...practiceItems.map(({ name }) => name)],
    rows: moments.map((moment) => ({
      key: `${moment.from} ${moment.id}`,
      cells: [
        dayInLine(moment.at, now),
        <Link key={moment.id} href={hrefOf(moment)} dir="auto">
          {placeName(moment)}
        </Link>,
        ...practiceItems.map(({ id }) => {
          const answer = moment.practice[id]
          return answer === undefined ? '–' : practiceAnswerNames[answer]
        }),
      ],
    })),
  }
}

function placeName({ from, title }: PracticeMoment): string {
  switch (from) {
    case 'meeting':
      return title.trim() === '' ? t('Untitled meeting') : title
    case 'entry':
      return title.trim() === '' ? t('Untitled entry') : title
    case 'check-in':
      return t('By itself')
  }
}
