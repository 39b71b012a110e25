import type { OutgoingDocument } from '../../domain/documents/outgoing-document'
import type { DocumentFormat } from '../../ipc/requests/documents-requests'
import { locale, t } from '../../texts/t'
import type { PaperSize } from './document-docx'

/** What of the desktop turns a page into paper. */
export interface Paper {
  /** The page of HTML as a PDF. */
  readonly pdfOf: (html: string, size: PaperSize) => Promise<Uint8Array>
  /** Opens the dialog for printing; false when the person thought better of it. */
  readonly print: (html: string, size: PaperSize) => Promise<boolean>
}

export const fileEndings: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  markdown: 'md',
}

/** What the dialog for saving calls this kind of file. */
export function formatName(format: DocumentFormat): string {
  switch (format) {
    case 'pdf':
      return 'PDF'
    case 'docx':
      return t('Word document')
    case 'html':
      return t('Web page')
    case 'markdown':
      return 'Markdown'
  }
}

/** The document as a file. What writes files is loaded when one is asked for: no start waits for it. */
export async function documentFile(
  document: OutgoingDocument,
  format: DocumentFormat,
  paper: Paper,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return paper.pdfOf(await htmlOf(document), paperSizeHere())
    case 'docx': {
      const { documentDocx } = await import('./document-docx')
      return documentDocx(document, { language: languageHere(), paper: paperSizeHere() })
    }
    case 'html':
      return Buffer.from(await htmlOf(document))
    case 'markdown': {
      const { documentMarkdown } = await import('../../domain/documents/document-markdown')
      return Buffer.from(documentMarkdown(document))
    }
  }
}

export async function htmlOf(document: OutgoingDocument): Promise<string> {
  const { documentHtml } = await import('../../domain/documents/document-html')
  return documentHtml(document, languageHere())
}

export function languageHere(): string {
  return locale() ?? new Intl.DateTimeFormat().resolvedOptions().locale
}

/** Where Letter is what lies in the printer; everywhere else it is A4. */
const lettersRegions = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'DO'])

export function paperSizeHere(): PaperSize {
  return paperSizeOf(new Intl.DateTimeFormat().resolvedOptions().locale)
}

export function paperSizeOf(tag: string): PaperSize {
  const region = new Intl.Locale(tag).maximize().region
  return region !== undefined && lettersRegions.has(region) ? 'Letter' : 'A4'
}
