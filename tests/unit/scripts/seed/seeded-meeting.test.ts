import { describe, expect, it } from 'vitest'
import { surroundingsOf } from '../../../../scripts/seed/seed-library'
import { seededMeeting } from '../../../../scripts/seed/seeded-meeting'
import { seededPeople } from '../../../../scripts/seed/seeded-people'
import { meetingSchema, type Meeting } from '../../../../src/domain/meetings/meeting'
import { summarizeMeeting } from '../../../../src/domain/meetings/meeting-summary'
import { phaseOf } from '../../../../src/domain/meetings/phase'
import { isReady } from '../../../../src/domain/meetings/readiness'
import { captureKinds } from '../../../../src/domain/notes/capture'
import { collectCaptures } from '../../../../src/domain/notes/collect-captures'
import { notesText } from '../../../../src/domain/notes/notes-text'
import { personSchema } from '../../../../src/domain/people/person'
import { emptyReflection } from '../../../../src/domain/reflections/reflection'
import { inventedTranscripts } from './invented-transcripts'

const now = Date.parse('2026-03-02T09:00:00.000Z')
const meetings = 600
const seed = 'a seed'
const people = seededPeople(seed, meetings, now)
const transcripts = inventedTranscripts(5, 900)
const surroundings = surroundingsOf({ meetings, seed, now, transcripts }, people)
const all = Array.from({ length: meetings }, (_, index) => seededMeeting(surroundings, index))

const wordsOf = ({ notes }: Meeting) => notesText(notes).split(/\s+/).length
const phase = (meeting: Meeting) => phaseOf(summarizeMeeting(meeting), now)
const inPhase = (wanted: string) => all.filter((meeting) => phase(meeting) === wanted)

describe('seeded meetings', () => {
  it('fit the schema as they are', () => {
    for (const meeting of all) expect(meetingSchema.parse(meeting)).toEqual(meeting)
  })

  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(meetings)
  })

  it('are the same at the same place of the same library', () => {
    expect(seededMeeting(surroundings, 17)).toEqual(all[17])
  })

  it('are mostly closed, and in every phase sometimes', () => {
    expect(inPhase('closed').length).toBeGreaterThan(meetings * 0.8)
    for (const rarer of ['to-reflect', 'ready', 'preparing']) expect(inPhase(rarer).length).toBeGreaterThan(3)
  })

  it('lack nothing when they count as ready, and something while they are being prepared', () => {
    expect(inPhase('ready').every(isReady)).toBe(true)
    expect(inPhase('preparing').some(isReady)).toBe(false)
  })

  it('lie ahead while they are prepared, on working days', () => {
    for (const { startsAt } of [...inPhase('ready'), ...inPhase('preparing')]) {
      if (startsAt === null) continue
      expect(Date.parse(startsAt)).toBeGreaterThan(now)
      expect([0, 6]).not.toContain(new Date(startsAt).getUTCDay())
    }
  })

  it('are reflected on when they are closed, and not before', () => {
    for (const { reflection } of inPhase('closed')) expect(reflection.reaction).not.toBeNull()
    for (const { reflection } of inPhase('to-reflect')) expect(reflection).toEqual(emptyReflection)
  })

  it('happen in order and never later than now', () => {
    for (const { createdAt, startedAt, endedAt, closedAt, updatedAt } of inPhase('closed')) {
      const moments = [createdAt, startedAt ?? '', endedAt ?? '', closedAt ?? '', new Date(now).toISOString()]
      expect([...moments].sort()).toEqual(moments)
      expect(updatedAt).toBe(closedAt)
    }
  })

  it('have notes of a few lines, of a page or two, and of a whole conversation', () => {
    const sizes = inPhase('closed').map(wordsOf)
    expect(sizes.filter((size) => size < 250).length).toBeGreaterThan(meetings * 0.1)
    expect(sizes.filter((size) => size >= 200 && size <= 900).length).toBeGreaterThan(meetings * 0.5)
    expect(sizes.some((size) => size > 6500)).toBe(true)
  })

  it('hold captures of every kind, made while the meeting was on', () => {
    const captured = inPhase('closed').map((meeting) => {
      return { meeting, captures: collectCaptures(meeting.notes) }
    })
    const kinds = new Set(captured.flatMap(({ captures }) => captures.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual([...captureKinds].sort())
    for (const { meeting, captures } of captured) {
      for (const { capturedAt } of captures) {
        expect(capturedAt >= (meeting.startedAt ?? '') && capturedAt <= (meeting.endedAt ?? '')).toBe(true)
      }
    }
  })

  it('record a summary that was said back in the notes too', () => {
    const withSayBack = inPhase('closed').filter(({ sayBacks }) => sayBacks.length > 0)
    expect(withSayBack.length).toBeGreaterThan(20)
    for (const { notes, sayBacks } of withSayBack) expect(notesText(notes)).toContain(sayBacks[0]?.text)
  })

  it('have no phrase with a place that was not filled in', () => {
    for (const meeting of all) expect(JSON.stringify(meeting)).not.toMatch(/\{(?:name|topic|line)\}/)
  })
})

describe('seeded people', () => {
  it('fit the schema and have names of their own', () => {
    for (const person of people) expect(personSchema.parse(person)).toEqual(person)
    expect(new Set(people.map(({ name }) => name)).size).toBe(60)
  })
})
