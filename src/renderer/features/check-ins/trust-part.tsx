import { Link } from 'wouter'
import type { CheckInSummary } from '../../../domain/check-ins/check-in'
import { opennessReachOf, opennessWords } from '../../../domain/check-ins/openness-reach'
import { findTrustMove } from '../../../domain/trust/moves'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Section } from '../../components/section'
import { dayInLine } from '../../presentation/when'
import { TrustOverTime } from './trust-over-time'
import styles from './trust-part.module.css'

export interface TrustPartProps {
  /** The trust check-ins of this person, the latest first. */
  readonly history: readonly CheckInSummary[]
  readonly organisation: string
  /** The latest setting check of their organisation. */
  readonly setting: CheckInSummary | null
  readonly now: number
  readonly settingHref: string
  readonly hrefOf: (checkInId: string) => string
  readonly onCheckIn: () => void
}

/** Trust with one person over time, and the step that was chosen last. */
export function TrustPart(props: TrustPartProps) {
  const { history, now, hrefOf, onCheckIn } = props
  const last = history[0]
  if (last === undefined) {
    return (
      <Section title={t('Trust over time')}>
        <EmptyState action={<Button onClick={onCheckIn}>{t('Trust check-in')}</Button>}>
          {t(
            'Seven answers about your own part, in under three minutes, show where to begin and one next step.',
          )}
        </EmptyState>
        <Place {...props} />
      </Section>
    )
  }
  const move = last.moveId === null ? undefined : findTrustMove(last.moveId)
  const isToday = new Date(last.takenAt).toDateString() === new Date(now).toDateString()
  return (
    <div className={styles.part}>
      <TrustOverTime title={t('Trust over time')} {...{ history, now, hrefOf }} />
      <div className={styles.below}>
        {move !== undefined && (
          <p>{t('Chosen on {{day}}: {{step}}.', { day: dayInLine(last.takenAt, now), step: move.name })}</p>
        )}
        <div className={styles.actions}>
          {!isToday && <Button onClick={onCheckIn}>{t('Check in again')}</Button>}
          <Link href={hrefOf(last.id)} className={styles.link}>
            {isToday ? t('Edit today’s check-in') : t('Edit the last one')}
          </Link>
        </div>
        <Place {...props} />
      </div>
    </div>
  )
}

function Place({ organisation, setting, now, settingHref }: TrustPartProps) {
  if (organisation.trim() === '') return null
  return (
    <p className={styles.place}>
      {t('How safe is openness at {{organisation}}?', { organisation: organisation.trim() })}{' '}
      <Link href={settingHref} className={styles.link}>
        {setting === null
          ? t('Setting check')
          : `${opennessWords[opennessReachOf(setting.steps)].name} (${dayInLine(setting.takenAt, now)})`}
      </Link>
    </p>
  )
}
