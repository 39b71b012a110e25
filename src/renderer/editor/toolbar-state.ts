import type { EditorState } from '@tiptap/pm/state'
import { type CaptureKind, captureKindSchema } from '../../domain/notes/capture'
import { isUnsaid } from '../../domain/notes/line-marks'
import { lineAtCaret, marksOfLine } from './notes-lines'
import { plannedLineAtCaret } from './planned-lines'

/** What the toolbar shows as pressed. Plain values only: equal states draw nothing anew while one types. */
export interface ToolbarState {
  readonly heading: number
  readonly bold: boolean
  readonly italic: boolean
  readonly link: boolean
  readonly list: string
  readonly capture: CaptureKind | null
  readonly planned: 'none' | 'to-say' | 'said'
}

const listTypes = new Set(['bulletList', 'orderedList', 'taskList'])

export function toolbarState(state: EditorState): ToolbarState {
  const { $from } = state.selection
  const heading = $from.parent.type.name === 'heading' ? Number($from.parent.attrs['level']) : 0
  return {
    heading,
    bold: hasMark(state, 'bold'),
    italic: hasMark(state, 'italic'),
    link: hasMark(state, 'link'),
    list: listAround(state),
    capture: captureAtCaret(state),
    planned: plannedAtCaret(state),
  }
}

function listAround({ selection: { $from } }: EditorState): string {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type
    if (listTypes.has(name)) return name
  }
  return ''
}

function hasMark({ doc, schema, selection, storedMarks }: EditorState, name: string): boolean {
  const type = schema.marks[name]
  if (!type) return false
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined
  return doc.rangeHasMark(selection.from, selection.to, type)
}

function captureAtCaret(state: EditorState): CaptureKind | null {
  const line = lineAtCaret(state)
  const ofLine = line ? marksOfLine(line).capture : null
  const { $from, empty } = state.selection
  const marks = (empty ? $from.nodeBefore : $from.nodeAfter)?.marks ?? []
  const inline = marks.find((mark) => mark.type.name === 'capture')
  return captureKindSchema.safeParse(inline?.attrs['kind']).data ?? ofLine
}

function plannedAtCaret(state: EditorState): ToolbarState['planned'] {
  const line = plannedLineAtCaret(state)
  if (!line) return 'none'
  return isUnsaid(marksOfLine(line)) ? 'to-say' : 'said'
}
