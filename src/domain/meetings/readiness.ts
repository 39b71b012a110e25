import { t } from '../../texts/t'
import { inputScales, type Situation } from '../medium/situation'
import type { Play, Prompt } from '../plays/play'
import { playsOf } from '../plays/plays-of-meeting'
import type { Meeting } from './meeting'
import { translated } from '../../texts/translated'

/** Something that a preparation still lacks: what to call it, and the part of the page where it is given. */
export interface MissingPart {
  readonly label: string
  readonly anchor: string
}

/**
 * What every preparation asks, whatever the plays: the other side's view and the first sentence, and for a sensitive
 * conversation also the facts apart from the story, and what must not be lost.
 */
export const corePrompts: readonly Prompt[] = translated([
  {
    id: 'their-view',
    label: 'Their view',
    hint: 'As they would say it themselves, in their words.',
    isRequired: true,
  },
  {
    id: 'generous-reading',
    label: 'The most generous reading of it',
    hint: 'What would make a reasonable person hold this position, seen from where they stand?',
    isRequired: true,
  },
  {
    id: 'first-sentence',
    label: 'The first sentence',
    hint: 'The words you begin with. Say them aloud once.',
    isRequired: true,
  },
])

export const sensitivePrompts: readonly Prompt[] = translated([
  {
    id: 'facts',
    label: 'Facts',
    hint: 'What a camera would have recorded: who did or said what, and when.',
    isRequired: true,
  },
  {
    id: 'my-story',
    label: 'My story about them',
    hint: 'What you make of the facts: the motives you assume, the fear behind it.',
    isRequired: true,
  },
  {
    id: 'not-lost',
    label: 'What must not be lost',
    hint: 'Whatever happens with the matter: what between you has to be intact afterwards?',
    isRequired: true,
  },
])

/** With this many inputs answered the advisor's first medium stands, also when none was chosen by hand. */
const enoughInputs = 3

function answeredInputs(situation: Situation): number {
  return inputScales.filter(({ input }) => situation[input] !== null).length
}

/**
 * Lists, in the order of the page, what is missing before the meeting is ready; empty when nothing is. `plays` are its
 * plays, where they are at hand as they are shown.
 */
export function missingParts(meeting: Meeting, plays: readonly Play[] = playsOf(meeting)): MissingPart[] {
  const { answers, objections, forecast, medium, situation } = meeting.preparation
  const missing: MissingPart[] = []
  // Two plays, or one that was chosen twice, may ask for the same part.
  const miss = (label: string, anchor: string) => {
    if (!missing.some((part) => part.anchor === anchor)) missing.push({ label, anchor })
  }
  const requirePrompt = ({ id, label, isRequired }: Prompt) => {
    if (isRequired && (answers[id] ?? '').trim() === '') miss(label, id)
  }
  if (meeting.title.trim() === '') miss(t('Title'), 'title')
  if (meeting.personIds.length === 0) miss(t('Who it is with'), 'people')
  if (meeting.purpose.trim() === '') miss(t('Purpose'), 'purpose')
  if (meeting.isSensitive) sensitivePrompts.forEach(requirePrompt)
  corePrompts.filter((prompt) => prompt.id !== 'first-sentence').forEach(requirePrompt)
  for (const part of plays.flatMap(({ prepare }) => prepare)) {
    switch (part.kind) {
      case 'prompt':
        requirePrompt(part.prompt)
        break
      case 'objections':
        if (
          !objections.some(
            (objection) => objection.text.trim() !== '' && objection.acknowledgement.trim() !== '',
          )
        )
          miss(t('One objection with its acknowledgement'), 'objections')
        break
      case 'medium-advisor':
        if (medium === null && answeredInputs(situation) < enoughInputs) miss(t('Medium'), 'medium')
        break
    }
  }
  corePrompts.forEach(requirePrompt)
  if (forecast === null) miss(t('How bad you expect it to go'), 'forecast')
  return missing
}

export function isReady(meeting: Meeting): boolean {
  return missingParts(meeting).length === 0
}
