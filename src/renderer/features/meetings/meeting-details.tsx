import { memo, useState } from 'react'
import type { Meeting } from '../../../domain/meetings/meeting'
import { phaseOf } from '../../../domain/meetings/phase'
import type { PersonSummary } from '../../../domain/people/person'
import type { MeetingChanges } from '../../../ipc/requests/meetings-requests'
import { t } from '../../../texts/t'
import { TextArea } from '../../components/text-area'
import { TextField } from '../../components/text-field'
import { CalendarLines } from './calendar-lines'
import { fromLocalInput, toLocalInput } from '../../presentation/when'
import styles from './meeting-details.module.css'
import { PeoplePicker } from '../../presentation/people-picker'

/** The parts of a meeting that are shown here, or decide what is. */
const detailedParts = [
  'startsAt',
  'durationMinutes',
  'personIds',
  'purpose',
  'calendar',
  'startedAt',
  'endedAt',
  'closedAt',
  'phaseByHand',
] as const

export interface MeetingDetailsProps {
  readonly meeting: Pick<Meeting, (typeof detailedParts)[number]>
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly onChange: (changes: MeetingChanges) => void
  readonly onAddPerson: (name: string) => void
}

const shortestMinutes = 5
const longestMinutes = 1440

/** When, how long, with whom and what for. Rendered only when one of these changed, not at each key on the page. */
export const MeetingDetails = memo(function MeetingDetails({
  meeting,
  people,
  now,
  onChange,
  onAddPerson,
}: MeetingDetailsProps) {
  const countsAsHeld = phaseOf({ ...meeting, isReady: false }, now) === 'to-reflect'
  const isSoByItself = meeting.startedAt === null && meeting.endedAt === null && meeting.phaseByHand === null
  return (
    <section className={styles.details} aria-label={t('About the meeting')}>
      <div className={styles.line}>
        <TextField
          label={t('When')}
          type="datetime-local"
          max="9999-12-31T23:59"
          value={toLocalInput(meeting.startsAt)}
          onChange={(value) => onChange({ startsAt: fromLocalInput(value) })}
        />
        <Duration
          minutes={meeting.durationMinutes}
          onChange={(durationMinutes) => onChange({ durationMinutes })}
        />
        <div className={styles.people}>
          <span className={styles.label} aria-hidden="true">
            {t('With')}
          </span>
          <PeoplePicker
            people={people}
            chosenIds={meeting.personIds}
            onChange={(personIds) => onChange({ personIds })}
            onAddNew={onAddPerson}
          />
        </div>
      </div>
      {countsAsHeld && isSoByItself && (
        <p className={styles.remark}>
          {t(
            'This time has passed, so the meeting counts as held and waits for its reflection. Choose another time, or the phase by hand, if that is not so.',
          )}
        </p>
      )}
      {meeting.calendar !== null && <CalendarLines calendar={meeting.calendar} />}
      <div id="purpose">
        <TextArea
          label={t('Purpose')}
          placeholder={t('What should be different afterwards?')}
          size="line"
          value={meeting.purpose}
          onChange={(purpose) => onChange({ purpose })}
        />
      </div>
    </section>
  )
}, areSameDetails)

function areSameDetails(before: MeetingDetailsProps, after: MeetingDetailsProps): boolean {
  const { meeting: a, ...others } = before
  const { meeting: b, ...newOthers } = after
  return (
    detailedParts.every((part) => a[part] === b[part]) &&
    others.people === newOthers.people &&
    others.now === newOthers.now &&
    others.onChange === newOthers.onChange &&
    others.onAddPerson === newOthers.onAddPerson
  )
}

interface DurationProps {
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

/** Any number can stand in the box while it is typed; only one that is a length of a meeting is taken. */
function Duration({ minutes, onChange }: DurationProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      label={t('Minutes')}
      type="number"
      min={shortestMinutes}
      max={longestMinutes}
      step={5}
      value={typed ?? String(minutes)}
      onBlur={() => setTyped(null)}
      onChange={(value) => {
        setTyped(value)
        const typedMinutes = Math.round(Number(value))
        if (typedMinutes >= shortestMinutes && typedMinutes <= longestMinutes) onChange(typedMinutes)
      }}
    />
  )
}
