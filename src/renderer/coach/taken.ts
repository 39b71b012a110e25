import type { Finding } from '../../domain/coach/finding'
import { changeToAnother, type TextChange } from '../../domain/coach/take-alternative'
import { endSentence } from '../../domain/notes/quoting'
import type { Done } from './box-view'
import { nameOf } from './finding-words'

/** An alternative that was just taken: the text before and after, and which of the finding's it was. */
export interface Taken {
  readonly before: string
  readonly after: string
  readonly finding: Finding
  readonly choice: number
}

/** How the next alternative gets into the place of the one that was taken; null when there is no other. */
export function anotherOf({
  before,
  finding: { alternatives },
  choice,
}: Taken): { readonly change: TextChange; readonly choice: number } | null {
  const next = indexOfNext(alternatives, choice)
  const [from, to] = [alternatives[choice], alternatives[next]]
  if (from === undefined || to === undefined || from === to) return null
  return { change: changeToAnother(before, from, to), choice: next }
}

/** What the writer is told; native undo takes it back. */
export function doneByTaking(finding: Finding, choice: number): Done {
  const { alternatives } = finding
  const text = endSentence(`${nameOf(finding)}: ${alternatives[choice]?.label ?? ''}`)
  const another =
    alternatives.length > 1 ? (alternatives[indexOfNext(alternatives, choice)]?.label ?? null) : null
  return { text, another, undo: null }
}

function indexOfNext(alternatives: readonly unknown[], choice: number): number {
  return (choice + 1) % alternatives.length
}
