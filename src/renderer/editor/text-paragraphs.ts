import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model'

/** Plain text as paragraphs, one a line, without the detour over markup; blank lines only part them. */
export function paragraphsOf(schema: Schema, text: string, marks: readonly Mark[] = []): Node[] {
  const paragraph = schema.nodes['paragraph']
  if (!paragraph) throw new Error('the notes have no paragraphs')
  const lines = text.split(/(?:\r\n?|\n)+/u).filter((line) => line !== '')
  return lines.map((line) => paragraph.create(null, schema.text(line, marks)))
}

/** More lines or letters than this are packed: an editor of 80,000 paragraphs takes a second for each key. */
const longTextLines = 4_000
const longTextLetters = 500_000
const packedLetters = 2_000

export function isLongText(text: string): boolean {
  return text.length > longTextLetters || text.split('\n').length > longTextLines
}

/** Long text as few paragraphs that hold many lines each; every line stays a line of its own. */
export function packedParagraphsOf(schema: Schema, text: string): Node[] {
  const { paragraph, hardBreak } = schema.nodes
  if (!paragraph || !hardBreak) throw new Error('the notes have no paragraphs or no line breaks')
  const paragraphs: Node[] = []
  let packed: Node[] = []
  let letters = 0
  const finish = () => {
    if (packed.length > 0) paragraphs.push(paragraph.create(null, packed))
    packed = []
    letters = 0
  }
  for (const line of text.split(/(?:\r\n?|\n)+/u)) {
    if (line === '') continue
    if (letters > packedLetters) finish()
    for (const [index, piece] of piecesOf(line).entries()) {
      if (index > 0) finish()
      if (packed.length > 0) packed.push(hardBreak.create())
      packed.push(schema.text(piece))
      letters += piece.length
    }
  }
  finish()
  return paragraphs
}

/** A line of a book's length would be laid out anew at each key; it is cut behind a space, and loses no letter. */
function piecesOf(line: string): string[] {
  return line.length <= packedLetters * 2 ? [line] : (line.match(/[^]{1,3000}(?=\s|$)\s?|[^]{3000}/gu) ?? [line])
}

export function pastedText(paragraphs: readonly Node[]): Slice {
  return Slice.maxOpen(Fragment.from(paragraphs))
}
