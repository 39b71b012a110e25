import { describe, expect, it } from 'vitest'
import { meetingSchema } from '../../../../src/domain/meetings/meeting'
import { summarizeMeeting } from '../../../../src/domain/meetings/meeting-summary'
import { phaseOf } from '../../../../src/domain/meetings/phase'
import { corePrompts, missingParts, sensitivePrompts } from '../../../../src/domain/meetings/readiness'
import { workedExample } from '../../../../src/domain/meetings/worked-example'
import { inputScales } from '../../../../src/domain/medium/situation'
import { captureKinds } from '../../../../src/domain/notes/capture'
import { collectCaptures } from '../../../../src/domain/notes/collect-captures'
import type { NotesNode } from '../../../../src/domain/notes/notes-document'
import { personSchema } from '../../../../src/domain/people/person'
import { playsOf } from '../../../../src/domain/plays/plays-of-meeting'
import { preparePromptsOf, reflectPromptsOf } from '../../../../src/domain/plays/prompts-of-plays'
import { describeForecastAgainstOutcome } from '../../../../src/domain/reflections/outcome-scale'
import { practiceItemSchema } from '../../../../src/domain/reflections/reflection'
import { signals } from '../../../../src/domain/reflections/signals'

const now = '2026-03-11T08:15:00.000Z'

function countingIds(): () => string {
  let count = 0
  return () => `id-${String((count += 1))}`
}

const { meeting, people } = workedExample(now, countingIds())
const { preparation, reflection, notes } = meeting

function nodesOf(node: NotesNode): NotesNode[] {
  return [node, ...(node.content ?? []).flatMap(nodesOf)]
}

const nodes = notes.content.flatMap(nodesOf)
const paragraphs = nodes.filter((node) => node.type === 'paragraph')
const inlineCaptures = nodes.flatMap((node) => (node.marks ?? []).filter((mark) => mark.type === 'capture'))
const captures = collectCaptures(notes)
const plannedLines = paragraphs.filter((node) => typeof node.attrs?.planned === 'string')
const textOf = (node: NotesNode) =>
  nodesOf(node)
    .map((part) => part.text ?? '')
    .join('')

describe('the worked example as a record', () => {
  it('is a valid meeting with valid people, all marked as an example', () => {
    expect(meetingSchema.parse(meeting)).toEqual(meeting)
    for (const person of people) expect(personSchema.parse(person)).toEqual(person)
    expect([meeting, ...people].every((record) => record.isExample)).toBe(true)
  })

  it('takes every id from outside, and none twice', () => {
    const ids = [meeting, ...people, ...preparation.objections].map((record) => record.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('id-'))).toBe(true)
    expect(meeting.personIds).toEqual(people.map((person) => person.id))
  })

  it('is the same again for the same moment and ids', () => {
    expect(workedExample(now, countingIds())).toEqual({ meeting, people })
  })

  it('was held on the day before at ten o’clock of the place, for half an hour', () => {
    const heldAt = new Date(meeting.startsAt ?? '')
    const yesterday = new Date(now)
    yesterday.setDate(yesterday.getDate() - 1)
    expect(heldAt.toDateString()).toBe(yesterday.toDateString())
    expect([heldAt.getHours(), heldAt.getMinutes()]).toEqual([10, 0])
    expect(Date.parse(meeting.endedAt ?? '') - Date.parse(meeting.startedAt ?? '')).toBe(30 * 60_000)
  })

  it.each(['2026-01-01T00:00:00.000Z', '2026-03-29T23:59:00.000Z', '2028-02-29T12:00:00.000Z'])(
    'lies wholly in the past at %s',
    (moment) => {
      const example = workedExample(moment, countingIds()).meeting
      expect(Date.parse(example.updatedAt)).toBeLessThan(Date.parse(moment))
      expect(Date.parse(example.createdAt)).toBeLessThan(Date.parse(example.startsAt ?? ''))
    },
  )

  it('is ready, and closed', () => {
    expect(missingParts(meeting)).toEqual([])
    expect(phaseOf(summarizeMeeting(meeting), Date.parse(now))).toBe('closed')
  })

  it('names days for the promises that are no weekend, whatever the day', () => {
    for (let day = 1; day <= 7; day += 1) {
      const example = workedExample(`2026-03-0${String(day)}T12:00:00.000Z`, countingIds())
      const days = JSON.stringify(example.meeting.notes).match(/by (Mon|Tues|Wednes|Thurs|Fri)day/g)
      expect(days).toHaveLength(2)
    }
  })

  it('is finished, in British spelling and typographic quotes', () => {
    const text = [JSON.stringify(preparation), JSON.stringify(reflection), ...nodes.map(textOf)].join('\n')
    expect(text).not.toMatch(/todo|lorem|fixme|tbd/i)
    expect(text).not.toMatch(/\b(behavior|color|favor|center|honor|organize|realize|recognize)/i)
    expect(text).not.toMatch(/'|\.\.\.| {2}/)
  })
})

