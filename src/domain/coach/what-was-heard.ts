import type { DraftField } from './draft-context'

/** What a preparation holds of the other side. */
export interface HeardInPreparation {
  readonly answers: Readonly<Record<string, string>>
  readonly objections: readonly { readonly text: string }[]
}

/** What the other side holds, as far as the preparation knows it, for a field that answers it; null when nothing is known. */
export function whatWasHeard(field: DraftField, { answers, objections }: HeardInPreparation): string | null {
  if (field !== 'say-back' && field !== 'check-question') return null
  const texts = [answers['their-view'] ?? '', ...objections.map(({ text }) => text)]
  const heard = texts.map((text) => text.trim()).filter((text) => text !== '')
  return heard.length === 0 ? null : heard.join('\n')
}
