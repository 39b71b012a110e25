import type { NeedQuestion } from '../../../domain/people/needs'
import type { Person } from '../../../domain/people/person'

/** What of a reflection belongs to the person: an answer of their needs map, or something that is shared. */
export type Kept =
  | { readonly kind: 'need'; readonly question: NeedQuestion; readonly text: string }
  | { readonly kind: 'common-ground'; readonly text: string }

/** Takes words of a meeting to its people, and back. */
export interface Keeping {
  readonly meetingId: string
  /** The meeting’s people as they are now. */
  readonly people: readonly Person[]
  readonly onKeep: (person: Person, kept: Kept) => void
  /** Takes the item of this id off the person’s list again. */
  readonly onTakeBack: (person: Person, kind: Kept['kind'], itemId: string) => void
}

/** Whose prompts ask for what belongs to a person. */
const needPrompts = ['into-needs-map', 'wrong-assumption']
const commonGroundPrompts = ['common-ground']

/** What the answer to a prompt may be to a person; null where it stays with the meeting. */
export function keptKindOfPrompt(promptId: string): Kept['kind'] | null {
  if (needPrompts.includes(promptId)) return 'need'
  return commonGroundPrompts.includes(promptId) ? 'common-ground' : null
}

/** The item that these words of this meeting became with a person; undefined while they are not kept. */
export function itemOf(person: Person, kind: Kept['kind'], text: string, meetingId: string) {
  const items = kind === 'need' ? person.needs : person.commonGround
  return items.find((item) => item.text === text && item.meetingId === meetingId)
}
