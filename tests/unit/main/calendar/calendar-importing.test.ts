import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../../../src/domain/calendar/read-calendar'
import type { Meeting } from '../../../../src/domain/meetings/meeting'
import type { CalendarLookedAt, CalendarPersonDecision } from '../../../../src/ipc/requests/calendar-requests'
import { defaultSettings, type Settings } from '../../../../src/ipc/settings'
import { CalendarImporting } from '../../../../src/main/calendar/calendar-importing'
import { decodeCalendar } from '../../../../src/main/calendar/decode-calendar'
import { nodeFileSystem } from '../../../../src/main/library/file-system'
import { aPerson, builtAt } from '../../../support/builders'
import { calendarFixture, calendarOf, zoneNamed } from '../../../support/calendars'
import { temporaryLibrary } from '../../../support/temporary-library'

const report = { signal: new AbortController().signal, tell: () => undefined }

async function anImporting() {
  const { library } = await temporaryLibrary()
  let settings: Settings = defaultSettings
  const importing = new CalendarImporting({
    library,
    fileSystem: nodeFileSystem,
    now: () => Date.parse(builtAt),
    settings: {
      get settings() {
        return settings
      },
      change: (changes) => Promise.resolve((settings = { ...settings, ...changes })),
    },
    read: (bytes, window) =>
      Promise.resolve(readCalendar(decodeCalendar(bytes), window, zoneNamed('Europe/Berlin'))),
  })
  const look = (text: string) => importing.lookIntoBytes(new TextEncoder().encode(text), 'work.ics')
  const proposed = ({ rows }: CalendarLookedAt) =>
    rows.flatMap(({ isProposed }, place) => (isProposed ? [place] : []))
  const take = async (looked: CalendarLookedAt, people: readonly CalendarPersonDecision[] = []) =>
    importing.import(looked.look, { rows: proposed(looked), people }, report)
  const meetings = async (): Promise<Meeting[]> => {
    const all = await Promise.all(library.summaries().map(({ id }) => library.meetings.read(id)))
    return all
      .flatMap((meeting) => meeting ?? [])
      .toSorted((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1))
  }
  return { library, importing, look, take, meetings, own: () => settings.ownAddresses }
}

const ana = 'ATTENDEE;CN=Ana Moreau:mailto:ana@example.com'
const chidi = 'ATTENDEE;CN=Chidi Okafor:mailto:chidi@example.com'

const one = (sequence: number, ...lines: readonly string[]) =>
  calendarOf(['UID:one', `SEQUENCE:${sequence}`, 'DTEND:20260310T100000Z', ...lines])

const asPlanned = one(0, 'SUMMARY:Pricing', 'DTSTART:20260310T090000Z', 'LOCATION:Room 4', ana)

