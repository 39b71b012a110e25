import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model'

/** Plain text as paragraphs, one a line, without the detour over markup; blank lines only part them. */
export function paragraphsOf(schema: Schema, text: string, marks: readonly Mark[] = []): Node[] {
  const paragraph = schema.nodes['paragraph']
  if (!paragraph) throw new Error('the notes have no paragraphs')
  return text
    .split(/(?:\r\n?|\n)+/u)
    .filter((line, index, lines) => line !== '' || lines.length === 1 || (index > 0 && index < lines.length - 1))
    .map((line) => paragraph.create(null, line === '' ? null : schema.text(line, marks)))
}

/** The paragraphs as something to paste: the first line joins the line of the caret. */
export function pastedText(paragraphs: readonly Node[]): Slice {
  return Slice.maxOpen(Fragment.from(paragraphs))
}
