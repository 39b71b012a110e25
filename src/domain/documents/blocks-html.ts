import { captureNames } from '../notes/capture'
import type { Block, LineSign } from './block'
import { linkOf, type Run, type RunMark } from './run'
import { signNames } from './sign-names'
import { writableText } from './writable-text'
import { t } from '../../texts/t'

/** Parts of a page as elements of HTML. Whatever was written is shown as these characters. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(Math.max(Math.trunc(block.level), 2), 6)}`
      return `<${name} dir="auto">${runsHtml(block.runs)}</${name}>`
    }
    case 'paragraph':
      return block.sign === null
        ? `<p dir="auto">${runsHtml(block.runs)}</p>`
        : `<p dir="auto" class="sign ${block.sign}">${signHtml(block.sign)} ${runsHtml(block.runs)}</p>`
    case 'list':
      return block.start === null
        ? `<ul>\n${itemsHtml(block.items)}\n</ul>`
        : `<ol start="${Math.trunc(block.start)}">\n${itemsHtml(block.items)}\n</ol>`
    case 'checklist':
      return `<ul class="checks">\n${block.items.map(checkHtml).join('\n')}\n</ul>`
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks)}\n</blockquote>`
    case 'code':
      return `<pre dir="auto"><code>${escapeHtml(block.text)}</code></pre>`
    case 'rule':
      return '<hr>'
    case 'definitions':
      return `<dl>\n${block.rows
        .map(
          ({ term, runs }) =>
            `<div><dt dir="auto">${escapeHtml(term)}</dt><dd dir="auto">${runsHtml(runs)}</dd></div>`,
        )
        .join('\n')}\n</dl>`
    case 'table':
      return tableHtml(block)
  }
}

function signHtml(sign: LineSign): string {
  return `<strong class="name">${escapeHtml(t(signNames[sign]))}:</strong>`
}

function itemsHtml(items: readonly (readonly Block[])[]): string {
  return items.map((blocks) => `<li>${blocksHtml(blocks)}</li>`).join('\n')
}

function checkHtml({ isDone, blocks }: Extract<Block, { kind: 'checklist' }>['items'][number]): string {
  return `<li${isDone ? ' class="done"' : ''}><span class="box">${isDone ? '☑' : '☐'}</span><div>${blocksHtml(blocks)}</div></li>`
}

function tableHtml({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const names = head.map((name) => `<th scope="col" dir="auto">${escapeHtml(name)}</th>`).join('')
  const lines = rows.map(
    (cells) => `<tr>${cells.map((runs) => `<td dir="auto">${runsHtml(runs)}</td>`).join('')}</tr>`,
  )
  return `<table>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`
}

const tags: Readonly<Record<RunMark, string>> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('')
}

function runHtml({ text, marks, href, capture }: Run): string {
  const words = escapeHtml(text).replace(/\n/g, '<br>\n')
  const marked = marks.reduce((inside, mark) => `<${tags[mark]}>${inside}</${tags[mark]}>`, words)
  const link = linkOf(href)
  const linked =
    link === null ? marked : `<a href="${escapeHtml(link)}" rel="noreferrer noopener">${marked}</a>`
  if (capture === null) return linked
  return `<mark class="${capture}">${linked}</mark> <span class="name">(${escapeHtml(t(captureNames[capture]).toLowerCase())})</span>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
