import type { ReactNode } from 'react'
import type { TallyOfRoom } from '../../../domain/coach/measures/tally-of-room'
import type { Objection } from '../../../domain/meetings/meeting'
import { t } from '../../../texts/t'
import { CoachPanelOf } from '../../coach/coach-panel'
import { RoomTally } from '../../coach/room-tally'
import type { TextAreaProps } from '../../components/text-area'
import { ExpectedObjections } from './expected-objections'
import styles from './plan-rail.module.css'
import { PlaySteps } from './play-steps'
import { SayBackPanel } from './say-back-panel'
import type { CurrentStep } from './use-current-step'
import type { useSayBack } from './use-say-back'

export interface PlanRailProps {
  /** What stands at its top, unless a narrow window shows it above the notes. */
  readonly top: {
    readonly clock: ReactNode
    readonly sayItBack: ReactNode
    readonly message: ReactNode
    readonly firstSentence: ReactNode
  } | null
  /** What was learned before and comes up now. */
  readonly reminder: ReactNode
  readonly tally: TallyOfRoom
  readonly sayBack: ReturnType<typeof useSayBack>
  readonly renderSummaryBox: TextAreaProps['renderBox']
  readonly current: CurrentStep | null
  readonly objections: readonly Objection[]
  readonly onInsert: (starter: string) => void
  readonly onTick: (objectionId: string, isRaised: boolean) => void
  readonly onCopy: (text: string) => void
  readonly onLeaveInNotes: (text: string) => void
  readonly onSummaryDone: () => void
}

/** The plan beside the notes: the time, a small tally, the summary to say back, the current step, and what was expected. */
export function PlanRail({
  top,
  reminder,
  tally,
  sayBack,
  renderSummaryBox,
  current,
  objections,
  ...on
}: PlanRailProps) {
  const { draft } = sayBack
  return (
    <aside aria-label={t('Plan')} className={styles.rail}>
      {top !== null && (
        <div className={styles.top}>
          {top.clock}
          {top.sayItBack}
          {top.message}
        </div>
      )}
      <RoomTally tally={tally} />
      <CoachPanelOf topic="planned-line" />
      {draft !== null && (
        <SayBackPanel
          text={draft.text}
          renderBox={renderSummaryBox}
          hasNewer={draft.hasNewer}
          onEdit={sayBack.edit}
          onComposeAnew={sayBack.composeAnew}
          onCopy={() => {
            on.onCopy(draft.text)
            sayBack.noteCopied()
          }}
          onLeaveInNotes={() => {
            sayBack.leaveInNotes(draft)
            on.onLeaveInNotes(draft.text)
            on.onSummaryDone()
          }}
          onSaid={() => {
            sayBack.recordAsSaid(draft)
            on.onSummaryDone()
          }}
          onClose={() => {
            sayBack.close()
            on.onSummaryDone()
          }}
        />
      )}
      {top?.firstSentence}
      {reminder}
      {current === null ? (
        <p className={styles.none}>
          {t('No play is chosen for this meeting; Prepare offers them, with their steps.')}
        </p>
      ) : (
        <PlaySteps current={current} onInsert={on.onInsert} />
      )}
      <ExpectedObjections objections={objections} onTick={on.onTick} />
    </aside>
  )
}
