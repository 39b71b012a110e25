import { collectCaptures } from './collect-captures'
import { lineMarksSchema } from './line-marks'
import type { NotesDocument, NotesNode } from './notes-document'
import type { PlannedKind } from './planned-line'
import { isTextBlock } from './text-block'
import { wordsOf } from './words-of'

/** What the notes hold of who said what aloud, as far as they tell it. */
export interface RoomTalk {
  /** Summaries that stand in the notes and were marked as said: mine. */
  readonly summaries: readonly string[]
  /** Other planned lines that were marked as said: mine. */
  readonly saidLines: readonly string[]
  /** Questions that were captured. Those of both sides are captured alike, so whose they are is not known. */
  readonly questions: readonly string[]
}

/** Reads the notes for what was said aloud, in their order. What is planned and not yet said is left out. */
export function roomTalkIn(document: NotesDocument): RoomTalk {
  const lines = document.content
    .flatMap(textBlocksIn)
    .map((line) => ({ line, marks: lineMarksSchema.parse({ ...line.attrs }) }))
  const said = (kind: PlannedKind) =>
    lines
      .filter(({ marks }) => marks.planned === kind && marks.saidAt !== null)
      .map(({ line }) => wordsOf(line.content ?? []))
      .filter((words) => words !== '')
  const notPlanned = lines.filter(({ marks }) => marks.planned === null).map(({ line }) => line)
  return {
    summaries: said('say-back'),
    saidLines: said('starter'),
    questions: collectCaptures({ type: 'doc', content: notPlanned })
      .filter(({ kind }) => kind === 'question')
      .map(({ text }) => text),
  }
}

function textBlocksIn(node: NotesNode): readonly NotesNode[] {
  return isTextBlock(node) ? [node] : (node.content ?? []).flatMap(textBlocksIn)
}
