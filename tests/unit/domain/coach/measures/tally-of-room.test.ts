import { describe, expect, it } from 'vitest'
import { emptyTally, tallyOfRoom } from '../../../../../src/domain/coach/measures/tally-of-room'

const talk = (parts: { summaries?: string[]; saidLines?: string[]; questions?: string[] }) => ({
  summaries: [],
  saidLines: [],
  questions: [],
  ...parts,
})

describe('the tally of the room', () => {
  it('is empty where nothing is noted', () => {
    expect(tallyOfRoom([], talk({}))).toEqual(emptyTally)
  })

  it('counts a summary once, however long it is, with the question that checks it', () => {
    const summary = 'You were told last. It hurt. You want a date.\nHave I got that right?'
    expect(tallyOfRoom([summary], talk({}))).toEqual({ saidBack: 1, asked: 0, askedByEither: 0 })
  })

  it('counts a summary once that is recorded and stands in the notes', () => {
    const inNotes = talk({ summaries: ['You were told last. Is it so?', 'You want a date.'] })
    expect(tallyOfRoom(['You were told last.\nIs it so?'], inNotes).saidBack).toBe(2)
  })

  it('counts a planned line that was said by what it does', () => {
    const saidLines = [
      'What I am hearing is that the date was promised, and what matters to you is your word.',
      'I hear concern about the renewals.',
      'What worries you most about it?',
      'Tell me more about the contract.',
      'I will bring you the figures by Friday.',
    ]
    expect(tallyOfRoom([], talk({ saidLines }))).toEqual({ saidBack: 2, asked: 2, askedByEither: 0 })
  })

  it('counts a statement as neither when nothing but its shortness makes it look like a reflection', () => {
    expect(tallyOfRoom([], talk({ saidLines: ['Still open: the price.'] }))).toEqual(emptyTally)
  })

  it('keeps captured questions apart, as the notes do not tell who asked', () => {
    const asked = talk({ saidLines: ['How could we do this?'], questions: ['Who decides?', 'By when?'] })
    expect(tallyOfRoom([], asked)).toEqual({ saidBack: 0, asked: 1, askedByEither: 2 })
  })
})
