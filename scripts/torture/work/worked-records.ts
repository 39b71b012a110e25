import { newMeeting } from '../../../src/domain/meetings/meeting'
import { newPerson, type Person } from '../../../src/domain/people/person'
import type { Library } from '../../../src/main/library/library'
import type { Operation } from './operation'
import { countOfText, savedText } from './saved-text'

const madeAt = '2026-03-02T09:00:00.000Z'

/** Records whose id begins with this are people; all others are meetings. */
const personPrefix = 'person'

export function folderOf(id: string): 'people' | 'meetings' {
  return id.startsWith(personPrefix) ? 'people' : 'meetings'
}

/** Does what the operation says, and resolves when the library says that it is done; `saved` hears of each text. */
export async function perform(
  library: Library,
  operation: Operation,
  saved: (text: number) => void,
): Promise<void> {
  const records = recordsOf(library, operation.id)
  switch (operation.kind) {
    case 'create':
      await records.create(operation.text)
      saved(operation.text)
      return
    case 'save':
      await Promise.all(
        operation.texts.map(async (text) => {
          await records.save(text)
          saved(text)
        }),
      )
      return
    case 'replace':
      await records.replace(operation.text)
      saved(operation.text)
      return
    case 'remove':
      return records.remove()
    case 'put-back':
      return records.putBack()
  }
}

/** The text of a record as the library has it: null when there is no such record, -1 when the text is none of ours. */
export async function readText(library: Library, id: string): Promise<number | null> {
  if (folderOf(id) === 'people') {
    const person = await library.people.read(id)
    return person === null ? null : (countOfShortText(person.role) ?? -1)
  }
  const meeting = await library.meetings.read(id)
  return meeting === null ? null : (countOfText(meeting.purpose) ?? -1)
}

/** What the bytes of the record's file contain when it holds this text. */
export function textInFile(id: string, text: number): string {
  return folderOf(id) === 'people' ? `"${shortText(text)}"` : JSON.stringify(savedText(text))
}

/** Whether the lists show the record, and with this text where they show it. */
export function isListed(library: Library, id: string, text: number | null): boolean {
  if (folderOf(id) === 'people') {
    return library.peopleSummaries().some((one) => one.id === id) === (text !== null)
  }
  const summary = library.summaries().find((one) => one.id === id)
  if (text === null || summary === undefined) return text === null && summary === undefined
  return savedText(text).startsWith(summary.purpose)
}

function recordsOf(library: Library, id: string) {
  if (folderOf(id) === 'people') {
    const { people } = library
    return {
      create: (text: number) => people.create(personOf(id, text)),
      save: (text: number) => people.change(id, (person) => ({ ...person, role: shortText(text) })),
      replace: (text: number) => people.replace(id, (person) => ({ ...person, role: shortText(text) })),
      remove: () => people.remove(id),
      putBack: async () => {
        await people.putBack(id)
      },
    }
  }
  const { meetings } = library
  return {
    create: (text: number) =>
      meetings.create({ ...newMeeting(id, madeAt), title: id, purpose: savedText(text) }),
    save: (text: number) => meetings.change(id, (meeting) => ({ ...meeting, purpose: savedText(text) })),
    replace: (text: number) => meetings.replace(id, (meeting) => ({ ...meeting, purpose: savedText(text) })),
    remove: () => meetings.remove(id),
    putBack: async () => {
      await meetings.putBack(id)
    },
  }
}

function personOf(id: string, text: number): Person {
  return { ...newPerson(id, id, madeAt), role: shortText(text) }
}

function shortText(text: number): string {
  return `text ${text}`
}

function countOfShortText(text: string): number | null {
  const count = /^text (\d+)$/.exec(text)?.[1]
  return count === undefined ? null : Number(count)
}
