import { useMemo, type ReactNode } from 'react'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import { tallyOfRoom } from '../../../domain/coach/measures/tally-of-room'
import { whatWasHeardInRoom } from '../../../domain/coach/what-was-heard'
import type { Meeting } from '../../../domain/meetings/meeting'
import { compareObjections } from '../../../domain/meetings/objections-compared'
import { summariesSaidBack } from '../../../domain/meetings/said-back'
import type { PersonSummary } from '../../../domain/people/person'
import { collectCaptures } from '../../../domain/notes/collect-captures'
import { unsaidLinesIn } from '../../../domain/notes/planned-lines'
import { roomTalkIn } from '../../../domain/notes/room-talk'
import { dayOf } from '../../../domain/records/day-count'
import type { FollowUpMaterial } from '../../../domain/reflections/follow-up-message'
import type { MeetingChanges } from '../../../ipc/requests/meetings-requests'
import { t } from '../../../texts/t'
import { PageWithRail } from '../../components/page-with-rail'
import { useNewest } from '../../components/use-newest'
import { useFilledPlays } from '../../presentation/use-filled-plays'
import { usePlayIdsForCoach } from '../../presentation/use-play-ids-for-coach'
import type { ChangeReflection } from './change-reflection'
import { ClosingBar } from './closing-bar'
import { FollowUpMessage } from './follow-up-message'
import { ForecastAndOutcome } from './forecast-and-outcome'
import { HeardNeeds } from './heard-needs'
import type { Keeping } from './keeping'
import { MeetingRecord } from './meeting-record'
import { ObjectionsTable } from './objections-table'
import { PlanAndHappened } from './plan-and-happened'
import { PlayReflections } from './play-reflections'
import { PracticeCheckIn } from './practice-check-in'
import { Reaction } from './reaction'
import styles from './reflect-tab.module.css'
import { useFocusWhenLost } from './use-focus-when-lost'

export interface ReflectTabProps {
  /** Its notes are those of this moment. */
  readonly meeting: Meeting
  /** The promises that were made, with their dates. */
  readonly promises?: ReactNode
  readonly people: readonly PersonSummary[]
  /** The promises of the meeting, for the follow-up message. */
  readonly promisesMade: readonly CommitmentSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Takes what was learned to the people of the meeting. */
  readonly keeping: Keeping
  readonly onChange: (changes: Omit<MeetingChanges, 'notesJson'>) => void
  readonly onCopy: (text: string) => void
  /** Hands the follow-up message to the mail program. */
  readonly onMail: (text: string) => void
  readonly onClose: () => void
  readonly onOpenMeet: () => void
  /** The lessons that came up for this meeting, to say whether they were used. */
  readonly lessons?: ReactNode
}

/**
 * The part of a meeting for afterwards: what was seen, the plan beside what happened, and what to do next
 * time.
 */
export function ReflectTab({
  meeting,
  promises,
  people,
  promisesMade,
  now,
  keeping,
  onChange,
  onCopy,
  onMail,
  onClose,
  onOpenMeet,
  lessons,
}: ReflectTabProps) {
  const { preparation, reflection } = meeting
  const plays = useFilledPlays(meeting, people)
  const playIds = usePlayIdsForCoach(meeting)
  const changeNewest = useNewest(reflection, (newest) => onChange({ reflection: newest }))
  const change: ChangeReflection = (parts) => changeNewest((newest) => ({ ...newest, ...parts(newest) }))
  // Long notes are read once, and not at every key in the boxes below.
  const captures = useMemo(() => collectCaptures(meeting.notes), [meeting.notes])
  const saidBack = useMemo(
    () => summariesSaidBack(meeting.sayBacks, meeting.notes),
    [meeting.sayBacks, meeting.notes],
  )
  const tally = useMemo(
    () =>
      tallyOfRoom(
        meeting.sayBacks.map(({ text }) => text),
        roomTalkIn(meeting.notes),
      ),
    [meeting.sayBacks, meeting.notes],
  )
  const heard = useMemo(
    () => whatWasHeardInRoom({ answers: preparation.answers, objections: preparation.objections, captures }),
    [preparation.answers, preparation.objections, captures],
  )
  const today = dayOf(now)
  const material = useMemo<FollowUpMaterial>(
    () => ({
      ...{ captures, today },
      promises: promisesMade,
      unsaidLines: unsaidLinesIn(meeting.notes),
      nameOf: (personId) => people.find((person) => person.id === personId)?.name ?? null,
    }),
    [captures, promisesMade, today, meeting.notes, people],
  )
  const parts = { reflection, change }
  const start = useFocusWhenLost<HTMLParagraphElement>()
  return (
    <PageWithRail
      railLabel={t('The record')}
      rail={<MeetingRecord {...{ meeting, captures, saidBack, tally }} onOpenNotes={onOpenMeet} />}
    >
      <div className={styles.column}>
        <p ref={start} tabIndex={-1} className={styles.intro}>
          {t('About five minutes. Leave out what does not help.')}
        </p>
        <Reaction {...parts} />
        <PlanAndHappened {...parts} meeting={meeting} />
        <ObjectionsTable compared={compareObjections(preparation.objections, captures)} />
        <ForecastAndOutcome {...parts} forecast={preparation.forecast} />
        <PlayReflections {...parts} plays={plays} keeping={keeping} />
        <HeardNeeds captures={captures} keeping={keeping} />
        {promises}
        <FollowUpMessage {...parts} {...{ material, heard, playIds, onCopy, onMail }} />
        {lessons}
        <PracticeCheckIn {...parts} />
        <ClosingBar
          closedAt={meeting.closedAt}
          onClose={onClose}
          onReopen={() => onChange({ closedAt: null, phaseByHand: null })}
        />
      </div>
    </PageWithRail>
  )
}
