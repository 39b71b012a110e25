import type { Block } from './block'
import { plainRun } from './run'

/** What a person typed into a box: an empty line parts paragraphs, a line of its own stays one. */
export function textBlocks(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      sign: null,
      runs: [plainRun(paragraph.split('\n').map(trimEnd).join('\n'))],
    }))
}

/** A heading with what stands under it; nothing when that is nothing. */
export function underHeading(level: number, name: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, runs: [plainRun(inOneLine(name))] }, ...blocks]
}

/** A list of short lines; nothing without any. */
export function listOf(lines: readonly string[]): Block[] {
  if (lines.length === 0) return []
  return [{ kind: 'list', start: null, items: lines.map((line) => textBlocks(inOneLine(line))) }]
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function trimEnd(line: string): string {
  return line.trimEnd()
}
