import type { Objection } from '../meetings/meeting'
import type { Capture, CaptureKind } from '../notes/capture'
import type { DraftField } from './draft-context'

/** What a preparation holds of the other side. */
export interface HeardInPreparation {
  readonly answers: Readonly<Record<string, string>>
  readonly objections: readonly { readonly text: string }[]
}

/** What the other side holds, as far as the preparation knows it, for a field that answers it; null when nothing is known. */
export function whatWasHeard(field: DraftField, { answers, objections }: HeardInPreparation): string | null {
  if (field !== 'say-back' && field !== 'check-question') return null
  return heardIn([answers['their-view'] ?? '', ...objections.map(({ text }) => text)])
}

/** A meeting as far as it tells what the other side held and said. */
export interface HeardInMeeting {
  readonly answers: Readonly<Record<string, string>>
  readonly objections: readonly Pick<Objection, 'text' | 'raisedAt'>[]
  readonly captures: readonly Pick<Capture, 'kind' | 'text'>[]
}

const ofTheirs: ReadonlySet<CaptureKind> = new Set(['objection', 'feeling', 'need', 'quote'])

/**
 * What a message after the talk answers: their view, the objections that came up, and what was captured of their words;
 * null when nothing is known.
 */
export function whatWasHeardInRoom({ answers, objections, captures }: HeardInMeeting): string | null {
  return heardIn([
    answers['their-view'] ?? '',
    ...objections.filter(({ raisedAt }) => raisedAt !== null).map(({ text }) => text),
    ...captures.filter(({ kind }) => ofTheirs.has(kind)).map(({ text }) => text),
  ])
}

function heardIn(texts: readonly string[]): string | null {
  const heard = texts.map((text) => text.trim()).filter((text) => text !== '')
  return heard.length === 0 ? null : heard.join('\n')
}
