import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { msg, t } from '../../texts/t'
import { recurringQuestions, type RecurringQuestion } from '../../domain/pages/recurring-questions'
import { newSharedPage, pageName, summarizeSharedPage, type SharedPage } from '../../domain/pages/shared-page'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { AskedAgain } from '../../ipc/requests/pages-requests'
import type { Library } from '../library/library'
import { LibraryError } from '../library/library-error'
import { fileNameFor } from './file-name-for'
import type { HandingOn } from './outgoing-handlers'

type PagesHandlers = Pick<Handlers, Extract<keyof Handlers, `pages:${string}`>>

/** What of the desktop is needed to export a page. */
export interface PageExporting extends Pick<HandingOn, 'askWhereTo' | 'documentsFolder'> {
  /** Asked before anything of a sealed library is written in plain. */
  readonly agreesToPlain: () => Promise<boolean>
}

/** So many questions are offered; the others come when these are answered. */
const mostRecurring = 50

/** So many of the meetings are named with a question. */
const mostMeetings = 5

export function pagesHandlers(library: Library, now: () => number, exporting: PageExporting): PagesHandlers {
  const { pages } = library.records
  const nowIso = () => new Date(now()).toISOString()
  const read = async (id: string): Promise<SharedPage> => {
    const page = await pages.read(id)
    if (page === null) throw new LibraryError('not-found')
    return page
  }
  return {
    'pages:list': () =>
      library.summariesOf('pages').toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt)),
    'pages:recurring': () => askedAgain(library),
    'pages:create': () => pages.create(newSharedPage(randomUUID(), nowIso())),
    'pages:answer': async ({ pageId, question, meetingIds }) => {
      const item = { id: randomUUID(), question, answer: '', meetingIds }
      if (pageId === null) {
        const begun = newSharedPage(randomUUID(), nowIso())
        return summarizeSharedPage(await pages.create({ ...begun, items: [item] }))
      }
      return summarizeSharedPage(
        await pages.change(pageId, (page) => ({
          ...page,
          items: [...page.items, item],
          updatedAt: nowIso(),
        })),
      )
    },
    'pages:open': ({ id }) => read(id),
    'pages:save': async ({ id, changes }) =>
      summarizeSharedPage(
        await pages.change(id, (page) => ({ ...page, ...partsOf(changes), updatedAt: nowIso() })),
      ),
    'pages:remove': ({ id }) => pages.remove(id),
    'pages:put-back': async ({ id }) => summarizeSharedPage(await pages.putBack(id)),
    'pages:export': async ({ id, format }) => {
      const page = await read(id)
      if (library.envelope.isSealed && !(await exporting.agreesToPlain())) return { savedTo: null }
      const { ending, kindName, write } = formats[format]
      const savedTo = await exporting.askWhereTo(
        join(exporting.documentsFolder(), `${fileNameFor(pageName(page))}.${ending}`),
        { name: t(kindName), extensions: [ending] },
      )
      if (savedTo !== null) await writeFile(savedTo, await write(page))
      return { savedTo }
    },
  }
}

interface PageFormat {
  readonly ending: string
  readonly kindName: string
  readonly write: (page: SharedPage) => Promise<string>
}

/** What writes files is loaded when one is asked for: no start waits for it. */
const formats: Readonly<Record<ParsedInput<'pages:export'>['format'], PageFormat>> = {
  html: {
    ending: 'html',
    kindName: msg('Web page'),
    write: async (page) => (await import('../../domain/pages/shared-page-html')).sharedPageHtml(page),
  },
  markdown: {
    ending: 'md',
    kindName: 'Markdown',
    write: async (page) => (await import('../../domain/pages/shared-page-markdown')).sharedPageMarkdown(page),
  },
}

function askedAgain(library: Library): readonly AskedAgain[] {
  const meetings = library
    .summariesOf('meetings')
    .filter(({ questions }) => questions.length > 0)
    .map((meeting) => ({
      meeting,
      at: Date.parse(meeting.startedAt ?? meeting.startsAt ?? meeting.updatedAt),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ meeting }) => meeting)
  const asked = meetings.flatMap(({ id, questions }) => questions.map((text) => ({ meetingId: id, text })))
  const answered = library.summariesOf('pages').flatMap(({ questions }) => questions)
  const titles = new Map(meetings.map(({ id, title }) => [id, title]))
  return recurringQuestions(asked, answered)
    .slice(0, mostRecurring)
    .map((question) => withTitles(question, titles))
}

function withTitles(question: RecurringQuestion, titles: ReadonlyMap<string, string>): AskedAgain {
  const latest = question.meetingIds.slice(-mostMeetings).toReversed()
  return { ...question, meetings: latest.map((id) => ({ id, title: titles.get(id) ?? '' })) }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** A part that was handed over as `undefined` is no change. */
function partsOf<T extends object>(changes: T): Defined<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>
}
