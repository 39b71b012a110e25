import { captureKindSchema } from '../notes/capture'
import { isUnsaid, lineMarksSchema } from '../notes/line-marks'
import type { NotesDocument, NotesNode } from '../notes/notes-document'
import type { Block, LineSign } from './block'
import { linkOf, type Run, type RunMark } from './run'

/** The meeting’s own title and the name of this part stand above the headings of the notes. */
const levelsAbove = 2
const deepestHeading = 6

/** The notes as parts of a page: what was captured says so, and what was only planned to be said. */
export function notesBlocks(document: NotesDocument): Block[] {
  return document.content.flatMap(blocksOf)
}

function blocksOf(node: NotesNode): Block[] {
  const content = node.content ?? []
  switch (node.type) {
    case 'heading':
      return ofRuns(content, (runs) => ({ kind: 'heading', level: headingLevel(node), runs }))
    case 'bulletList':
      return [{ kind: 'list', start: null, items: content.map(insideOf) }]
    case 'orderedList':
      return [{ kind: 'list', start: startOf(node), items: content.map(insideOf) }]
    case 'taskList':
      return [
        {
          kind: 'checklist',
          items: content.map((item) => ({
            isDone: item.attrs?.['checked'] === true,
            blocks: insideOf(item),
          })),
        },
      ]
    case 'blockquote': {
      const blocks = content.flatMap(blocksOf)
      return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }]
    }
    case 'codeBlock':
      return [{ kind: 'code', text: content.map(({ text }) => text ?? '').join('') }]
    case 'horizontalRule':
      return [{ kind: 'rule' }]
    default:
      return isLine(content) ? line(node, content) : content.flatMap(blocksOf)
  }
}

function insideOf(item: NotesNode): Block[] {
  return (item.content ?? []).flatMap(blocksOf)
}

function isLine(content: readonly NotesNode[]): boolean {
  return content.some(({ type }) => type === 'text' || type === 'hardBreak')
}

function line(node: NotesNode, content: readonly NotesNode[]): Block[] {
  return ofRuns(content, (runs) => ({ kind: 'paragraph', sign: signOf(node), runs }))
}

function signOf({ attrs }: NotesNode): LineSign | null {
  const marks = lineMarksSchema.parse({ ...attrs })
  if (isUnsaid(marks)) return 'to-say'
  return marks.capture ?? (marks.planned === null ? null : 'said')
}

function ofRuns(content: readonly NotesNode[], block: (runs: readonly Run[]) => Block): Block[] {
  const runs = trimmed(content.map(runOf))
  return runs.length === 0 ? [] : [block(runs)]
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs
    .map((run, place) => (place === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, place) => (place === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '')
}

const marksByName: Readonly<Record<string, RunMark>> = {
  bold: 'strong',
  italic: 'emphasis',
  underline: 'underline',
  strike: 'strike',
  code: 'code',
}

function runOf(node: NotesNode): Run {
  const marks = node.marks ?? []
  const attrsOf = (name: string) => marks.find(({ type }) => type === name)?.attrs
  return {
    text: node.type === 'hardBreak' ? '\n' : (node.text ?? ''),
    marks: marks.flatMap(({ type }) => marksByName[type] ?? []),
    href: linkOf(attrsOf('link')?.['href']),
    capture: captureKindSchema.safeParse(attrsOf('capture')?.['kind']).data ?? null,
  }
}

function headingLevel({ attrs }: NotesNode): number {
  const level = attrs?.['level']
  const known = typeof level === 'number' && Number.isInteger(level) ? Math.max(level, 1) : 1
  return Math.min(known + levelsAbove, deepestHeading)
}

function startOf({ attrs }: NotesNode): number {
  const start = attrs?.['start']
  return typeof start === 'number' && Number.isSafeInteger(start) ? start : 1
}
