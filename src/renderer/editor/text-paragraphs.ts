import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { isSafeLink } from './safe-link'

/** Plain text as paragraphs, one a line, without the detour over markup; blank lines only part them. */
export function paragraphsOf(schema: Schema, text: string, marks: readonly Mark[] = []): Node[] {
  const { paragraph } = blocksOf(schema)
  return linesOf(text).map((line) => paragraph.create(null, wordsAndLinks(schema, line, marks)))
}

const webAddress = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?'’”)\]])/giu

/**
 * Web addresses become links right here: the editor's own search for them took a third of a long paste's
 * time.
 */
function wordsAndLinks(schema: Schema, line: string, marks: readonly Mark[]): Node[] {
  const link = schema.marks['link']
  if (!link || !line.includes('://')) return [schema.text(line, marks)]
  return line
    .split(webAddress)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isLink = /^https?:/iu.test(piece) && isSafeLink(piece)
      return schema.text(piece, isLink ? link.create({ href: piece }).addToSet(marks) : marks)
    })
}

/** How many letters a packed paragraph holds before the next one begins. */
const packedLetters = 2_000

/** Long text as few paragraphs that hold many lines each; every line stays a line of its own. */
export function packedParagraphsOf(schema: Schema, text: string): Node[] {
  const { paragraph, hardBreak } = blocksOf(schema)
  return packs(linesOf(text).flatMap(piecesOf)).map((lines) =>
    paragraph.create(
      null,
      lines.flatMap((line, index) => [...(index > 0 ? [hardBreak.create()] : []), schema.text(line)]),
    ),
  )
}

export function countLines(text: string): number {
  return linesOf(text).length
}

/** The paragraphs as something to paste: the first line joins the line of the caret. */
export function pastedText(paragraphs: readonly Node[]): Slice {
  return Slice.maxOpen(Fragment.from(paragraphs))
}

const linesOf = (text: string): string[] => text.split(/[\r\n]+/u).filter((line) => line !== '')

function packs(lines: readonly string[]): string[][] {
  const packed: string[][] = []
  let letters = packedLetters
  for (const line of lines) {
    const last = packed.at(-1)
    if (last && letters + line.length <= packedLetters) last.push(line)
    else {
      packed.push([line])
      letters = 0
    }
    letters += line.length
  }
  return packed
}

/**
 * A line as long as a book would be laid out anew at each key; it is cut behind a space, and loses no letter.
 */
function piecesOf(line: string): string[] {
  if (line.length <= packedLetters * 2) return [line]
  return line.match(/[^]{1,2000}(?<=\s)|[^]{1,2000}/gu) ?? [line]
}

function blocksOf({ nodes: { paragraph, hardBreak } }: Schema) {
  if (!paragraph || !hardBreak) throw new Error('the notes have no paragraphs or no line breaks')
  return { paragraph, hardBreak }
}
