import { join } from 'node:path'
import type { DocumentSource } from '../../domain/documents/document-source'
import type { OutgoingDocument } from '../../domain/documents/outgoing-document'
import { dayOf } from '../../domain/records/day-count'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { Redaction } from '../../ipc/requests/documents-requests'
import { documentFile, fileEndings, formatName, htmlOf, type Paper } from '../documents/document-file'
import { contextOf, gatherDocument, meetingDocument } from '../documents/gather-document'
import { redactorFor } from '../documents/redactor-for'
import { saveMany } from '../documents/save-many'
import { writeDurably } from '../library/durable-file'
import type { FileSystem } from '../library/file-system'
import type { Library } from '../library/library'
import type { LongTasks } from '../long-tasks'
import { carryForwardHandlers } from './carry-forward-handlers'
import { fileNameFor } from './file-name-for'
import type { HandingOn } from './outgoing-handlers'

type DocumentsHandlers = Pick<Handlers, Extract<keyof Handlers, `documents:${string}`>>

/** What of the desktop documents need. */
export interface DocumentsDesktop extends Pick<HandingOn, 'askWhereTo' | 'documentsFolder'> {
  /** Asked before anything of a sealed library is written in plain. */
  readonly agreesToPlain: () => Promise<boolean>
  /** Asks for a folder to write into; null when the person thought better of it. */
  readonly askForFolder: () => Promise<string | null>
  readonly copyRich: (html: string, text: string) => Promise<void>
  readonly paper: Paper
  /** Opens the dialog for printing what the window shows. */
  readonly printPage: () => void
}

export interface DocumentsHandlersOptions {
  readonly library: Library
  readonly now: () => number
  readonly tasks: LongTasks
  readonly fileSystem: FileSystem
  readonly desktop: DocumentsDesktop
}

export function documentsHandlers({
  library,
  now,
  tasks,
  fileSystem,
  desktop,
}: DocumentsHandlersOptions): DocumentsHandlers {
  const carry = carryForwardHandlers(library, now)['meetings:carry-forward']
  const gather = async (source: DocumentSource, redaction: Redaction): Promise<OutgoingDocument> => {
    const document = await gatherDocument(source, {
      library,
      carryForward: async ({ id, personIds, playIds }) => carry({ id, personIds, playIds }),
    })
    return redactorFor(library, redaction).redact(document)
  }
  const mayLeave = async () => !library.envelope.isSealed || (await desktop.agreesToPlain())
  return {
    'documents:preview': ({ source, redaction }) => gather(source, redaction),
    'documents:save': async ({ source, redaction, format }) => {
      const document = await gather(source, redaction)
      if (!(await mayLeave())) return { savedTo: null }
      const ending = fileEndings[format]
      const chosen = await desktop.askWhereTo(
        join(desktop.documentsFolder(), `${fileNameFor(document.title)}.${ending}`),
        { name: formatName(format), extensions: [ending] },
      )
      if (chosen === null) return { savedTo: null }
      await writeDurably(fileSystem, chosen, await documentFile(document, format, desktop.paper))
      return { savedTo: chosen }
    },
    'documents:copy': async ({ source, redaction }) => {
      const document = await gather(source, redaction)
      if (!(await mayLeave())) return { isCopied: false }
      const { documentBodyHtml } = await import('../../domain/documents/document-html')
      const { documentText } = await import('../../domain/documents/document-text')
      await desktop.copyRich(documentBodyHtml(document), documentText(document))
      return { isCopied: true }
    },
    'documents:print': async ({ source, redaction }) => {
      const document = await gather(source, redaction)
      if (!(await mayLeave())) return { isPrinted: false }
      const { paperSizeHere } = await import('../documents/document-file')
      return { isPrinted: await desktop.paper.print(await htmlOf(document), paperSizeHere()) }
    },
    'documents:print-page': () => desktop.printPage(),
    'documents:save-many': async (wanted) => {
      if (!(await mayLeave())) return null
      const folder = await desktop.askForFolder()
      if (folder === null) return null
      const { format, meetings } = wanted
      const total = meetings.ids.length
      const saved = await tasks.run('export', ({ signal, tell }) =>
        saveMany(meetingDocuments(library, wanted), {
          ...{ fileSystem, folder, total, signal },
          ending: fileEndings[format],
          bytesOf: (document) => documentFile(document, format, desktop.paper),
          nameOf: fileNameOf,
          onProgress: (done) => tell('writing', done, total),
        }),
      )
      return { folder, ...saved }
    },
  }
}

/** Among many meetings one looks for a day. */
function fileNameOf({ title, date }: OutgoingDocument): string {
  return fileNameFor(date === null ? title : `${dayOf(Date.parse(date))} ${title}`)
}

async function* meetingDocuments(
  library: Library,
  { meetings, redaction }: Pick<ParsedInput<'documents:save-many'>, 'meetings' | 'redaction'>,
): AsyncGenerator<OutgoingDocument | null> {
  const context = contextOf(library)
  const redactor = redactorFor(library, redaction)
  for (const id of meetings.ids) {
    const meeting = await library.records.meetings.read(id).catch(() => null)
    yield meeting === null
      ? null
      : redactor.redact(meetingDocument(library, meeting, meetings.parts, context))
  }
}
