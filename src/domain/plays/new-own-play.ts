import { ownPlaySchemaVersion, type OwnPlay } from './own-play'
import type { Play } from './play'

export interface NewOwnPlay {
  readonly id: string
  readonly name: string
  readonly newId: () => string
  readonly now: string
}

/** A play to begin with: it has a name and a place for the first prompt. */
export function newOwnPlay({ id, name, newId, now }: NewOwnPlay): OwnPlay {
  return {
    schemaVersion: ownPlaySchemaVersion,
    id,
    name,
    purpose: '',
    whenToUse: [],
    whenNotToUse: [],
    preparationMinutes: 10,
    isSensitive: false,
    asksForOpenness: false,
    prepare: [{ kind: 'prompt', prompt: { id: newId(), label: '', hint: '', isRequired: false } }],
    steps: [{ id: newId(), title: '', guidance: '', starters: [] }],
    reflect: [],
    sourceIds: [],
    fromExperience: null,
    copiedFrom: null,
    createdAt: now,
    updatedAt: now,
  }
}

/**
 * A copy to change. Its prompts keep their ids, so that what both ask is asked once, and the coach knows what kind of
 * conversation it is.
 */
export function copyOfPlay(play: Play, { id, name, now }: NewOwnPlay): OwnPlay {
  const { purpose, whenToUse, whenNotToUse, preparationMinutes, isSensitive, asksForOpenness } = play
  return {
    schemaVersion: ownPlaySchemaVersion,
    id,
    name,
    purpose,
    whenToUse,
    whenNotToUse,
    preparationMinutes,
    isSensitive,
    asksForOpenness,
    prepare: play.prepare,
    steps: play.steps,
    reflect: play.reflect,
    sourceIds: play.sourceIds,
    fromExperience: play.fromExperience,
    copiedFrom: play.id,
    createdAt: now,
    updatedAt: now,
  }
}

const longestName = 200

/** The name, or with a number behind it when there is such a play already: `Money (2)`. */
export function freePlayName(name: string, taken: readonly string[]): string {
  const inUse = new Set(taken.map(asCompared))
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`
    const candidate = `${name.slice(0, longestName - ending.length)}${ending}`
    if (!inUse.has(asCompared(candidate))) return candidate
  }
}

function asCompared(name: string): string {
  return name.trim().toLowerCase()
}
