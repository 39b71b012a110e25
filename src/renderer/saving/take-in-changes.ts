import type { Meeting } from '../../domain/meetings/meeting'
import { mergeMeetingContents } from '../../domain/merging/merge-meetings'
import type { Clash } from '../../domain/merging/merged'
import { sameValue } from '../../domain/merging/same-value'
import { meetingChangesSchema, type MeetingChanges } from '../../ipc/requests/meetings-requests'

export interface TakenIn {
  /** What the page shows from now on. */
  readonly meeting: Meeting
  /** The parts in which that differs from the file, which are still to be saved. */
  readonly unsaved: MeetingChanges
  readonly clashes: readonly Clash[]
}

type SavedPart = Exclude<keyof MeetingChanges, 'notesJson'>

const savedParts = meetingChangesSchema.omit({ notesJson: true }).keyof()
  .options satisfies readonly SavedPart[]

/**
 * Takes what another program wrote into a meeting that is open here. `saved` is what both began from, `theirs` what the
 * file holds now, `mine` what the page shows. What is being typed counts as the newer one, whatever the clocks say.
 */
export function takeInChanges(saved: Meeting, theirs: Meeting, mine: Meeting): TakenIn {
  const { value, clashes } = mergeMeetingContents(saved, theirs, mine)
  const changed = savedParts.filter((part) => !sameValue(value[part], theirs[part]))
  const unsaved: MeetingChanges = Object.fromEntries(changed.map((part) => [part, value[part]]))
  if (!sameValue(value.notes, theirs.notes)) unsaved.notesJson = JSON.stringify(value.notes)
  return { meeting: { ...theirs, ...value, updatedAt: theirs.updatedAt }, unsaved, clashes }
}
