import { captureKindSchema, captureNames } from '../notes/capture'
import { isUnsaid, lineMarksSchema } from '../notes/line-marks'
import type { NotesDocument, NotesNode } from '../notes/notes-document'
import { escapeMarkdown } from './markdown-text'

/**
 * The notes as Markdown that people read: a captured line begins with what it is (`**Need:** …`), captured words are
 * followed by it (`… *(need)*`), and what was only planned to be said is marked so.
 */
export function notesMarkdown(document: NotesDocument): string {
  return blocksOf(document.content).join('\n\n')
}

function blocksOf(nodes: readonly NotesNode[]): string[] {
  return nodes.map(block).filter((text) => text !== '')
}

function block(node: NotesNode): string {
  const content = node.content ?? []
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(headingLevel(node))} ${inline(content).replace(/\n/g, ' ')}`
    case 'bulletList':
      return content.map((item) => listItem('- ', item)).join('\n')
    case 'orderedList':
      return content.map((item, place) => listItem(`${startOf(node) + place}. `, item)).join('\n')
    case 'taskList':
      return content
        .map((item) => listItem(item.attrs?.['checked'] === true ? '- [x] ' : '- [ ] ', item))
        .join('\n')
    case 'blockquote':
      return indented(blocksOf(content).join('\n\n'), '> ', '> ')
    case 'codeBlock':
      return fenced(content.map(({ text }) => text ?? '').join(''))
    case 'horizontalRule':
      return '---'
    default:
      return isLine(content) ? line(node, content) : blocksOf(content).join('\n\n')
  }
}

function isLine(content: readonly NotesNode[]): boolean {
  return content.some(({ type }) => type === 'text' || type === 'hardBreak')
}

function line(node: NotesNode, content: readonly NotesNode[]): string {
  const marks = lineMarksSchema.parse({ ...node.attrs })
  const words = inline(content)
  if (isUnsaid(marks)) return `**To say:** ${words}`
  const said = marks.planned === null ? '' : '**Said:** '
  return marks.capture === null ? `${said}${words}` : `**${captureNames[marks.capture]}:** ${words}`
}

function listItem(sign: string, item: NotesNode): string {
  const [first = '', ...others] = blocksOf(item.content ?? [])
  const inside = ' '.repeat(sign.startsWith('- ') ? 2 : sign.length)
  const body = others.reduce(
    (text, other) => `${text}${/^(- |\d+\. )/.test(other) ? '\n' : '\n\n'}${other}`,
    first,
  )
  return indented(body, sign, inside)
}

/** Every line moved in; the first one behind its sign. */
function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((each, place) => (place === 0 ? first + each : (others + each).trimEnd()))
    .join('\n')
}

/** A fence longer than any in it. */
function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}

function inline(pieces: readonly NotesNode[]): string {
  return pieces.map(piece).join('').trim()
}

const signs: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' }

function piece(node: NotesNode): string {
  if (node.type === 'hardBreak') return '\\\n'
  const text = node.text ?? ''
  const marks = node.marks ?? []
  const isCode = marks.some(({ type }) => type === 'code')
  const plain = isCode ? `\`${text.replace(/`/g, 'ˋ')}\`` : escapeMarkdown(text)
  // A sign beside a space would not be one: the spaces stay outside.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(plain) ?? []
  if (words === '') return plain
  const marked = marks.reduce((inside, { type, attrs }) => {
    if (type === 'link') return `[${inside}](${addressOf(attrs).replace(/[()\s]/g, encodeURIComponent)})`
    if (type === 'capture') return `${inside}${captureNote(attrs?.['kind'])}`
    const sign = signs[type] ?? ''
    return `${sign}${inside}${sign}`
  }, words)
  return `${before}${marked}${after}`
}

function captureNote(kind: unknown): string {
  const known = captureKindSchema.safeParse(kind)
  return known.success ? ` *(${captureNames[known.data].toLowerCase()})*` : ''
}

function headingLevel({ attrs }: NotesNode): number {
  const level = attrs?.['level']
  // The meeting’s own title and the name of this part stand above.
  return (typeof level === 'number' ? Math.min(Math.max(level, 1), 4) : 1) + 2
}

function startOf({ attrs }: NotesNode): number {
  const start = attrs?.['start']
  return typeof start === 'number' ? start : 1
}

function addressOf(attrs: Readonly<Record<string, unknown>> | undefined): string {
  const href = attrs?.['href']
  return typeof href === 'string' ? href : ''
}
