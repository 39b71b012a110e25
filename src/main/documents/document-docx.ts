import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { OutgoingDocument } from '../../domain/documents/outgoing-document'
import { inOneLine } from '../../domain/documents/text-blocks'
import { writableText } from '../../domain/documents/writable-text'
import { blocksDocx } from './blocks-docx'
import { docxNumbering, docxStyles } from './docx-styles'

/** Margins of a page, in twentieths of a point: 20 mm. */
const marginTwips = 1134

/** Sizes of paper in twentieths of a point. */
const paperSizes = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const

export type PaperSize = keyof typeof paperSizes

export interface DocxOptions {
  /** Of the headings, as BCP 47 names it. */
  readonly language: string
  readonly paper: PaperSize
}

/** A document as a file of Word’s, with headings, lists and tables that other programs know as such. */
export async function documentDocx(
  document: OutgoingDocument,
  { language, paper }: DocxOptions,
): Promise<Uint8Array> {
  const title = writableText(inOneLine(document.title))
  const facts = writableText(document.facts.map(inOneLine).join(' · '))
  const margin = { top: marginTwips, right: marginTwips, bottom: marginTwips, left: marginTwips }
  const file = new Document({
    // Who made it and when it was last saved says nothing here, and a redacted page must not say more than it shows.
    title,
    creator: 'Attune',
    lastModifiedBy: 'Attune',
    styles: docxStyles(language),
    numbering: docxNumbering,
    sections: [
      {
        properties: { page: { size: paperSizes[paper], margin } },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
          ...(facts === '' ? [] : [new Paragraph({ style: 'Subtitle', children: [new TextRun(facts)] })]),
          ...blocksDocx(document.blocks),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}
