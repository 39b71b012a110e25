import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PersonDecision } from '../../../../src/ipc/requests/people-files-requests'
import { nodeFileSystem } from '../../../../src/main/library/file-system'
import type { TaskReport } from '../../../../src/main/long-tasks'
import { decodeText } from '../../../../src/main/people/decode-text'
import { PeopleImporting } from '../../../../src/main/people/people-importing'
import { aPerson } from '../../../support/builders'
import { temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'

const report = (signal = new AbortController().signal): TaskReport => ({ signal, tell: () => undefined })

async function anImport(content: string | Uint8Array, name = 'people.csv') {
  const { library } = await temporaryLibrary()
  const path = join(await temporaryFolder(), name)
  await writeFile(path, content)
  const importing = new PeopleImporting(library, nodeFileSystem, () => Date.parse('2026-03-05T09:00:00.000Z'))
  const names = () =>
    library
      .summariesOf('people')
      .map((person) => person.name)
      .sort()
  return { library, importing, path, names }
}

const addAll = (lines: readonly number[]): PersonDecision[] => lines.map((line) => ({ kind: 'add', line }))

describe('text of an old address book', () => {
  it.each([
    ['utf-8', Buffer.from('\ufeffJörg')],
    ['utf-16', Buffer.from('\ufeffJörg', 'utf16le')],
    ['windows-1252', Buffer.from('Jörg', 'latin1')],
  ])('is read as %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Jörg', encoding })
  })
})

describe('taking people in from a file', () => {
  it('shows what is in it and changes nothing yet', async () => {
    const { importing, path, names } = await anImport(
      Buffer.from('Name;Firma\nJörg;Hafen\n"Ana;x\n', 'latin1'),
    )
    const looked = await importing.look(path)
    expect(looked).toMatchObject({
      ...{ fileName: 'people.csv', encoding: 'windows-1252', refused: [{ line: 3 }] },
      columns: [
        { header: 'Name', field: 'name', samples: ['Jörg'] },
        { header: 'Firma', field: 'organisation', samples: ['Hafen'] },
      ],
      people: [{ candidate: { line: 2, name: 'Jörg', organisation: 'Hafen' }, match: { kind: 'new' } }],
    })
    expect(names()).toEqual([])
  })

  it('adds, makes one with who is known or stands earlier, and leaves out', async () => {
    const text = 'Name,E-mail,Role\nAna,a@x.org,CEO\nBen,b@x.org,\nB. Ray,b@x.org,Design\nCleo,,\nDora,,\n'
    const { library, importing, path, names } = await anImport(text)
    await library.people.create(aPerson({ id: 'ana', name: 'Ana', role: 'Head of sales' }))
    await importing.look(path)
    const imported = await importing.import(
      [
        { kind: 'join', line: 2, personId: 'ana' },
        { kind: 'add', line: 3 },
        { kind: 'join-earlier', line: 4, earlierLine: 3 },
        { kind: 'leave-out', line: 5 },
      ],
      report(),
    )
    expect(imported).toEqual({ added: 1, joined: 1, unchanged: 0, isCancelled: false })
    expect(names()).toEqual(['Ana', 'Ben'])
    expect(await library.people.read('ana')).toMatchObject({ role: 'Head of sales', emails: ['a@x.org'] })
    const ben = library.summariesOf('people').find(({ name }) => name === 'Ben')
    expect(ben?.role).toBe('Design')
  })

  it('can be taken back', async () => {
    const { library, importing, path, names } = await anImport('Name,E-mail\nAna,a@x.org\nBen,b@x.org\n')
    await library.people.create(aPerson({ id: 'ana', name: 'Ana' }))
    await importing.look(path)
    await importing.import([{ kind: 'join', line: 2, personId: 'ana' }, ...addAll([3])], report())
    await importing.undo()
    expect(names()).toEqual(['Ana'])
    expect((await library.people.read('ana'))?.emails).toEqual([])
    expect(await library.trash.people.list()).toHaveLength(1)
  })

  it('maps the columns anew', async () => {
    const { importing, path } = await anImport('A,B\nLima,Ana\n')
    expect((await importing.look(path)).refused).toEqual([{ line: 2, reason: 'there is no name' }])
    const looked = importing.map(['family-name', 'given-name'])
    expect(looked.people).toMatchObject([{ candidate: { name: 'Ana Lima' } }])
    expect(looked.columns?.map(({ field }) => field)).toEqual(['family-name', 'given-name'])
  })

  it('reads cards, and stops where it is cancelled', async () => {
    const card = (name: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`
    const { importing, path, names } = await anImport(card('Ana') + card('Ben'), 'people.vcf')
    expect((await importing.look(path)).columns).toBeNull()
    const cancelling = new AbortController()
    const stops: TaskReport = {
      signal: cancelling.signal,
      tell: (_, done) => {
        if (done === 0) cancelling.abort()
      },
    }
    expect(await importing.import(addAll([1, 5]), stops)).toMatchObject({ added: 1, isCancelled: true })
    expect(names()).toEqual(['Ana'])
  })

  it('says what is wrong when there is no file, or none was looked at', async () => {
    const { importing, path } = await anImport('')
    await expect(importing.look(`${path}-gone`)).rejects.toThrow()
    await expect(importing.import([], report())).rejects.toThrow('Choose a file first')
    expect(await importing.look(path)).toMatchObject({ people: [], refused: [] })
  })
})
