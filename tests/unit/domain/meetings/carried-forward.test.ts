import { describe, expect, it } from 'vitest'
import { carryForward, type CarriedFrom } from '../../../../src/domain/meetings/carried-forward'
import { newLessonLife } from '../../../../src/domain/journal/lesson'
import { emptyReflection } from '../../../../src/domain/reflections/reflection'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'

const nothing: CarriedFrom = { people: [], lastMeetings: [], commitments: [], lessons: [] }
const heldAt = '2026-02-10T10:00:00.000Z'

const objection = {
  ...{ id: 'o', text: 'It breaks promises that I made.', protects: 'Her word' },
  ...{ acknowledgement: 'You gave your word, and it counts.', addition: '', question: '', raisedAt: heldAt },
}

const promise = {
  ...{ id: 'p', text: 'Pricing draft', owedBy: 'me' as const, personId: 'ana', dueOn: null },
  ...{ ifMoment: '', thenAction: '', state: 'open' as const, settledAt: null, toldAt: null },
  ...{ renegotiations: [], meetingId: null, entryId: null, isExample: false },
  ...{ createdAt: builtAt, updatedAt: builtAt },
}

const need = {
  ...{ id: 'n', question: 'goals' as const, text: 'A calm launch', certainty: 'assumed' as const },
  ...{ answeredAt: '2026-01-01T08:00:00.000Z', meetingId: null },
}

describe('what is carried forward', () => {
  it('is nothing where nothing was', () => {
    expect(carryForward({ ...nothing, people: [aPerson({ id: 'ana' })] })).toBeNull()
  })

  it('begins with the last time: how they reacted, and how it went against what was expected', () => {
    const meeting = aMeeting({
      title: 'Pricing change',
      reflection: { ...emptyReflection, reaction: 4, outcome: 7, happened: ' She named her worry. ' },
    })
    const withForecast = { ...meeting, preparation: { ...meeting.preparation, forecast: 3 } }
    const carried = carryForward({ ...nothing, lastMeetings: [{ meeting: withForecast, heldAt }] })
    expect(carried?.lastTime).toMatchObject({
      ...{ title: 'Pricing change', heldAt, reaction: 'Warmed up', happened: 'She named her worry.' },
      against: expect.stringContaining('much better than you feared') as unknown,
    })
  })

  it('holds the objections of the last meetings that were raised, with how they were acknowledged', () => {
    const meeting = aMeeting({ id: 'last' })
    const objections = [objection, { ...objection, id: 'other', text: 'Not now.', raisedAt: null }]
    const raised = { ...meeting, preparation: { ...meeting.preparation, objections } }
    const captured = aMeeting({
      id: 'before',
      notes: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { capture: 'objection', capturedAt: heldAt },
            content: [{ type: 'text', text: 'Too early for us.' }],
          },
        ],
      },
    })
    const lastMeetings = [
      { meeting: raised, heldAt },
      { meeting: captured, heldAt },
    ]
    expect(carryForward({ ...nothing, lastMeetings })?.objections).toEqual([
      { text: objection.text, acknowledgement: objection.acknowledgement, meetingId: 'last', heldAt },
      { text: 'Too early for us.', acknowledgement: '', meetingId: 'before', heldAt },
    ])
  })

  it('tells what worked: signals of opening up, and what the plays asked', () => {
    const meeting = aMeeting({
      playIds: ['rapport-ladder'],
      reflection: {
        ...emptyReflection,
        ...{ signalIds: ['asked-me', 'fell-silent'], answers: { 'common-ground': 'Both sail.' } },
      },
    })
    const carried = carryForward({ ...nothing, lastMeetings: [{ meeting, heldAt }] })
    expect(carried?.openingSignals).toEqual(['Asked me about my side'])
    expect(carried?.reflectAnswers).toEqual([{ label: 'What we found in common', text: 'Both sail.' }])
  })

  it('holds the open promises of these people, by their day, and those kept since', () => {
    const commitments = [
      promise,
      { ...promise, id: 'soon', dueOn: '2026-03-04' },
      { ...promise, id: 'of-ben', personId: 'ben' },
      { ...promise, id: 'kept', state: 'kept' as const, settledAt: '2026-02-20T08:00:00.000Z' },
      { ...promise, id: 'long-kept', state: 'kept' as const, settledAt: '2026-01-20T08:00:00.000Z' },
    ]
    const people = [aPerson({ id: 'ana' })]
    const carried = carryForward({
      ...nothing,
      people,
      commitments,
      lastMeetings: [{ meeting: aMeeting(), heldAt }],
    })
    expect(carried?.openPromises.map(({ id }) => id)).toEqual(['soon', 'p'])
    expect(carried?.keptPromises.map(({ id }) => id)).toEqual(['kept'])
  })

  it('holds the newest answer to each question, what is known first, and the common ground', () => {
    const needs = [
      need,
      { ...need, id: 'newer', text: 'No surprises', answeredAt: '2026-02-01T08:00:00.000Z' },
      { ...need, id: 'known', question: 'challenges' as const, certainty: 'known' as const },
    ]
    const commonGround = [{ id: 'c', text: 'The sea', foundAt: builtAt, meetingId: null }]
    const carried = carryForward({ ...nothing, people: [aPerson({ id: 'ana', needs, commonGround })] })
    expect(carried?.needs.map(({ id, personId }) => [id, personId])).toEqual([
      ['known', 'ana'],
      ['newer', 'ana'],
    ])
    expect(carried?.commonGround).toMatchObject([{ text: 'The sea', personId: 'ana' }])
  })

  it('takes the lessons that are due as they are', () => {
    const lesson = {
      ...newLessonLife,
      ...{ source: { kind: 'meeting' as const, id: 'm' }, title: '', learnedAt: heldAt, personIds: ['ana'] },
      ...{
        playIds: [],
        isOfTheWeek: false,
        isExample: false,
        ifMoment: 'she falls silent',
        thenAction: 'wait',
      },
      reason: { kind: 'person' as const, personId: 'ana' },
    }
    expect(carryForward({ ...nothing, lessons: [lesson] })?.lessons).toEqual([lesson])
  })
})
