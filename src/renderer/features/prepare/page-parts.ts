import {
  corePrompts,
  missingParts,
  sensitivePrompts,
  type MissingPart,
} from '../../../domain/meetings/readiness'
import type { Meeting } from '../../../domain/meetings/meeting'
import type { Play, Prompt } from '../../../domain/plays/play'
import { playsOf } from '../../../domain/plays/plays-of-meeting'
import { t } from '../../../texts/t'

/**
 * A play with those of its prompts that stand under it: what an earlier play asks already is not asked again.
 */
export interface PlayPart {
  readonly play: Play
  readonly prompts: readonly Prompt[]
}

/** What the page asks, part by part, in the order in which it stands. */
export interface PageParts {
  /** What happened, and what I make of it; empty unless the conversation is a sensitive one. */
  readonly whatHappened: readonly Prompt[]
  readonly theirSide: readonly Prompt[]
  /** Plays that ask for nothing but text. */
  readonly plays: readonly PlayPart[]
  /** Plays whose prompts stand with the objections. */
  readonly objectionPlays: readonly PlayPart[]
  /** Plays whose prompts stand with the medium advisor. */
  readonly mediumPlays: readonly PlayPart[]
  readonly goingIn: readonly Prompt[]
}

/**
 * From what happened to how to begin: the ground first, then their side before mine, then what each play
 * asks. The first sentence comes near the end, as it is found most easily once everything else is there; the
 * forecast is last. With `theirName` their view is asked for in the name of the one person it is.
 */
export function pagePartsOf(
  { isSensitive }: Pick<Meeting, 'isSensitive'>,
  chosen: readonly Play[],
  theirName: string | null = null,
): PageParts {
  const plays = playPartsOf(chosen)
  const holds = (kind: 'objections' | 'medium-advisor') => (part: PlayPart) =>
    part.play.prepare.some((asked) => asked.kind === kind)
  const hasObjections = holds('objections')
  const hasAdvisor = holds('medium-advisor')
  const isSensitiveGround = (prompt: Prompt) => prompt.id !== 'not-lost'
  const isFirstSentence = (prompt: Prompt) => prompt.id === 'first-sentence'
  return {
    whatHappened: isSensitive ? sensitivePrompts.filter(isSensitiveGround) : [],
    theirSide: [
      ...corePrompts
        .filter((prompt) => !isFirstSentence(prompt))
        .map((prompt) => askInNameOf(theirName, prompt)),
      ...(isSensitive ? sensitivePrompts.filter((prompt) => !isSensitiveGround(prompt)) : []),
    ],
    plays: plays.filter((part) => !hasObjections(part) && !hasAdvisor(part)),
    objectionPlays: plays.filter(hasObjections),
    mediumPlays: plays.filter((part) => hasAdvisor(part) && !hasObjections(part)),
    goingIn: corePrompts.filter(isFirstSentence),
  }
}

function askInNameOf(theirName: string | null, prompt: Prompt): Prompt {
  if (theirName === null || prompt.id !== 'their-view') return prompt
  return { ...prompt, hint: t('As {{name}} would say it, in their own words.', { name: theirName }) }
}

function playPartsOf(plays: readonly Play[]): PlayPart[] {
  const asked = new Set([...corePrompts, ...sensitivePrompts].map((prompt) => prompt.id))
  return plays.map((play) => {
    const prompts = play.prepare.flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : []))
    const newPrompts = prompts.filter((prompt) => !asked.has(prompt.id))
    newPrompts.forEach((prompt) => asked.add(prompt.id))
    return { play, prompts: newPrompts }
  })
}

/** What is missing before the meeting is ready, in the order in which the page asks for it. */
export function missingInPageOrder(
  meeting: Meeting,
  plays: readonly Play[] = playsOf(meeting),
): MissingPart[] {
  const order = anchorsOf(pagePartsOf(meeting, plays))
  return missingParts(meeting, plays).toSorted(
    (one, other) => order.indexOf(one.anchor) - order.indexOf(other.anchor),
  )
}

function anchorsOf(parts: PageParts): string[] {
  const ids = (prompts: readonly Prompt[]) => prompts.map((prompt) => prompt.id)
  const idsOfPlays = (plays: readonly PlayPart[]) => plays.flatMap(({ prompts }) => ids(prompts))
  return [
    'title',
    'people',
    'purpose',
    ...ids(parts.whatHappened),
    ...ids(parts.theirSide),
    ...idsOfPlays(parts.plays),
    'objections',
    ...idsOfPlays(parts.objectionPlays),
    'medium',
    ...idsOfPlays(parts.mediumPlays),
    ...ids(parts.goingIn),
    'forecast',
  ]
}
