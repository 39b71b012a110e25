// @vitest-environment jsdom
import { text as textOf } from 'node:stream/consumers'
import { expect, it, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { writableText } from '../../../../src/domain/documents/writable-text'
import { documentDocx } from '../../../../src/main/documents/document-docx'
import { documentSaying, exampleDocument, hostileTexts } from '../../../support/documented'

const options = { language: 'en-GB', paper: 'A4' } as const

it('holds headings, lists and boxes that other programs know as such', async () => {
  const files = await filesOf(exampleDocument())
  const page = wellFormed(files['word/document.xml'] ?? '')
  expect(stylesIn(page)).toEqual(expect.arrayContaining(['Title', 'Subtitle', 'Heading2', 'Heading3']))
  expect(page.getElementsByTagName('w:numPr').length).toBeGreaterThan(5)
  const text = page.documentElement.textContent
  expect(text).toContain('☑ Ask legal about the annex')
  expect(text).toContain('☐ Send Ana the written recap')
  expect(text).toContain('Feeling: Disappointed more than angry')
  expect(text).toContain('being asked before, not told after (need)')
  expect(files['word/styles.xml']).toContain('w:val="en-GB"')
  expect(files['docProps/core.xml']).toContain('<dc:creator>Attune</dc:creator>')
})

test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))('stays text: %j', async (_, text) => {
  const files = await filesOf(documentSaying(text))
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('.xml') || name.endsWith('.rels')) wellFormed(content)
  }
  const page = wellFormed(files['word/document.xml'] ?? '')
  const first = page.getElementsByTagName('w:p')[0]
  expect(inOneLine(first?.textContent ?? '')).toBe(inOneLine(writableText(text)))
  expect(files['word/_rels/document.xml.rels']).not.toContain('javascript:')
})

it('is as large as the paper it is for', async () => {
  const files = await filesOf(exampleDocument(), 'Letter')
  expect(files['word/document.xml']).toContain('w:w="12240"')
})

async function filesOf(document: ReturnType<typeof exampleDocument>, paper: 'A4' | 'Letter' = 'A4') {
  const archive = await fromBufferPromise(Buffer.from(await documentDocx(document, { ...options, paper })))
  const files: Record<string, string> = {}
  for await (const entry of archive.eachEntry()) {
    files[entry.fileName] = await textOf(await archive.openReadStreamPromise(entry))
  }
  return files
}

function wellFormed(xml: string): Document {
  const page = new DOMParser().parseFromString(xml, 'application/xml')
  expect(page.querySelector('parsererror')?.textContent).toBeUndefined()
  return page
}

function stylesIn(page: Document): string[] {
  return [...page.getElementsByTagName('w:pStyle')].map((style) => style.getAttribute('w:val') ?? '')
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
