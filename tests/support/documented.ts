import type { Block } from '../../src/domain/documents/block'
import { documentOfMeeting } from '../../src/domain/documents/document-of-meeting'
import { meetingParts } from '../../src/domain/documents/document-source'
import type { OutgoingDocument } from '../../src/domain/documents/outgoing-document'
import { plainRun } from '../../src/domain/documents/run'
import { workedExample } from '../../src/domain/meetings/worked-example'

/** The worked example as a document with all of its parts. */
export function exampleDocument(): OutgoingDocument {
  let next = 0
  const { meeting, people } = workedExample('2026-03-04T12:00:00.000Z', () => `id-${(next += 1)}`)
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? null
  return documentOfMeeting({ meeting, promises: [] }, meetingParts, { nameOf, locale: 'en' })
}

/** A document that says `text` in every place in which words of a person’s can stand. */
export function documentSaying(text: string): OutgoingDocument {
  const runs = [plainRun(text)]
  const paragraph: Block = { kind: 'paragraph', sign: null, runs }
  return {
    kind: 'meeting',
    title: text,
    facts: [text],
    people: [text],
    date: '2026-03-04T10:00:00.000Z',
    blocks: [
      paragraph,
      { kind: 'heading', level: 2, runs },
      { kind: 'paragraph', sign: 'need', runs: [{ ...plainRun(text), marks: ['strong', 'code'] }] },
      { kind: 'paragraph', sign: null, runs: [{ ...plainRun(text), href: text, capture: 'feeling' }] },
      { kind: 'list', start: null, items: [[paragraph, { kind: 'list', start: 1, items: [[paragraph]] }]] },
      { kind: 'checklist', items: [{ isDone: true, blocks: [paragraph] }] },
      { kind: 'quote', blocks: [paragraph] },
      { kind: 'code', text },
      { kind: 'definitions', rows: [{ term: text, runs }] },
      { kind: 'table', head: [text], rows: [[runs]] },
    ],
  }
}

/** What people paste, and what would like to be more than text. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "\"><svg/onload=alert(1)> ' onmouseover=alert(1) x='",
  'javascript:alert(document.domain)',
  'data:text/html,<script>alert(1)</script>',
  '</style></title></code></pre><iframe src="https://example.org"></iframe>',
  '[x](javascript:alert(1)) ![y](https://example.org/pixel.png) <https://example.org>',
  '# no heading\n- no list\n1. none\n> no quote\n---\n===\n| a | b |\n```\nno code',
  '&lt;b&gt; &amp;nbsp; &#x41; ]]> <!-- --> <![CDATA[ x',
  'bell \u0007 null \u0000 escape \u001b[31m delete \u007f',
  'mark \u202e evil \u2066 isolate \u200f rtl שלום עולם',
  'half \ud83d and \udc00 alone \ufffe \uffff',
  `${'long '.repeat(4000)}${'w'.repeat(20_000)}`,
  '${process.exit()} {{constructor}} %{x} `id` $(id)',
]
