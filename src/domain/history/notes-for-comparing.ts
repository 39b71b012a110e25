import { t } from '../../texts/t'
import { captureKindSchema, captureNames } from '../notes/capture'
import { isUnsaid, lineMarksSchema } from '../notes/line-marks'
import type { NotesDocument, NotesNode } from '../notes/notes-document'
import { isTextBlock } from '../notes/text-block'

/**
 * The notes as plain text with what lines and words are marked as, one line a line, so that marking a line shows as a
 * difference as much as rewriting it does.
 */
export function notesForComparing(document: NotesDocument): string {
  return document.content.flatMap((node) => linesIn(node, '')).join('\n')
}

function linesIn(node: NotesNode, lead: string): string[] {
  if (isTextBlock(node)) return [`${lead}${leadOfBlock(node)}${wordsOf(node)}`]
  const inside = `${lead}${leadOfItem(node)}`
  return (node.content ?? []).flatMap((child, place) =>
    // The second paragraph of a list item has no bullet of its own.
    linesIn(child, place === 0 || isList(node) ? inside : inside.replace(/\S/gu, ' ')),
  )
}

function isList(node: NotesNode): boolean {
  return node.type.endsWith('List')
}

function leadOfItem(node: NotesNode): string {
  switch (node.type) {
    case 'listItem':
      return '• '
    case 'taskItem':
      return node.attrs?.['checked'] === true ? '☑ ' : '☐ '
    default:
      return ''
  }
}

function leadOfBlock(node: NotesNode): string {
  const marks = lineMarksSchema.parse({ ...node.attrs })
  if (isUnsaid(marks)) return t('To say: ')
  return marks.capture === null ? '' : `${captureNames[marks.capture]}: `
}

function wordsOf(node: NotesNode): string {
  return (node.content ?? [])
    .map((piece) => {
      const words = piece.type === 'hardBreak' ? '\n' : (piece.text ?? '')
      const mark = piece.marks?.find(({ type }) => type === 'capture')
      const kind = captureKindSchema.safeParse(mark?.attrs?.['kind'])
      return kind.success ? `[${captureNames[kind.data]}: ${words}]` : words
    })
    .join('')
}
