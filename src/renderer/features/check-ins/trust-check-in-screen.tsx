import type { CheckInChanges } from '../../../domain/check-ins/change-check-in'
import type { CheckIn, CheckInSummary } from '../../../domain/check-ins/check-in'
import type { Steps } from '../../../domain/check-ins/check-in-item'
import { trustElements, trustHabits } from '../../../domain/check-ins/trust-items'
import type { TrustMove } from '../../../domain/trust/moves'
import { t } from '../../../texts/t'
import { FairnessLine } from '../../coach/fairness-note'
import { Screen } from '../../components/screen'
import type { SaveState } from '../../saving/autosave'
import { dayInLine } from '../../presentation/when'
import { CheckInActions } from './check-in-actions'
import { RatedItems } from './rated-items'
import { TrustOverTime } from './trust-over-time'
import { TrustResult } from './trust-result'

export interface TrustCheckInScreenProps {
  readonly checkIn: CheckIn
  readonly isKept: boolean
  readonly saveState: SaveState
  readonly personName: string
  /** Every trust check-in of this person, the latest first; with the one that is shown, as it was last saved. */
  readonly history: readonly CheckInSummary[]
  readonly setting: Steps | null
  readonly now: number
  readonly backHref: string
  readonly hrefOf: (checkInId: string) => string
  readonly onChange: (changes: CheckInChanges) => void
  readonly onPrepare: (move: TrustMove) => void
  readonly onDelete: () => void
}

/** How trust stands with one person, in seven answers, and what follows from them. */
export function TrustCheckInScreen(props: TrustCheckInScreenProps) {
  const { checkIn, personName, history, setting, now, onChange } = props
  const earlier = history.find(({ id, takenAt }) => id !== checkIn.id && takenAt < checkIn.takenAt) ?? null
  const items = { ratings: checkIn.ratings, earlier, now, isAboutPerson: true, onChange }
  return (
    <Screen
      title={t('Trust with {{person}}', { person: personName })}
      subtitle={t('{{day}}. Under three minutes, about your own part; leave out what you cannot tell.', {
        day: dayInLine(checkIn.takenAt, now),
      })}
      actions={
        <CheckInActions
          saveState={props.saveState}
          isKept={props.isKept}
          backHref={props.backHref}
          backLabel={t('Back to {{person}}', { person: personName })}
          onDelete={props.onDelete}
        />
      }
    >
      <FairnessLine />
      <RatedItems title={t('Three elements')} items={trustElements} {...items} />
      <RatedItems title={t('Four habits')} items={trustHabits} {...items} />
      <TrustResult
        steps={stepsOf(checkIn)}
        setting={setting}
        moveId={checkIn.moveId}
        onChoose={(moveId) => onChange({ moveId })}
        onPrepare={props.onPrepare}
      />
      {history.length > 1 && <TrustOverTime history={history} now={now} hrefOf={props.hrefOf} />}
    </Screen>
  )
}

function stepsOf({ ratings }: CheckIn): Steps {
  return Object.fromEntries(Object.entries(ratings).map(([id, { step }]) => [id, step]))
}
