import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { events, requests } from '../../../src/ipc/contract'
import { meetingChangesSchema } from '../../../src/ipc/requests/meetings-requests'

const nothingGiven = [
  'today:read',
  'people:list',
  'example:remove',
  'example:restore',
  'settings:read',
] as const

describe('the contract of the door', () => {
  it('gives each request a schema for what comes in and for what goes out', () => {
    for (const [channel, { input, output }] of Object.entries(requests)) {
      expect(channel).toMatch(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/)
      expect(input).toBeInstanceOf(z.ZodType)
      expect(output).toBeInstanceOf(z.ZodType)
    }
  })

  it('gives each event a schema, and no event the name of a request', () => {
    for (const [event, payload] of Object.entries(events)) {
      expect(event).toMatch(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/)
      expect(payload).toBeInstanceOf(z.ZodType)
      expect(Object.keys(requests)).not.toContain(event)
    }
  })

  it('takes nothing where nothing is to be given, not even null', () => {
    for (const channel of nothingGiven) {
      expect(requests[channel].input.safeParse(undefined).success).toBe(true)
      for (const given of [null, {}, 0, '', []])
        expect(requests[channel].input.safeParse(given).success).toBe(false)
    }
  })

  it('takes an id wherever one is given, and never a path', () => {
    const paths = [
      '../../etc/passwd',
      '..',
      '.',
      '',
      '/etc/passwd',
      'C:\\x',
      'a/b',
      'a\\b',
      'a.json',
      'a\0b',
      '-a',
    ]
    for (const channel of ['meetings:open', 'meetings:delete', 'people:open', 'meetings:put-back'] as const) {
      const { input } = requests[channel]
      expect(input.safeParse({ id: 'b9d1e2f0-0000-4000-8000-000000000000' }).success).toBe(true)
      for (const id of [...paths, 'a'.repeat(65)]) expect(input.safeParse({ id }).success).toBe(false)
    }
  })

  it('trims the name of a person, and takes none that is blank or longer than 200 characters', () => {
    const { input } = requests['people:create']
    expect(input.parse({ name: '  Ana Lima\n' })).toEqual({ name: 'Ana Lima' })
    for (const name of ['', ' \t', 'x'.repeat(201)]) expect(input.safeParse({ name }).success).toBe(false)
  })
})

describe('the changes of a meeting', () => {
  const isTaken = (changes: unknown) => meetingChangesSchema.safeParse(changes).success

  it('may be any of its parts, alone or together, or none', () => {
    expect(isTaken({})).toBe(true)
    expect(isTaken({ title: 'x'.repeat(100_000) })).toBe(true)
    expect(isTaken({ title: 'Pricing', startsAt: null, durationMinutes: 5, personIds: ['ana'] })).toBe(true)
  })

  it('never include what a meeting is known by', () => {
    const notes = { type: 'doc', content: [] }
    const at = '2026-03-02T09:00:00.000Z'
    const fixed = { id: 'other', schemaVersion: 1, createdAt: at, updatedAt: at, isExample: true, notes }
    for (const [part, value] of Object.entries(fixed)) expect(isTaken({ [part]: value })).toBe(false)
  })

  it('have to be right themselves', () => {
    const wrong = [
      { durationMinutes: 4 },
      { durationMinutes: 1441 },
      { durationMinutes: 30.5 },
      { durationMinutes: NaN },
      { startsAt: 'tomorrow' },
      { startsAt: '2026-13-01T00:00:00.000Z' },
      { startsAt: '+010000-01-01T00:00:00.000Z' },
      { personIds: ['../ana'] },
      { phaseByHand: 'done' },
      { preparation: {} },
      { title: null },
    ]
    for (const changes of wrong) expect([changes, isTaken(changes)]).toEqual([changes, false])
  })

  it('carry the notes as JSON text, which comes out as a document', () => {
    const notes = { type: 'doc', content: [{ type: 'a-block-of-later', attrs: { level: 9 } }] }
    expect(meetingChangesSchema.parse({ notesJson: JSON.stringify(notes) })).toEqual({ notesJson: notes })
    for (const notesJson of [
      '',
      '{',
      'null',
      '[]',
      '{"type":"doc"}',
      '{"type":"paragraph","content":[]}',
      42,
    ])
      expect([notesJson, isTaken({ notesJson })]).toEqual([notesJson, false])
  })
})
