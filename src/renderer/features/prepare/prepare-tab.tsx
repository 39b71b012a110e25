import { useMemo, useState, type ReactNode } from 'react'
import type { Meeting } from '../../../domain/meetings/meeting'
import type { PersonSummary } from '../../../domain/people/person'
import type { MeetingChanges } from '../../../ipc/requests/meetings-requests'
import { PageWithRail } from '../../components/page-with-rail'
import { SwitchField } from '../../components/switch-field'
import { ForecastScale } from './forecast-scale'
import { Guide } from './guide'
import { MediumPart } from './medium-part'
import { ObjectionList } from './objection-list'
import { missingInPageOrder, pagePartsOf, type PlayPart } from './page-parts'
import { PartGroup, PromptBoxes } from './part-group'
import { PlayPicker } from './play-picker'
import styles from './prepare-tab.module.css'
import { ReadinessLine } from './readiness-line'
import type { KnownPreference } from './situation-inputs'
import { RehearseButton } from './rehearse-button'
import { useGuideTopic } from './use-guide-topic'
import { usePreparationEditor } from './use-preparation-editor'

export interface PrepareTabProps {
  readonly meeting: Meeting
  readonly people: readonly PersonSummary[]
  /** What the first person is known to prefer. */
  readonly preferredMedium: KnownPreference | null
  readonly onChange: (changes: MeetingChanges) => void
  readonly onOpenBrief: () => void
  readonly onRehearse: () => void
  readonly newId: () => string
  readonly header?: ReactNode
}

/** The preparation of one meeting: a page whose parts stand under one another, with a guide in the margin. */
export function PrepareTab(props: PrepareTabProps) {
  // What is folded, deleted or looked at belongs to one meeting: another one starts afresh.
  return <PreparePage key={props.meeting.id} {...props} />
}

function PreparePage({
  meeting,
  people,
  preferredMedium,
  onChange,
  onOpenBrief,
  onRehearse,
  newId,
  header,
}: PrepareTabProps) {
  const editor = usePreparationEditor(meeting, onChange)
  const { topic, onFocus, onBlur } = useGuideTopic()
  const { isSensitive, playIds, preparation } = meeting
  const { objections, situation, medium, forecast } = preparation
  const theirName = nameOfOnlyPerson(meeting, people)
  const parts = useMemo(
    () => pagePartsOf({ isSensitive, playIds }, theirName),
    [isSensitive, playIds, theirName],
  )
  const missing = useMissingParts(meeting)
  const boxes = { preparation, playIds, onAnswer: editor.answer }
  return (
    <PageWithRail
      railLabel="Guide"
      rail={<Guide topic={topic} next={missing[0] ?? null} playIds={playIds} />}
    >
      <div role="presentation" className={styles.page} onFocus={onFocus} onBlur={onBlur}>
        <div data-guide="">{header}</div>
        <div className={styles.start}>
          <ReadinessLine missing={missing} onOpenBrief={onOpenBrief} onRehearse={onRehearse} />
          <PlayPicker
            playIds={playIds}
            onAdd={editor.addPlay}
            onRemove={editor.removePlay}
            onPutBack={editor.putBackPlay}
          />
          <SwitchField
            label="A sensitive conversation"
            hint="Asks for facts, my story and what must not be lost."
            isOn={isSensitive}
            onChange={editor.markSensitive}
          />
        </div>
        {isSensitive && (
          <PartGroup title="What happened">
            <PromptBoxes prompts={parts.whatHappened} {...boxes} />
          </PartGroup>
        )}
        <PartGroup title={isSensitive ? 'Their side, and ours' : 'Their side'}>
          <PromptBoxes prompts={parts.theirSide} {...boxes} />
        </PartGroup>
        {parts.plays.map(({ play, prompts }) => (
          <PartGroup key={play.id} title={play.name} plays={[play]}>
            <PromptBoxes prompts={prompts} {...boxes} />
          </PartGroup>
        ))}
        <PartGroup title="Objections" plays={playsOf(parts.objectionPlays)} guide="objections">
          <ObjectionList
            objections={objections}
            playIds={playIds}
            onChange={editor.changeObjections}
            newId={newId}
          />
          <PromptBoxes prompts={promptsOf(parts.objectionPlays)} {...boxes} />
        </PartGroup>
        <PartGroup title="Medium" plays={playsOf(parts.mediumPlays)}>
          <MediumPart
            situation={situation}
            chosen={medium}
            known={preferredMedium}
            onDescribe={editor.describeSituation}
            onChoose={editor.chooseMedium}
          />
          <PromptBoxes prompts={promptsOf(parts.mediumPlays)} {...boxes} />
        </PartGroup>
        <PartGroup title="Going in">
          <PromptBoxes prompts={parts.goingIn} {...boxes} />
          <ForecastScale forecast={forecast} onChange={editor.expect} />
          <RehearseButton onRehearse={onRehearse} />
        </PartGroup>
      </div>
    </PageWithRail>
  )
}

function playsOf(parts: readonly PlayPart[]) {
  return parts.map(({ play }) => play)
}

function promptsOf(parts: readonly PlayPart[]) {
  return parts.flatMap(({ prompts }) => prompts)
}

function nameOfOnlyPerson(meeting: Meeting, people: readonly PersonSummary[]): string | null {
  const [id, ...others] = meeting.personIds
  if (others.length > 0) return null
  return people.find((person) => person.id === id)?.name ?? null
}

/**
 * Keeps its identity while the same parts are missing, so that most keys leave the line and the guide alone.
 */
function useMissingParts(meeting: Meeting) {
  const missing = missingInPageOrder(meeting)
  const [seen, setSeen] = useState(missing)
  const isSame =
    missing.length === seen.length && missing.every(({ anchor }, index) => anchor === seen[index]?.anchor)
  if (isSame) return seen
  setSeen(missing)
  return missing
}
