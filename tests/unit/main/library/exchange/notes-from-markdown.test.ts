import { getSchema } from '@tiptap/core'
import { expect, test, vi } from 'vitest'
import { blocksMarkdown } from '../../../../../src/domain/documents/blocks-markdown'
import { notesBlocks } from '../../../../../src/domain/documents/notes-blocks'
import { exampleNotes } from '../../../../../src/domain/meetings/worked-example-notes'
import { notesText } from '../../../../../src/domain/notes/notes-text'
import { notesFromMarkdown } from '../../../../../src/main/library/exchange/notes-from-markdown'
import { CaptureMenuStore } from '../../../../../src/renderer/editor/capture-menu-store'
import { notesExtensions } from '../../../../../src/renderer/editor/notes-extensions'
import { readNotes } from '../../../../../src/renderer/editor/read-notes'

vi.stubGlobal('navigator', { userAgent: '', platform: '' })

const schema = getSchema(
  notesExtensions({
    now: () => '',
    menu: new CaptureMenuStore(),
    onCaptureKey: () => undefined,
    onOpenLink: () => undefined,
    onOpenBar: () => undefined,
    onMessage: () => undefined,
    onLineLeft: () => undefined,
    onOpenPromise: () => undefined,
  }),
)

const everything = `# Title

Some **bold**, *italic*, ~~gone~~ and \`code\`, [a link](https://example.org/a) and [a bad one](javascript:alert(1)).
A second line of it.

## Lists

1. first
2. second
   - inside
     > quoted deep

- [x] done
- [ ] open

> A quote
>
> - with a list

\`\`\`js
const a = 1 < 2
\`\`\`

| a | b |
| - | - |
| 1 | **2** |

---

<div>markup</div>

![a picture](x.png)

- 
- # heading in a list
`

test('everything that Markdown can say fits into the notes of the editor', () => {
  expect(readNotes(schema, notesFromMarkdown(everything))).toMatchObject({ kind: 'readable' })
})

test('words, lists and tasks come out as they were', () => {
  const text = notesText(notesFromMarkdown(everything))
  for (const words of [
    'Some bold, italic, gone and code',
    'a bad one',
    'inside',
    'quoted deep',
    'open',
    '1 | 2',
    '<div>markup</div>',
  ]) {
    expect(text).toContain(words)
  }
  expect(JSON.stringify(notesFromMarkdown(everything))).not.toContain('javascript:')
})

test('text that would exhaust a parser becomes plain paragraphs', () => {
  const deep = `${'>'.repeat(30_000)} deep`
  expect(readNotes(schema, notesFromMarkdown(deep))).toBeDefined()
})

test('random text is always something that the editor can show', () => {
  const pieces = [
    '# ',
    '- ',
    '> ',
    '1. ',
    '[ ] ',
    '**',
    '*',
    '`',
    '```\n',
    '\n',
    '\n\n',
    '  ',
    'word',
    '|',
    '<b>',
    '![',
    '](x)',
    '~~',
    '\\',
  ]
  let seed = 7
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648)
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 30 }, () => pieces[next() % pieces.length] ?? '').join('')
    expect(readNotes(schema, notesFromMarkdown(text)), text).toMatchObject({ kind: 'readable' })
  }
})

test('the notes of a meeting are readable Markdown, captures named', () => {
  const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`
  const markdown = blocksMarkdown(notesBlocks(exampleNotes(at, { herPart: 'Friday', myPart: 'Monday' })))
  expect(markdown).toContain('**Feeling:** Disappointed more than angry')
  expect(markdown).toContain('being asked before, not told after *(need)*')
  expect(markdown).toContain('- [x] Ask legal about the annex')
  expect(markdown).toContain('**To say:** What would you try in my place?')
  expect(markdown).toContain('- **First renewal letters in five weeks**, sooner than I thought')
  const again = notesText(notesFromMarkdown(markdown))
  expect(again).toContain('Feeling: Disappointed more than angry')
})
