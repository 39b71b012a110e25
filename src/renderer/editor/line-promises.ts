import { Extension } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import { isPressedFor } from '../commands/shortcuts'
import { type EnteredLine, enteredAfter } from './entered-line'
import type { LeftLine, LinePromise } from './line-promise'
import { lineAtCaret } from './notes-lines'
import { locatePromises, type PromisedLine, promisedLinesAfter } from './promised-lines'
import { promiseChips } from './promise-chips'
import { promiseLineAt } from './promise-line-at'
import { takenInMeta } from './take-in-notes'

interface LinePromisesOptions {
  readonly onLineLeft: (line: LeftLine) => void
  readonly onOpenPromise: (id: string) => void
}

interface PromisesState {
  readonly promises: readonly LinePromise[]
  readonly lines: readonly PromisedLine[]
  readonly chips: DecorationSet
  /** Where the caret is, with what the line held when it came. */
  readonly entered: EnteredLine | null
  /** Lines that were changed and left, and of which nobody was told yet. */
  readonly left: readonly EnteredLine[]
}

type Told =
  | { readonly kind: 'given'; readonly promises: readonly LinePromise[] }
  | { readonly kind: 'noted'; readonly lines: readonly PromisedLine[]; readonly entered: EnteredLine | null }

const promisesKey = new PluginKey<PromisesState>('linePromises')

/**
 * Says which lines were changed and left, so that promises can be made of them, and draws what was understood at their
 * ends. The document holds none of it: which line made which promise is found by the line’s words, and followed from
 * then on while the notes are open.
 */
export const LinePromises = Extension.create<LinePromisesOptions>({
  name: 'linePromises',
  addOptions() {
    return { onLineLeft: () => undefined, onOpenPromise: () => undefined }
  },
  addProseMirrorPlugins() {
    const { onLineLeft, onOpenPromise } = this.options
    const draw = promiseChips(onOpenPromise)
    return [
      new Plugin<PromisesState>({
        key: promisesKey,
        state: {
          init: (_config, state) => ({
            ...{ promises: [], lines: [], chips: DecorationSet.empty },
            ...enteredAfter({ entered: null, left: [] }, state.tr, lineAtCaret(state)),
          }),
          apply: (tr, before, _old, state) => {
            const told = tr.getMeta(promisesKey) as Told | undefined
            if (!tr.docChanged && !tr.selectionSet && told === undefined) return before
            return { ...marked(tr, before, told, draw), ...moved(tr, before, told, state) }
          },
        },
        props: {
          decorations: (state) => promisesKey.getState(state)?.chips,
          handleKeyDown: (view, event) => {
            const id = isPressedFor('notes.open-promise', event) ? promiseAtCaret(view.state) : null
            if (id !== null) onOpenPromise(id)
            return id !== null
          },
        },
        view: (view) => tellLeftLines(view, onLineLeft),
      }),
    ]
  },
})

function marked(
  tr: Transaction,
  before: PromisesState,
  told: Told | undefined,
  draw: ReturnType<typeof promiseChips>,
): Pick<PromisesState, 'promises' | 'lines' | 'chips'> {
  if (!tr.docChanged && told === undefined) return before
  const promises = told?.kind === 'given' ? told.promises : before.promises
  const kept = tr.docChanged ? promisedLinesAfter(before.lines, tr) : before.lines
  const noted = told?.kind === 'noted' ? [...told.lines, ...kept] : kept
  const isUnsure =
    told?.kind === 'given' ||
    kept.length < before.lines.length ||
    isHistoryTransaction(tr) ||
    tr.getMeta(takenInMeta) === true
  const lines = isUnsure ? locatePromises(tr.doc, promises, noted) : noted
  return { promises, lines, chips: draw(tr.doc, lines, promises) }
}

function moved(
  tr: Transaction,
  before: PromisesState,
  told: Told | undefined,
  state: EditorState,
): Pick<PromisesState, 'entered' | 'left'> {
  if (told?.kind === 'noted') return { entered: told.entered, left: [] }
  return enteredAfter(before, tr, lineAtCaret(state))
}

/** After the frame, so that no key waits for it, and never while a word is being composed. */
function tellLeftLines(view: EditorView, onLineLeft: (line: LeftLine) => void) {
  let frame: number | null = null
  const tell = ({ found }: LeftNow) => {
    for (const { id, words, needsDate } of found) onLineLeft({ id, words, needsDate })
  }
  const plan = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null
      if (view.composing) return
      const now = leftNow(view.state, !view.hasFocus())
      if (now === null) return
      const { lines: known } = now.known
      const lines = now.found.filter(({ id }) => !known.some((line) => line.id === id))
      const noted: Told = { kind: 'noted', lines, entered: now.entered }
      view.dispatch(view.state.tr.setMeta(promisesKey, noted).setMeta('addToHistory', false))
      tell(now)
    })
  }
  view.dom.addEventListener('blur', plan)
  return {
    update: () => {
      if ((promisesKey.getState(view.state)?.left.length ?? 0) > 0) plan()
    },
    destroy: () => {
      view.dom.removeEventListener('blur', plan)
      if (frame !== null) cancelAnimationFrame(frame)
      const now = leftNow(view.state, true)
      if (now !== null) tell(now)
    },
  }
}

interface LeftNow {
  readonly known: PromisesState
  readonly found: readonly (LeftLine & PromisedLine)[]
  readonly entered: EnteredLine | null
}

/** The changed lines that were left, with the one of the caret when that is not in the notes any more. */
function leftNow(state: EditorState, isAway: boolean): LeftNow | null {
  const known = promisesKey.getState(state)
  if (known === undefined) return null
  const now = isAway ? enteredAfter(known, state.tr, null) : known
  if (now.left.length === 0) return null
  const found = now.left.flatMap((line) => promiseLineAt(state.doc, line.pos, known) ?? [])
  const entered = isAway ? enteredAfter(now, state.tr, lineAtCaret(state)).entered : now.entered
  return { known, found, entered }
}

/** The promise that was made of the caret’s line; null where none was. */
export function promiseAtCaret(state: EditorState): string | null {
  const known = promisesKey.getState(state)
  const line = lineAtCaret(state)
  const id = known?.lines.find(({ pos }) => pos === line?.pos)?.id
  return known?.promises.some((promise) => promise.id === id) === true && id !== undefined ? id : null
}

/** Shows these promises at their lines, and no others. */
export function giveLinePromises(view: EditorView, promises: readonly LinePromise[]): void {
  if (view.composing) {
    view.dom.addEventListener('compositionend', () => setTimeout(() => giveLinePromises(view, promises)), {
      once: true,
    })
    return
  }
  if (view.isDestroyed || promisesKey.getState(view.state)?.promises === promises) return
  const given: Told = { kind: 'given', promises }
  view.dispatch(view.state.tr.setMeta(promisesKey, given).setMeta('addToHistory', false))
}
