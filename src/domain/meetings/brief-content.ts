import type { Meeting, Objection } from './meeting'
import { corePrompts, sensitivePrompts } from './readiness'
import type { RankedMedium, SequenceStep } from '../medium/advice'
import { adviseOnMedium } from '../medium/advise-on-medium'
import type { Play } from '../plays/play'
import { playsOf } from '../plays/plays-of-meeting'
import { preparePromptsOf } from '../plays/prompts-of-plays'

/** A prompt with what was answered to it. */
export interface BriefAnswer {
  readonly id: string
  readonly label: string
  readonly text: string
}

/** How to hold the conversation: the medium that was chosen, or while none was, the one that is advised. */
export interface BriefMedium {
  readonly isChosen: boolean
  readonly ranked: RankedMedium
  /** The steps around the talk, when it is held in the medium of the advice; otherwise none. */
  readonly steps: readonly SequenceStep[]
}

/** What stands on the page; what was left empty is null or not in the list. */
export interface BriefContent {
  readonly firstSentence: string | null
  readonly sayBack: string | null
  readonly checkQuestion: string | null
  readonly medium: BriefMedium | null
  readonly objections: readonly Objection[]
  /** Everything else that was answered, what is needed in the room first and the ground it stands on last. */
  readonly others: readonly BriefAnswer[]
}

const ownPlaces = ['first-sentence', 'say-back', 'check-question']
const needLast = ['beneath', 'generous-reading', 'not-lost', 'their-view', 'facts', 'my-story']

/** `plays` are the plays of the meeting, where they are at hand as they are shown. */
export function briefContentOf(meeting: Meeting, plays: readonly Play[] = playsOf(meeting)): BriefContent {
  const { answers, objections } = meeting.preparation
  const find = (id: string) => textOrNull(answers[id])
  return {
    firstSentence: find('first-sentence'),
    sayBack: find('say-back'),
    checkQuestion: find('check-question'),
    medium: mediumOf(meeting),
    objections: objections.filter(({ text, acknowledgement }) => (text + acknowledgement).trim() !== ''),
    others: promptsOf(meeting, plays)
      .filter(({ id }) => !ownPlaces.includes(id))
      .flatMap(({ id, label }) => {
        const text = find(id)
        return text === null ? [] : [{ id, label, text }]
      }),
  }
}

/** How many characters fit on one sheet in the larger of the two sizes of print. */
const mostCharactersOfShort = 3200

/**
 * Whether it can be printed in the larger size: a short preparation is easier to read, a long one still fits.
 */
export function lengthOf(
  { firstSentence, sayBack, checkQuestion, objections, others }: BriefContent,
  lastTimeLines: readonly string[] = [],
): 'short' | 'long' {
  const texts = [
    firstSentence ?? '',
    sayBack ?? '',
    checkQuestion ?? '',
    ...objections.flatMap(({ text, protects, acknowledgement, addition, question }) => [
      text,
      protects,
      acknowledgement,
      addition,
      question,
    ]),
    ...others.map(({ text }) => text),
    ...lastTimeLines,
  ]
  return texts.join('').length <= mostCharactersOfShort ? 'short' : 'long'
}

function promptsOf({ isSensitive }: Meeting, plays: readonly Play[]) {
  const asked = [...preparePromptsOf(plays), ...corePrompts, ...(isSensitive ? sensitivePrompts : [])]
  const unique = asked.filter(({ id }, index) => asked.findIndex((other) => other.id === id) === index)
  return unique.toSorted((one, other) => needLast.indexOf(one.id) - needLast.indexOf(other.id))
}

function mediumOf({ preparation: { situation, medium } }: Meeting): BriefMedium | null {
  const { ranking, sequence, answeredInputs } = adviseOnMedium(situation)
  const isChosen = medium !== null
  if (!isChosen && answeredInputs === 0) return null
  const ranked = isChosen ? ranking.find((candidate) => candidate.medium === medium) : ranking[0]
  if (ranked === undefined) return null
  const isAdvised = !isChosen || sequence.some((step) => step.role === 'talk' && step.medium === medium)
  return { isChosen, ranked, steps: isAdvised ? sequence : [] }
}

function textOrNull(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? null : trimmed
}
