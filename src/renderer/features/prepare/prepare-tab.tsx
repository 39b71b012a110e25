import { useMemo, useState, type ReactNode } from 'react'
import type { HowFarToGo } from '../../../domain/check-ins/how-far-to-go'
import type { Meeting } from '../../../domain/meetings/meeting'
import type { PersonSummary } from '../../../domain/people/person'
import { earlierAnswersOf } from '../../../domain/plays/earlier-answers'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import type { Play } from '../../../domain/plays/play'
import { preparePromptsOf } from '../../../domain/plays/prompts-of-plays'
import type { MeetingChanges } from '../../../ipc/requests/meetings-requests'
import { t } from '../../../texts/t'
import { PageWithRail } from '../../components/page-with-rail'
import { SwitchField } from '../../components/switch-field'
import { useFilledPlays } from '../../presentation/use-filled-plays'
import { usePlayIdsForCoach } from '../../presentation/use-play-ids-for-coach'
import { EarlierAnswers } from './earlier-answers'
import { ForecastScale } from './forecast-scale'
import { Guide } from './guide'
import { knownFor, noKnownNeeds, type KnownNeeds } from './known-needs'
import { MediumPart } from './medium-part'
import { ObjectionList } from './objection-list'
import { OpennessNote } from './openness-note'
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
  /** What the person is known to prefer, or most of several. */
  readonly preferredMedium: KnownPreference | null
  /** How far openness can go where they work; null or absent until that is known. */
  readonly place?: HowFarToGo | null
  /** What the needs maps of the people hold. */
  readonly knownNeeds?: KnownNeeds
  readonly onChange: (changes: MeetingChanges) => void
  readonly onOpenBrief: () => void
  readonly onRehearse: () => void
  readonly newId: () => string
  /** The person’s own plays as they are now. */
  readonly ownPlays?: readonly OwnPlaySummary[]
  readonly header?: ReactNode
}

/** A list that keeps its identity, so that nothing is rendered for it. */
const noOwnPlays: readonly OwnPlaySummary[] = []

/** The preparation of one meeting: a page whose parts stand under one another, with a guide in the margin. */
export function PrepareTab(props: PrepareTabProps) {
  // What is folded, deleted or looked at belongs to one meeting: another one starts afresh.
  return <PreparePage key={props.meeting.id} {...props} />
}

function PreparePage({
  meeting,
  people,
  preferredMedium,
  place = null,
  knownNeeds = noKnownNeeds,
  onChange,
  onOpenBrief,
  onRehearse,
  newId,
  ownPlays = noOwnPlays,
  header,
}: PrepareTabProps) {
  const editor = usePreparationEditor(meeting, onChange)
  const { topic, onFocus, onBlur } = useGuideTopic()
  const { isSensitive, preparation } = meeting
  const plays = useFilledPlays(meeting, people)
  const playIds = usePlayIdsForCoach(meeting)
  const { objections, situation, medium, forecast } = preparation
  const theirName = nameOfOnlyPerson(meeting, people)
  const parts = useMemo(() => pagePartsOf({ isSensitive }, plays, theirName), [isSensitive, plays, theirName])
  const missing = useMissingParts(meeting, plays)
  const earlier = earlierAnswersOf(
    preparation.answers,
    meeting,
    preparePromptsOf(plays),
    (personId) => people.find(({ id }) => id === personId)?.name ?? null,
  )
  const boxes = {
    preparation,
    playIds,
    onAnswer: editor.answer,
    knownFor: (promptId: string) => knownFor(promptId, knownNeeds, people),
  }
  return (
    <PageWithRail
      railLabel={t('Guide')}
      rail={<Guide topic={topic} next={missing[0] ?? null} plays={plays} />}
    >
      <div role="presentation" className={styles.page} onFocus={onFocus} onBlur={onBlur}>
        <div data-guide="">{header}</div>
        <div className={styles.start}>
          <ReadinessLine missing={missing} onOpenBrief={onOpenBrief} onRehearse={onRehearse} />
          <PlayPicker
            playIds={meeting.playIds}
            chosen={meeting.ownPlays}
            ownPlays={ownPlays}
            onTakeOwn={editor.takeOwnPlay}
            onAdd={editor.addPlay}
            onRemove={editor.removePlay}
            onPutBack={editor.putBackPlay}
          />
          <SwitchField
            label={t('A sensitive conversation')}
            hint={t('Asks for facts, my story and what must not be lost.')}
            isOn={isSensitive}
            onChange={editor.markSensitive}
          />
        </div>
        {isSensitive && (
          <PartGroup title={t('What happened')}>
            <PromptBoxes prompts={parts.whatHappened} {...boxes} />
          </PartGroup>
        )}
        <PartGroup title={isSensitive ? t('Their side, and ours') : t('Their side')}>
          <PromptBoxes prompts={parts.theirSide} {...boxes} />
        </PartGroup>
        {parts.plays.map(({ play, prompts }) => (
          <PartGroup key={play.id} title={play.name} plays={[play]}>
            {play.asksForOpenness && place !== null && <OpennessNote place={place} />}
            <PromptBoxes prompts={prompts} {...boxes} />
          </PartGroup>
        ))}
        <PartGroup title={t('Objections')} plays={playsIn(parts.objectionPlays)} guide="objections">
          <ObjectionList
            objections={objections}
            playIds={playIds}
            onChange={editor.changeObjections}
            newId={newId}
          />
          <PromptBoxes prompts={promptsIn(parts.objectionPlays)} {...boxes} />
        </PartGroup>
        <PartGroup title={t('Medium')} plays={playsIn(parts.mediumPlays)}>
          <MediumPart
            situation={situation}
            chosen={medium}
            known={preferredMedium}
            onDescribe={editor.describeSituation}
            onChoose={editor.chooseMedium}
          />
          <PromptBoxes prompts={promptsIn(parts.mediumPlays)} {...boxes} />
        </PartGroup>
        <PartGroup title={t('Going in')}>
          <PromptBoxes prompts={parts.goingIn} {...boxes} />
          <ForecastScale forecast={forecast} onChange={editor.expect} />
          <RehearseButton onRehearse={onRehearse} />
        </PartGroup>
        <EarlierAnswers answers={earlier} />
      </div>
    </PageWithRail>
  )
}

function playsIn(parts: readonly PlayPart[]) {
  return parts.map(({ play }) => play)
}

function promptsIn(parts: readonly PlayPart[]) {
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
function useMissingParts(meeting: Meeting, plays: readonly Play[]) {
  const missing = missingInPageOrder(meeting, plays)
  const [seen, setSeen] = useState(missing)
  const isSame =
    missing.length === seen.length && missing.every(({ anchor }, index) => anchor === seen[index]?.anchor)
  if (isSame) return seen
  setSeen(missing)
  return missing
}