describe('the preparation of the worked example', () => {
  it('answers every prompt, and nothing that is not asked', () => {
    const prompts = [...sensitivePrompts, ...corePrompts, ...preparePromptsOf(playsOf(meeting))]
    const asked = prompts.map((prompt) => prompt.id)
    expect(Object.keys(preparation.answers).sort()).toEqual(asked.sort())
  })

  it('has three objections complete in every field, of which two came up', () => {
    expect(preparation.objections).toHaveLength(3)
    for (const { text, protects, acknowledgement, addition, question } of preparation.objections) {
      for (const field of [text, protects, acknowledgement, addition, question]) expect(field).not.toBe('')
    }
    expect(preparation.objections.filter((objection) => objection.raisedAt !== null)).toHaveLength(2)
  })

  it('answers all nine inputs of the medium advisor and settles on a medium', () => {
    for (const { input } of inputScales) expect(preparation.situation[input]).not.toBeNull()
    expect(preparation.medium).toBe('video-call')
  })
})

describe('the notes of the worked example', () => {
  it('hold a capture of every kind', () => {
    expect(new Set(captures.map((capture) => capture.kind))).toEqual(new Set(captureKinds))
  })

  it('mark one of them within a line', () => {
    expect(inlineCaptures).toHaveLength(1)
  })

  it('were captured while the meeting ran, in the order of the page', () => {
    const times = nodes
      .flatMap((node) => [node.attrs, ...(node.marks ?? []).map((mark) => mark.attrs)])
      .flatMap((attributes) => [attributes?.capturedAt, attributes?.saidAt])
      .filter((time) => typeof time === 'string')
    expect(times.length).toBeGreaterThan(10)
    expect(times).toEqual([...times].sort())
    for (const time of times) {
      expect(time >= (meeting.startedAt ?? '')).toBe(true)
      expect(time <= (meeting.endedAt ?? '')).toBe(true)
    }
  })

  it('keep a planned line that was said apart from one that was not', () => {
    expect(plannedLines.filter((node) => node.attrs?.saidAt !== null).length).toBeGreaterThanOrEqual(1)
    expect(plannedLines.filter((node) => node.attrs?.saidAt === null)).toHaveLength(1)
    expect(plannedLines.every((node) => node.attrs?.capture === null)).toBe(true)
  })

  it('hold the summary that was said back, word for word', () => {
    const said = plannedLines.find((node) => node.attrs?.planned === 'say-back')
    expect(meeting.sayBacks).toHaveLength(1)
    expect(said && textOf(said)).toBe(meeting.sayBacks[0]?.text)
  })

  it('hold an objection that nobody had expected', () => {
    const objections = captures.filter((capture) => capture.kind === 'objection')
    expect(objections).toHaveLength(3)
    const raised = preparation.objections.filter((objection) => objection.raisedAt !== null)
    const expected = objections.filter(({ text, capturedAt }) =>
      raised.some((planned) => planned.text === `${text}.` && planned.raisedAt === capturedAt),
    )
    expect(expected).toHaveLength(2)
  })

  it('show headings, a bullet list and a checklist', () => {
    const types = new Set(nodes.map((node) => node.type))
    for (const type of ['heading', 'bulletList', 'taskList', 'taskItem']) expect(types).toContain(type)
  })
})

describe('the reflection of the worked example', () => {
  it('answers every reflect prompt of its plays, and nothing else', () => {
    const asked = reflectPromptsOf(playsOf(meeting)).map((prompt) => prompt.id)
    expect(Object.keys(reflection.answers).sort()).toEqual([...asked].sort())
  })

  it('leaves nothing empty, and saw only signals that exist', () => {
    const { otherSignals, planned, happened, difference, ifMoment, thenAction } = reflection
    expect([otherSignals, planned, happened, difference, ifMoment, thenAction]).not.toContain('')
    const known = signals.map((signal) => signal.id)
    expect(reflection.signalIds.filter((id) => !known.includes(id))).toEqual([])
    expect(Object.keys(reflection.practice)).toEqual(practiceItemSchema.options)
  })

  it('found them warmed up, and that it went much better than feared', () => {
    expect(reflection.reaction).toBe(4)
    const comparison = describeForecastAgainstOutcome(preparation.forecast ?? 10, reflection.outcome ?? 0)
    expect(comparison).toMatch(/much better than you feared/)
  })

  it('reads as one sentence after if and then', () => {
    expect(`If ${reflection.ifMoment}, then I will ${reflection.thenAction}.`).toBe(
      'If I notice that I am explaining and she has gone quiet, ' +
        'then I will stop where I am and ask what I have missed.',
    )
  })
})
