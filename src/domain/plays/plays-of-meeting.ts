import { t } from '../../texts/t'
import { findPlay } from './built-in-plays'
import type { ChosenPlay, OwnPlaySummary } from './own-play'
import type { Play, PlayStep, PreparePart, Prompt } from './play'

/** What a meeting keeps of its plays. */
export interface PlaysKept {
  readonly playIds: readonly string[]
  readonly ownPlays: readonly ChosenPlay[]
}

export const unnamedPlay = t('Untitled play')

/**
 * The plays of a meeting in the order in which they were chosen: those of Attune as they are now, the person’s own as
 * they were when they were chosen. One that is neither is passed over.
 */
export function playsOf({ playIds, ownPlays }: PlaysKept): Play[] {
  return playIds.flatMap((id) => {
    const own = ownPlays.find((play) => play.id === id)
    return findPlay(id) ?? (own === undefined ? [] : playOfOwn(own))
  })
}

/**
 * What the coach takes the conversation for: the plays by their ids, and for a copy also the play that it was made from.
 */
export function playIdsForCoach({ playIds, ownPlays }: PlaysKept): readonly string[] {
  const originals = playIds.flatMap((id) => ownPlays.find((play) => play.id === id)?.copiedFrom ?? [])
  return originals.length === 0 ? playIds : [...playIds, ...originals]
}

/** A play of the person’s own as it is shown: what has no words yet is passed over. */
export function playOfOwn(own: OwnPlaySummary): Play {
  return {
    id: own.id,
    name: own.name.trim() === '' ? unnamedPlay : own.name,
    purpose: own.purpose,
    whenToUse: own.whenToUse.filter(hasWords),
    whenNotToUse: own.whenNotToUse.filter(hasWords),
    preparationMinutes: own.preparationMinutes,
    isSensitive: own.isSensitive,
    asksForOpenness: own.asksForOpenness,
    prepare: own.prepare.filter(isAsked),
    steps: own.steps.flatMap(shownStep),
    reflect: own.reflect.filter(isNamed),
    sourceIds: own.sourceIds,
    fromExperience: own.fromExperience,
  }
}

function isAsked(part: PreparePart): boolean {
  return part.kind !== 'prompt' || isNamed(part.prompt)
}

function isNamed({ label }: Prompt): boolean {
  return hasWords(label)
}

function shownStep({ id, title, guidance, starters }: PlayStep): PlayStep[] {
  const written = starters.filter(hasWords)
  if (!hasWords(title) && !hasWords(guidance) && written.length === 0) return []
  return [{ id, title: hasWords(title) ? title : t('Untitled step'), guidance, starters: written }]
}

function hasWords(text: string): boolean {
  return text.trim() !== ''
}
