import { z } from 'zod'
import { instantSchema } from '../records/instant'
import { type Capture, captureKindSchema } from './capture'
import { isUnsaid, lineMarksSchema } from './line-marks'
import type { NotesDocument, NotesNode } from './notes-document'
import { isTextBlock } from './text-block'
import { wordsOf } from './words-of'

const inlineCaptureSchema = z.object({ kind: captureKindSchema, capturedAt: instantSchema })

type InlineCapture = z.infer<typeof inlineCaptureSchema>

/**
 * Every capture of the notes in the order in which it stands there: a captured line first, then the stretches
 * marked inside it. Lines that are planned and not yet said are left out whole, and so is what is marked but
 * has no words.
 */
export function collectCaptures(document: NotesDocument): Capture[] {
  return document.content.flatMap(capturesIn)
}

function capturesIn(node: NotesNode): Capture[] {
  return isTextBlock(node) ? capturesOfLine(node) : (node.content ?? []).flatMap(capturesIn)
}

function capturesOfLine(line: NotesNode): Capture[] {
  const marks = lineMarksSchema.parse({ ...line.attrs })
  if (isUnsaid(marks)) return []
  const words = wordsOf(line.content ?? [])
  const ofTheLine =
    marks.capture !== null && marks.capturedAt !== null
      ? [{ kind: marks.capture, text: words, capturedAt: marks.capturedAt }]
      : []
  return [...ofTheLine, ...capturesInsideLine(line.content ?? [])].filter((capture) => capture.text !== '')
}

/** Neighbouring pieces of one mark, as a bold word in the middle of it makes them, count as one stretch. */
function capturesInsideLine(pieces: readonly NotesNode[]): Capture[] {
  const stretches: { mark: InlineCapture; pieces: NotesNode[] }[] = []
  let before: InlineCapture | null = null
  for (const piece of pieces) {
    const mark = inlineCaptureOf(piece)
    const last = stretches.at(-1)
    const isSame = mark !== null && before?.kind === mark.kind && before.capturedAt === mark.capturedAt
    if (isSame) last?.pieces.push(piece)
    else if (mark) stretches.push({ mark, pieces: [piece] })
    before = mark
  }
  return stretches.map(({ mark, pieces }) => ({ ...mark, text: wordsOf(pieces) }))
}

function inlineCaptureOf(piece: NotesNode): InlineCapture | null {
  const mark = piece.marks?.find((each) => each.type === 'capture')
  return inlineCaptureSchema.safeParse(mark?.attrs).data ?? null
}
