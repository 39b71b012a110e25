import type { SeededRandom } from '../../seed/seeded-random'
import type { RecordState } from './record-state'

/** One thing that is asked of a library, about one record. */
export type Operation =
  | { readonly kind: 'create'; readonly id: string; readonly text: number }
  /** Changes that are asked for at the same moment, each with a text of its own. */
  | { readonly kind: 'save'; readonly id: string; readonly texts: readonly number[] }
  /** A new text in the place of the present one, which has to be kept as a version. */
  | { readonly kind: 'replace'; readonly id: string; readonly text: number }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'put-back'; readonly id: string }

/** What the record may be while the operation is under way, beside what it was before. */
export function outcomesOf(operation: Operation, before: RecordState): RecordState[] {
  switch (operation.kind) {
    case 'create':
    case 'replace':
      return [{ place: 'live', text: operation.text }]
    case 'save':
      return operation.texts.map((text) => ({ place: 'live', text }))
    case 'remove':
      return [{ place: 'trash', text: before.text }]
    case 'put-back':
      return [{ place: 'live', text: before.text }]
  }
}

/** What a person may do next with a record in this state: mostly save it. `nextText` gives texts never used before. */
export function nextOperation(
  id: string,
  { place }: RecordState,
  random: SeededRandom,
  nextText: () => number,
): Operation {
  if (place === 'absent') return { kind: 'create', id, text: nextText() }
  if (place === 'trash') return { kind: 'put-back', id }
  if (random.chance(0.2)) return { kind: 'remove', id }
  if (random.chance(0.1)) return { kind: 'replace', id, text: nextText() }
  const changes = random.chance(0.3) ? random.integer(2, 5) : 1
  return { kind: 'save', id, texts: Array.from({ length: changes }, nextText) }
}
