import { useState } from 'react'
import { t } from '../../../texts/t'
import { useFilledPlays } from '../../presentation/use-filled-plays'
import styles from './compact-desk.module.css'
import type { MeetKey } from './meet-keys'
import type { MeetTabProps } from './meet-tab-props'
import { MeetingClockLine } from './meeting-clock-line'
import { NotesPane } from './notes-pane'
import { StepButtons } from './step-buttons'
import { StepStarters } from './step-starters'
import { useCurrentStep, type CurrentStep } from './use-current-step'
import { useFocusOnStart } from './use-focus-on-start'
import { useMeetKeys } from './use-meet-keys'
import { useNotesEditor } from './use-notes-editor'

/** Everything that the room needs and nothing else, in a window that stands beside a video call. */
export function CompactDesk(props: MeetTabProps) {
  const [opened, setOpened] = useState(1)
  // An editor that cannot show what came from outside is opened anew, and says why.
  return <Desk key={opened} {...props} onMustReopen={() => setOpened((times) => times + 1)} />
}

function Desk({
  meeting,
  people,
  now,
  ...on
}: MeetTabProps & {
  /** The notes from outside cannot be shown by the editor as it is. */
  readonly onMustReopen: () => void
}) {
  const current = useCurrentStep(meeting.id, useFilledPlays(meeting, people))
  const { editor, paneProps } = useNotesEditor(meeting, now, { ...on, onReady: () => undefined })
  const focusNotes = () => editor.current?.focus()
  const insertStarter = (starter: string | undefined) => {
    if (starter !== undefined) editor.current?.insertPlannedLine(starter, 'starter')
  }
  useMeetKeys((key: MeetKey) => {
    switch (key.kind) {
      case 'insert-starter':
        insertStarter(current?.step.starters[key.index])
        break
      case 'move-step':
        current?.moveBy(key.by)
        break
      case 'move-focus':
      case 'leave':
        focusNotes()
        break
    }
  })
  useFocusOnStart(meeting, focusNotes)
  return (
    <div className={styles.desk}>
      <div className={styles.clock}>
        <MeetingClockLine facts={meeting} now={now} onStart={on.onStart} onEnd={on.onEnd} />
      </div>
      {current !== null && <OneStep current={current} onInsert={insertStarter} />}
      <NotesPane {...paneProps} />
    </div>
  )
}

interface OneStepProps {
  readonly current: CurrentStep
  readonly onInsert: (starter: string) => void
}

/** The step that is current, alone; its neighbours are one key away. */
function OneStep({ current, onInsert }: OneStepProps) {
  const { step, stepIndex } = current
  return (
    <section aria-label={t('Step')} className={styles.step}>
      <div className={styles.header}>
        <h2 className={styles.title}>
          {stepIndex + 1} · {step.title}
        </h2>
        <StepButtons current={current} />
      </div>
      <p className={styles.guidance}>{step.guidance}</p>
      <StepStarters starters={step.starters} onInsert={onInsert} />
    </section>
  )
}
