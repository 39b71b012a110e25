import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { Extension } from '@tiptap/core'
import { type FoundMatch, indexFrom, NotesSearch } from './find-matches'

/** What is searched for, where it was found, and the highlights around the caret. */
interface FindState {
  readonly search: NotesSearch
  readonly matches: readonly FoundMatch[]
  readonly highlights: DecorationSet
}

/**
 * So many matches are highlighted before and after the caret, more than a window shows. Highlighting all
 * 6,000 letters “e” of a long transcript would draw it anew, piece by piece; they are all counted.
 */
const highlightedEachWay = 150

const findKey = new PluginKey<FindState>('findInNotes')
const nothing: FindState = { search: new NotesSearch(''), matches: [], highlights: DecorationSet.empty }

/**
 * The search in the notes: its matches and highlights follow every change, except while a composition is
 * under way.
 */
export const FindInNotes = Extension.create({
  name: 'findInNotes',
  addProseMirrorPlugins() {
    return [
      new Plugin<FindState>({
        key: findKey,
        state: {
          init: () => nothing,
          apply: (tr, before, _old, state) => {
            const search = tr.getMeta(findKey) as NotesSearch | undefined
            if (search) return search.query === '' ? nothing : found(search, tr.doc, state)
            if (before.search.query === '') return before
            if (tr.getMeta('composition') !== undefined) return moved(before, tr)
            return tr.docChanged || tr.selectionSet ? found(before.search, tr.doc, state) : before
          },
        },
        props: { decorations: (state) => findKey.getState(state)?.highlights },
      }),
    ]
  },
})

function found(search: NotesSearch, doc: Node, state: EditorState): FindState {
  const matches = search.findIn(doc)
  const nearest = indexFrom(matches, state.selection.from)
  const shown = matches.slice(Math.max(0, nearest - highlightedEachWay), nearest + highlightedEachWay)
  const { from, to } = state.selection
  const highlights = shown.map((match) =>
    Decoration.inline(match.from, match.to, {
      class: match.from === from && match.to === to ? 'found found-current' : 'found',
    }),
  )
  return { search, matches, highlights: DecorationSet.create(doc, highlights) }
}

function moved({ search, matches, highlights }: FindState, { mapping, doc }: Transaction): FindState {
  return {
    search,
    matches: matches.map(({ from, to }) => ({ from: mapping.map(from), to: mapping.map(to) })),
    highlights: highlights.map(mapping, doc),
  }
}

export function isFinding(state: EditorState): boolean {
  return (findKey.getState(state) ?? nothing).search.query !== ''
}

/** How many matches there are, and which of them is selected: 1 for the first, 0 for none. */
export function findCount(state: EditorState): { readonly count: number; readonly current: number } {
  const { matches } = findKey.getState(state) ?? nothing
  const { from, to } = state.selection
  const index = indexFrom(matches, from)
  const isCurrent = matches[index]?.from === from && matches[index].to === to
  return { count: matches.length, current: isCurrent ? index + 1 : 0 }
}

/** Searches for the words and selects the first match from the caret on; an empty query ends the search. */
export function startFind(state: EditorState, query: string): Transaction {
  const search = new NotesSearch(query)
  const tr = state.tr.setMeta(findKey, search)
  return selectMatch(tr, search.findIn(state.doc), state.selection.from, 'next')
}

/** Selects the next or previous match, going round at the ends. */
export function goToMatch(state: EditorState, direction: 'next' | 'previous'): Transaction {
  const { matches } = findKey.getState(state) ?? nothing
  const { from, to } = state.selection
  return selectMatch(state.tr, matches, direction === 'next' ? to : from, direction)
}

function selectMatch(
  tr: Transaction,
  matches: readonly FoundMatch[],
  position: number,
  direction: 'next' | 'previous',
): Transaction {
  const index = indexFrom(matches, position) - (direction === 'next' ? 0 : 1)
  const match = matches[(index + matches.length) % matches.length]
  return match ? tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).scrollIntoView() : tr
}
