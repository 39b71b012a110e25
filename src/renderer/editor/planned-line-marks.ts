import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Effect } from '../../domain/coach/finding'
import type { NotesLine } from './notes-lines'
import { unsaidLinesAfter, unsaidLinesIn } from './unsaid-lines'

/** A stretch of the document to underline, and how. */
export interface MarkedPlace {
  readonly from: number
  readonly to: number
  readonly effect: Effect
}

interface PlannedState {
  readonly lines: readonly NotesLine[]
  readonly places: readonly MarkedPlace[]
  readonly underlines: DecorationSet
}

const plannedKey = new PluginKey<PlannedState>('plannedLineMarks')

/**
 * Knows at each moment which lines are still to be said, and underlines words in them. Underlines move along with their
 * words until they are given anew.
 */
export const PlannedLineMarks = Extension.create({
  name: 'plannedLineMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<PlannedState>({
        key: plannedKey,
        state: {
          init: (_config, { doc }) => ({
            lines: unsaidLinesIn(doc),
            places: [],
            underlines: DecorationSet.empty,
          }),
          apply: (tr, before) => {
            const given = tr.getMeta(plannedKey) as readonly MarkedPlace[] | undefined
            if (!tr.docChanged && given === undefined) return before
            const lines = tr.docChanged ? unsaidLinesAfter(before.lines, tr.before, tr.doc) : before.lines
            return { lines, ...(given === undefined ? moved(before, tr) : underlined(tr.doc, given)) }
          },
        },
        props: { decorations: (state) => plannedKey.getState(state)?.underlines },
      }),
    ]
  },
})

type Underlined = Pick<PlannedState, 'places' | 'underlines'>

function underlined(doc: Node, places: readonly MarkedPlace[]): Underlined {
  const underlines = places.map(({ from, to, effect }) =>
    Decoration.inline(from, to, { 'data-effect': effect }),
  )
  return { places, underlines: DecorationSet.create(doc, underlines) }
}

function moved({ places, underlines }: Underlined, { mapping, doc }: Transaction): Underlined {
  if (places.length === 0) return { places, underlines }
  return {
    places: places.flatMap(({ from, to, effect }) => {
      const place = { from: mapping.map(from, 1), to: mapping.map(to, -1), effect }
      return place.from < place.to ? [place] : []
    }),
    underlines: underlines.map(mapping, doc),
  }
}

/** The lines that are still to be said. The list and its nodes stay the same ones while nothing in them changes. */
export function unsaidLinesOf(state: EditorState): readonly NotesLine[] {
  return plannedKey.getState(state)?.lines ?? []
}

/** Underlines these places and no others; null when they are underlined already. */
export function underlinePlanned(state: EditorState, places: readonly MarkedPlace[]): Transaction | null {
  const drawn = plannedKey.getState(state)?.places ?? []
  const isDrawn =
    drawn.length === places.length &&
    places.every(({ from, to, effect }, index) => {
      const other = drawn[index]
      return other?.from === from && other.to === to && other.effect === effect
    })
  return isDrawn ? null : state.tr.setMeta(plannedKey, places).setMeta('addToHistory', false)
}
