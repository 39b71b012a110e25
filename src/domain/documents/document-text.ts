import { captureNames } from '../notes/capture'
import type { Block } from './block'
import type { OutgoingDocument } from './outgoing-document'
import type { Run } from './run'
import { signNames } from './sign-names'
import { writableText } from './writable-text'
import { inOneLine } from './text-blocks'
import { t } from '../../texts/t'

/** A document as plain text, as it is pasted where nothing but text goes. */
export function documentText({ title, facts, blocks }: OutgoingDocument): string {
  const parts = [inOneLine(writableText(title)), writableText(facts.join(' · ')), blocksText(blocks)]
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`
}

function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return runsText(block.runs)
    case 'paragraph':
      return block.sign === null
        ? runsText(block.runs)
        : `${t(signNames[block.sign])}: ${runsText(block.runs)}`
    case 'list':
      return block.items
        .map((item, place) => itemText(block.start === null ? '•' : `${block.start + place}.`, item))
        .join('\n')
    case 'checklist':
      return block.items.map(({ isDone, blocks }) => itemText(isDone ? '☑' : '☐', blocks)).join('\n')
    case 'quote':
      return movedIn(blocksText(block.blocks), '> ', '> ')
    case 'code':
      return writableText(block.text)
    case 'rule':
      return '—'
    case 'definitions':
      return block.rows
        .map(({ term, runs }) => `${writableText(term).replace(/[^?:]$/, '$&:')} ${runsText(runs)}`)
        .join('\n')
    case 'table':
      return [block.head.join(' | '), ...block.rows.map((row) => row.map(cellText).join(' | '))].join('\n')
  }
}

function cellText(runs: readonly Run[]): string {
  return inOneLine(runsText(runs))
}

function itemText(sign: string, blocks: readonly Block[]): string {
  return movedIn(blocks.map(blockText).join('\n'), `${sign} `, '  ')
}

function movedIn(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, place) => (place === 0 ? first : others) + line)
    .join('\n')
}

function runsText(runs: readonly Run[]): string {
  return runs
    .map(({ text, capture }) =>
      capture === null
        ? writableText(text)
        : `${writableText(text)} (${t(captureNames[capture]).toLowerCase()})`,
    )
    .join('')
    .trim()
}
