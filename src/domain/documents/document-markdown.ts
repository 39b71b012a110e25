import { joinParts } from '../exchange/markdown-text'
import { blocksMarkdown, runsMarkdown } from './blocks-markdown'
import type { OutgoingDocument } from './outgoing-document'
import { plainRun } from './run'
import { inOneLine } from './text-blocks'
import { writableText } from './writable-text'

/** A document as Markdown (CommonMark, with the lists to tick off and the tables of GitHub), its facts at its head. */
export function documentMarkdown({ title, facts, people, date, blocks }: OutgoingDocument): string {
  const head = [
    '---',
    `title: ${quoted(title)}`,
    ...(date === null ? [] : [`date: ${date}`]),
    ...(people.length === 0 ? [] : [`people: [${people.map(quoted).join(', ')}]`]),
    '---',
  ].join('\n')
  return joinParts([
    head,
    `# ${runsMarkdown([plainRun(inOneLine(title))])}`,
    facts.map((fact) => runsMarkdown([plainRun(inOneLine(fact))])).join(' · '),
    blocksMarkdown(blocks),
  ])
}

/** In quotes as JSON has them, which YAML reads alike. */
function quoted(text: string): string {
  return JSON.stringify(writableText(text))
}
