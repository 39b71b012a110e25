import { escapeMarkdown } from '../exchange/markdown-text'
import { captureNames } from '../notes/capture'
import type { Block, TableRow } from './block'
import { linkOf, type Run, type RunMark } from './run'
import { signNames } from './sign-names'
import { writableText } from './writable-text'
import { t } from '../../texts/t'

/**
 * Parts of a page as Markdown that people read: a captured line begins with what it is (`**Need:** …`), captured words are
 * followed by it (`… *(need)*`), and what was only planned to be said is marked so. All words read as just these words.
 */
export function blocksMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(blockMarkdown)
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inOneLine(runsMarkdown(block.runs))}`
    case 'paragraph': {
      const words = runsMarkdown(block.runs)
      return block.sign === null ? words : `**${t(signNames[block.sign])}:** ${words}`
    }
    case 'list':
      return block.items
        .map((item, place) => listItem(block.start === null ? '- ' : `${block.start + place}. `, item))
        .join('\n')
    case 'checklist':
      return block.items
        .map(({ isDone, blocks }) => listItem(isDone ? '- [x] ' : '- [ ] ', blocks))
        .join('\n')
    case 'quote':
      return indented(blocksMarkdown(block.blocks), '> ', '> ')
    case 'code':
      return fenced(writableText(block.text))
    case 'rule':
      return '---'
    case 'definitions':
      return block.rows
        .map(({ term, runs }) => `- ${endedTerm(term)} ${inOneLine(runsMarkdown(runs))}`)
        .join('\n')
    case 'table':
      return [
        tableLine(block.head.map((name) => escapeMarkdown(writableText(name)))),
        tableLine(block.head.map(() => '---')),
        ...block.rows.map((row) => tableLine(cellsOf(row))),
      ].join('\n')
  }
}

/** A term that asks needs no colon. */
function endedTerm(term: string): string {
  const words = escapeMarkdown(writableText(term))
  return /[?:]$/.test(words) ? words : `${words}:`
}

function cellsOf(row: TableRow): string[] {
  return row.map((runs) => inOneLine(runsMarkdown(runs)).replace(/\|/g, '\\|'))
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function listItem(sign: string, blocks: readonly Block[]): string {
  const [first = '', ...others] = blocks.map(blockMarkdown).filter((text) => text !== '')
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
  const fence = '`'.repeat(Math.max(3, longestTicks(code) + 1))
  return `${fence}\n${code}\n${fence}`
}

function longestTicks(code: string): number {
  return (code.match(/`+/g) ?? []).reduce((longest, ticks) => Math.max(longest, ticks.length), 0)
}

/** Words of one paragraph; a line break in them is a backslash at the end of the line. */
export function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(runMarkdown).join('').trim()
}

const signs: Readonly<Record<Exclude<RunMark, 'code'>, string>> = {
  strong: '**',
  emphasis: '*',
  strike: '~~',
  underline: '',
}

function runMarkdown({ text, marks, href, capture }: Run): string {
  const words = writableText(text)
  const plain = marks.includes('code') ? codeSpan(words) : escapedLines(words)
  // A sign beside a space would not be one: the spaces stay outside.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(plain) ?? []
  if (inner === '') return plain
  const marked = marks.reduce(
    (inside, mark) => (mark === 'code' ? inside : `${signs[mark]}${inside}${signs[mark]}`),
    inner,
  )
  const link = linkOf(href)
  const linked =
    link === null ? marked : `[${marked}](${link.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`
  return `${before}${linked}${capture === null ? '' : ` *(${t(captureNames[capture]).toLowerCase()})*`}${after}`
}

function escapedLines(words: string): string {
  return words
    .split('\n')
    .map((line, place) => escapeMarkdown(place === 0 ? line : line.trimStart()))
    .join('\\\n')
}

function codeSpan(words: string): string {
  const line = inOneLine(words)
  const ticks = '`'.repeat(longestTicks(line) + 1)
  return ticks.length === 1 ? `${ticks}${line}${ticks}` : `${ticks} ${line} ${ticks}`
}

function inOneLine(text: string): string {
  return text.replace(/\\?\n/g, ' ').trim()
}
