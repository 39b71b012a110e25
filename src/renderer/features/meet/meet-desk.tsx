import { useImperativeHandle, useRef, useState } from 'react'
import { PlannedLinesTold } from '../../coach/planned-lines-told'
import { usePlannedWordsCoach } from '../../coach/use-planned-words-coach'
import { useNewest } from '../../components/use-newest'
import { useFilledPlays } from '../../presentation/use-filled-plays'
import { usePlayIdsForCoach } from '../../presentation/use-play-ids-for-coach'
import { CaptureLegend } from './capture-legend'
import { CompactButton } from './compact-button'
import { FirstSentence } from './first-sentence'
import { focusStop } from './focus-stops'
import styles from './meet-desk.module.css'
import type { MeetKey } from './meet-keys'
import type { MeetTabProps } from './meet-tab-props'
import { MeetingClockLine } from './meeting-clock-line'
import { NotesPane } from './notes-pane'
import { PlanRail } from './plan-rail'
import { SayItBackButton } from './say-it-back-button'
import { SlimBar } from './slim-bar'
import { tickObjection } from './tick-objection'
import { useCurrentStep } from './use-current-step'
import { useDeskFocus } from './use-desk-focus'
import { useFocusOnStart } from './use-focus-on-start'
import { useMeetKeys } from './use-meet-keys'
import { useNarrowWindow } from './use-narrow-window'
import { useNotesEditor } from './use-notes-editor'
import { useSayBack } from './use-say-back'
import { useSummaryBox } from './use-summary-box'

interface MeetDeskProps extends MeetTabProps {
  /** The notes from outside cannot be shown by the editor as it is. */
  readonly onMustReopen: () => void
}

/**
 * The notes, as wide and high as there is, and the plan beside them or, in a narrow window, in a drawer over
 * them.
 */
export function MeetDesk({ meeting, people, now, reminder, handleRef, ...on }: MeetDeskProps) {
  const desk = useRef<HTMLDivElement>(null)
  const isNarrow = useNarrowWindow()
  const [isDrawerOpen, setIsDrawerOpen] = useState(false)
  const plays = useFilledPlays(meeting, people)
  const playIds = usePlayIdsForCoach(meeting)
  const { box, read } = usePlannedWordsCoach(playIds)
  const { editor, readNotes, paneProps, tally } = useNotesEditor(meeting, now, {
    ...on,
    onReady: ({ planned }) => read(planned),
  })
  const current = useCurrentStep(meeting.id, plays)
  const focus = useDeskFocus(desk, editor, setIsDrawerOpen)
  const changePreparation = useNewest(meeting.preparation, (preparation) => on.onChange({ preparation }))
  const sayBack = useSayBack({
    sayBacks: meeting.sayBacks,
    now: paneProps.now,
    readNotes,
    changeSayBacks: useNewest(meeting.sayBacks, (sayBacks) => on.onChange({ sayBacks })),
  })

  const renderSummaryBox = useSummaryBox(meeting.preparation, playIds)

  const insertStarter = (starter: string | undefined) => {
    if (starter === undefined) return
    setIsDrawerOpen(false)
    editor.current?.insertPlannedLine(starter, 'starter')
  }
  const openSummary = () => focus.onSummary(() => sayBack.draft !== null || sayBack.open())
  const closeSummary = () => {
    sayBack.close()
    focus.onNotes()
  }
  const runKey = (key: MeetKey) => {
    switch (key.kind) {
      case 'insert-starter':
        insertStarter(current?.step.starters[key.index])
        break
      case 'move-step':
        current?.moveBy(key.by)
        break
      case 'move-focus':
        focus.moveOn(key.by)
        break
      case 'leave':
        if (focus.isInRail()) closeSummary()
        break
    }
  }
  useMeetKeys(runKey)
  useFocusOnStart(meeting, focus.onNotes)
  useImperativeHandle(handleRef, () => ({
    sayItBack: openSummary,
    find: () => editor.current?.openFind(),
    showLine: (excerpt) => editor.current?.showLine(excerpt),
    focusNotes: focus.onNotes,
    insertPhrase: (phrase) => editor.current?.insertPhrase(phrase),
  }))

  const clock = (
    <MeetingClockLine
      {...{ facts: meeting, now, onStart: on.onStart, onEnd: on.onEnd }}
      tool={on.onCompact !== undefined && <CompactButton onPress={on.onCompact} />}
    />
  )
  const sayItBack = (
    <SayItBackButton
      isOpen={sayBack.draft !== null}
      onPress={sayBack.draft === null ? openSummary : closeSummary}
    />
  )
  const sentence = meeting.preparation.answers['first-sentence'] ?? ''
  const firstSentence = <FirstSentence sentence={sentence} facts={meeting} now={now} />
  const message = (
    <p aria-live="polite" className={styles.message}>
      {sayBack.message}
    </p>
  )
  return (
    <div ref={desk} className={styles.desk}>
      {isNarrow && (
        <SlimBar
          current={current}
          onInsert={insertStarter}
          isDrawerOpen={isDrawerOpen}
          onToggleDrawer={() => setIsDrawerOpen(!isDrawerOpen)}
          {...{ clock, sayItBack, firstSentence, message }}
        />
      )}
      <div className={styles.body}>
        <div className={styles.column} {...focusStop}>
          <NotesPane {...paneProps} />
          <div>
            {box !== null && <PlannedLinesTold box={box} />}
            <CaptureLegend />
          </div>
        </div>
        {(!isNarrow || isDrawerOpen) && (
          <PlanRail
            top={isNarrow ? null : { clock, sayItBack, firstSentence, message }}
            reminder={reminder}
            tally={tally}
            sayBack={sayBack}
            renderSummaryBox={renderSummaryBox}
            current={current}
            objections={meeting.preparation.objections}
            onInsert={insertStarter}
            onTick={(id, isRaised) =>
              changePreparation((newest) => tickObjection(newest, id, isRaised ? paneProps.now() : null))
            }
            onCopy={on.onCopy}
            onLeaveInNotes={(text) => editor.current?.insertPlannedLine(text, 'say-back')}
            onSummaryDone={focus.onNotes}
          />
        )}
      </div>
    </div>
  )
}