describe('taking in a calendar', () => {
  it('makes meetings with people, never with the writer, whose address is kept for the next time', async () => {
    const { importing, take, meetings, library, own } = await anImporting()
    const looked = await importing.lookIntoFile(calendarFixture('google'))
    expect(looked.likelySelf).toBe('nora.lind@example.org')
    const done = await take(looked, [{ kind: 'me', key: 'nora.lind@example.org' }])
    expect(done).toMatchObject({ added: 6, people: 1 })
    expect(library.peopleSummaries()).toMatchObject([
      { name: 'Ana Moreau', emails: ['ana.moreau@example.com'] },
    ])
    const [first] = await meetings()
    expect(first).toMatchObject({ startsAt: '2026-03-11T09:00:00.000Z', durationMinutes: 30 })
    expect(first?.personIds).toEqual(library.peopleSummaries().map(({ id }) => id))
    expect(first?.preparation.medium).toBe('video-call')
    expect(own()).toEqual(['nora.lind@example.org'])
  })

  it('a second time doubles nothing', async () => {
    const { importing, take, meetings } = await anImporting()
    await take(await importing.lookIntoFile(calendarFixture('google')))
    const before = await meetings()
    const again = await importing.lookIntoFile(calendarFixture('google'))
    expect(new Set(again.rows.map(({ outcome }) => outcome.kind))).toEqual(
      new Set(['new', 'unchanged', 'nothing']),
    )
    await take(again)
    expect(await meetings()).toEqual(before)
  })

  it('takes somebody for a known person by address, then by name, and adds the address', async () => {
    const { library, look, take, meetings } = await anImporting()
    await library.people.create(aPerson({ id: 'by-address', name: 'A. Moreau', emails: ['ANA@example.com'] }))
    await library.people.create(aPerson({ id: 'by-name', name: 'Chidi Okafor', emails: [] }))
    await take(await look(one(0, 'SUMMARY:Pricing', 'DTSTART:20260310T090000Z', ana, chidi)))
    expect((await meetings())[0]?.personIds).toEqual(['by-address', 'by-name'])
    expect((await library.people.read('by-name'))?.emails).toEqual(['chidi@example.com'])
  })

  it('follows the calendar in what the person left as it was, and in nothing else', async () => {
    const { look, take, meetings, library } = await anImporting()
    await take(await look(asPlanned))
    const [meeting] = await meetings()
    await library.meetings.change(meeting?.id ?? '', (newest) => ({
      ...newest,
      ...{ title: 'Money with Ana', purpose: 'Agree on the second date.' },
    }))
    const looked = await look(
      one(1, 'SUMMARY:Pricing, again', 'DTSTART:20260310T093000Z', 'LOCATION:Room 5', ana, chidi),
    )
    expect(looked.rows[0]?.outcome).toEqual({ kind: 'changed', parts: ['time', 'length', 'place', 'people'] })
    expect(await take(looked)).toMatchObject({ added: 0, changed: 1, people: 1 })
    expect(await meetings()).toMatchObject([
      {
        ...{ id: meeting?.id, title: 'Money with Ana', purpose: 'Agree on the second date.' },
        ...{ startsAt: '2026-03-10T09:30:00.000Z', durationMinutes: 30 },
        calendar: { sequence: 1, imported: { place: 'Room 5', title: 'Pricing, again' } },
      },
    ])
    expect((await meetings())[0]?.personIds).toHaveLength(2)
  })

  it('keeps who was added by hand, and lets go who left the calendar', async () => {
    const { look, take, meetings, library } = await anImporting()
    await library.people.create(aPerson({ id: 'mara' }))
    await take(await look(one(0, 'SUMMARY:Pricing', 'DTSTART:20260310T090000Z', ana, chidi)))
    const [meeting] = await meetings()
    await library.meetings.change(meeting?.id ?? '', (newest) => ({
      ...newest,
      personIds: [...newest.personIds, 'mara'],
    }))
    await take(await look(one(1, 'SUMMARY:Pricing', 'DTSTART:20260310T090000Z', chidi)))
    const names = new Map(library.peopleSummaries().map(({ id, name }) => [id, name]))
    expect((await meetings())[0]?.personIds.map((id) => names.get(id))).toEqual([
      'Chidi Okafor',
      names.get('mara'),
    ])
  })

  it('passes over an older state of an event', async () => {
    const { look, take } = await anImporting()
    await take(await look(one(3, 'SUMMARY:Pricing', 'DTSTART:20260310T090000Z')))
    const looked = await look(one(2, 'SUMMARY:Older', 'DTSTART:20260310T080000Z'))
    expect(looked.rows).toMatchObject([{ outcome: { kind: 'outdated' }, isProposed: false }])
  })

  it('deletes a cancelled meeting in which nothing was written, and marks another one', async () => {
    const { look, take, meetings, library } = await anImporting()
    const both = (...lines: string[]) =>
      calendarOf(
        ['UID:one', 'SUMMARY:Empty', 'DTSTART:20260310T090000Z', ...lines],
        ['UID:two', 'SUMMARY:Written', 'DTSTART:20260311T090000Z', ...lines],
      )
    await take(await look(both('SEQUENCE:0')))
    const [, written] = await meetings()
    await library.meetings.change(written?.id ?? '', (newest) => ({ ...newest, purpose: 'Much to say.' }))
    const done = await take(await look(both('SEQUENCE:1', 'STATUS:CANCELLED')))
    expect(done).toMatchObject({ removed: 1, marked: 1, changed: 0 })
    expect(await meetings()).toMatchObject([{ title: 'Written', calendar: { cancelledAt: builtAt } }])
    expect(library.summaries()).toMatchObject([{ isCancelled: true }])
    await take(await look(both('SEQUENCE:2')))
    expect((await meetings()).map(({ title, calendar }) => [title, calendar?.cancelledAt])).toEqual([
      ['Empty', null],
      ['Written', null],
    ])
  })

  it('notices that a series has lost a time', async () => {
    const { look, take, meetings } = await anImporting()
    const weekly = (sequence: number, rule: string) =>
      calendarOf(['UID:s', 'SUMMARY:Weekly', `SEQUENCE:${sequence}`, 'DTSTART:20260310T090000Z', rule])
    await take(await look(weekly(0, 'RRULE:FREQ=WEEKLY;COUNT=3')))
    const looked = await look(weekly(1, 'RRULE:FREQ=WEEKLY;COUNT=2'))
    expect(looked.rows.filter(({ outcome }) => outcome.kind === 'cancelled')).toHaveLength(1)
    await take(looked)
    expect(await meetings()).toHaveLength(2)
  })

  it('is taken back as a whole, and can be done again', async () => {
    const { look, take, meetings, importing, library } = await anImporting()
    await take(await look(asPlanned))
    const before = await meetings()
    const people = library.peopleSummaries()
    await take(
      await look(
        calendarOf(
          ['UID:one', 'SEQUENCE:1', 'SUMMARY:Moved', 'DTSTART:20260310T110000Z', chidi],
          ['UID:two', 'SUMMARY:Another', 'DTSTART:20260312T110000Z'],
        ),
      ),
    )
    expect(await meetings()).toHaveLength(2)
    await importing.undo()
    const plain = (all: Meeting[]) => all.map((each) => ({ ...each, updatedAt: '', lineage: [] }))
    expect(plain(await meetings())).toEqual(plain(before))
    expect(library.peopleSummaries()).toEqual(people)
    expect(await library.trash.meetings.list()).toEqual([])
  })

  it('does not bring back by itself what the person deleted', async () => {
    const { look, take, meetings, library } = await anImporting()
    const two = calendarOf(
      ['UID:one', 'SUMMARY:Pricing', 'DTSTART:20260310T090000Z'],
      ['UID:two', 'SUMMARY:Another', 'DTSTART:20260312T110000Z'],
    )
    await take(await look(two))
    await library.meetings.remove((await meetings())[0]?.id ?? '')
    expect((await look(two)).rows[0]).toMatchObject({
      ...{ isProposed: false, outcome: { kind: 'new', because: 'deleted-before' } },
    })
  })

  it('refuses what was chosen from a calendar that is not looked at any more', async () => {
    const { look, take } = await anImporting()
    const first = await look(asPlanned)
    await look(asPlanned)
    await expect(take(first)).rejects.toMatchObject({ code: 'changed-outside' })
  })

  it.each(['folded-within-a-character', 'latin-1'])('reads the letters of %s', async (name) => {
    const { importing } = await anImporting()
    const { rows } = await importing.lookIntoFile(calendarFixture(name))
    expect(rows[0]?.title).toMatch(/^(Über die Größe der Räume, wie sie|Gespräch über Löhne)/)
  })
})
