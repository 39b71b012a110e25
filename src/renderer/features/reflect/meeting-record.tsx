import type { TallyOfRoom } from '../../../domain/coach/measures/tally-of-room'
import type { Meeting, SayBack } from '../../../domain/meetings/meeting'
import { readMeetingClock } from '../../../domain/meetings/meeting-clock'
import type { Capture, CaptureKind } from '../../../domain/notes/capture'
import { t } from '../../../texts/t'
import { RoomTally } from '../../coach/room-tally'
import { Button } from '../../components/button'
import { clockTime, durationName } from '../../presentation/when'
import styles from './meeting-record.module.css'
import { RecordList } from './record-list'

export interface MeetingRecordProps {
  readonly meeting: Meeting
  readonly captures: readonly Capture[]
  readonly saidBack: readonly SayBack[]
  readonly tally: TallyOfRoom
  readonly onOpenNotes: () => void
}

const agreed: readonly CaptureKind[] = ['decision', 'commitment']

/** What the notes hold of what was said and agreed: the record that a reflection can lean on. */
export function MeetingRecord({ meeting, captures, saidBack, tally, onOpenNotes }: MeetingRecordProps) {
  const ofKind = (kind: CaptureKind) => captures.filter((capture) => capture.kind === kind)
  const heard = captures.filter(({ kind }) => !agreed.includes(kind))
  return (
    <div className={styles.record}>
      <div>
        <h2>{t('The record')}</h2>
        <p className={styles.soft}>{heldWords(meeting)}</p>
      </div>
      <RecordList
        heading={t('Decisions')}
        captures={ofKind('decision')}
        none={t('No decision was captured.')}
      />
      <RecordList
        heading={t('Commitments')}
        captures={ofKind('commitment')}
        none={t('No commitment was captured.')}
      />
      {heard.length > 0 && <RecordList heading={t('What I heard')} captures={heard} showsKind />}
      {saidBack.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.heading}>{t('What I said back')}</h3>
          {saidBack.map(({ composedAt, text }) => (
            <blockquote key={composedAt} className={styles.said} dir="auto">
              {text}
            </blockquote>
          ))}
        </div>
      )}
      <RoomTally tally={tally} />
      <div>
        <Button onClick={onOpenNotes}>{t('Open the notes')}</Button>
      </div>
    </div>
  )
}

function heldWords(meeting: Meeting): string {
  const { startedAt, endedAt, durationMinutes } = meeting
  const planned = durationName(durationMinutes)
  if (startedAt === null) return t('The start was not noted · {{planned}} planned', { planned })
  if (endedAt === null)
    return t('From {{start}}, the end was not noted · {{planned}} planned', {
      start: clockTime(startedAt),
      planned,
    })
  const clock = readMeetingClock(meeting, Date.parse(endedAt))
  const held = clock.kind === 'ended' && clock.heldMinutes !== null ? durationName(clock.heldMinutes) : ''
  return t('{{start}}–{{end}} · {{held}} of {{planned}} planned', {
    start: clockTime(startedAt),
    end: clockTime(endedAt),
    held,
    planned,
  })
}
