import type { DraftContext } from '../coach/draft-context'
import { fieldOfPrompt } from '../coach/field-of-prompt'
import { whatWasHeard, whatWasHeardInRoom } from '../coach/what-was-heard'
import type { Meeting, Objection } from '../meetings/meeting'
import { collectCaptures } from '../notes/collect-captures'
import { plannedLinesIn } from '../notes/planned-lines'
import { followUpPrompt } from '../reflections/follow-up-message'

/** Words that were drafted to be said or sent, and where they stand. */
export interface Draft {
  readonly text: string
  readonly context: DraftContext
}

/**
 * Everything of a meeting that the coach reads along, in the places in which it does. What was composed to be said back
 * in the room is left out: most of its words are Attune’s and the other side’s.
 */
export function draftsOf(meeting: Meeting): readonly Draft[] {
  return [
    ...answersOf(meeting),
    ...meeting.preparation.objections.flatMap((objection) => repliesTo(objection, meeting.playIds)),
    ...plannedLinesIn(meeting.notes, 'starter').map((text) => ({
      text,
      context: { field: 'planned-line', playIds: meeting.playIds, heard: null } as const,
    })),
    ...followUpOf(meeting),
  ].filter(({ text }) => text.trim() !== '')
}

function answersOf({ preparation, playIds }: Meeting): readonly Draft[] {
  const { answers } = preparation
  return Object.entries(answers).flatMap(([promptId, text]) => {
    const field = fieldOfPrompt(promptId)
    if (field === null) return []
    const heard = whatWasHeard(field, preparation)
    const hasCheckQuestion = field === 'say-back' && (answers['check-question'] ?? '').trim() !== ''
    return [{ text, context: { field, playIds, heard, hasCheckQuestion } }]
  })
}

function repliesTo(objection: Objection, playIds: readonly string[]): readonly Draft[] {
  const heard = objection.text.trim() === '' ? null : objection.text
  const fields = ['acknowledgement', 'addition', 'question'] as const
  return fields.map((field) => ({ text: objection[field], context: { field, playIds, heard } }))
}

function followUpOf({ preparation, reflection, notes, playIds }: Meeting): readonly Draft[] {
  const text = reflection.answers[followUpPrompt.id] ?? ''
  if (text.trim() === '') return []
  const { answers, objections } = preparation
  const heard = whatWasHeardInRoom({ answers, objections, captures: collectCaptures(notes) })
  return [{ text, context: { field: 'follow-up', playIds, heard } }]
}
