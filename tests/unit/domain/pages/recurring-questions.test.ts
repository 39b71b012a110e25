import { describe, expect, it } from 'vitest'
import { recurringQuestions, type AskedQuestion } from '../../../../src/domain/pages/recurring-questions'

const inMeetings = (...texts: string[]): AskedQuestion[] =>
  texts.map((text, place) => ({ meetingId: `meeting-${place}`, text }))

const found = (asked: readonly AskedQuestion[], answered: readonly string[] = []) =>
  recurringQuestions(asked, answered).map(({ text }) => text)

describe('questions that keep coming back', () => {
  it('are one question in whatever little words it is asked', () => {
    const asked = inMeetings(
      'When do the new prices start?',
      'So when will the new price start?',
      'And when do new prices start then?',
    )
    expect(recurringQuestions(asked, [])).toEqual([
      {
        text: 'And when do new prices start then?',
        otherWays: ['When do the new prices start?', 'So when will the new price start?'],
        meetingIds: ['meeting-0', 'meeting-1', 'meeting-2'],
      },
    ])
  })

  it('are not parted by a little word that ends in s', () => {
    const asked = inMeetings(
      'Will prices change?',
      'When does the price change?',
      'Does a price change for schools?',
    )
    expect(found(asked)).toEqual(['Does a price change for schools?'])
  })

  it('count meetings, not how often one meeting asked', () => {
    const asked = ['a', 'a', 'b'].map((meetingId) => ({ meetingId, text: 'Who signs the contract?' }))
    expect(found(asked)).toEqual([])
  })

  it('are told apart when they ask for different things', () => {
    expect(
      found(
        inMeetings(
          'Who signs the contract?',
          'Who signs the release?',
          'Who pays the contract?',
          'Who tests it?',
        ),
      ),
    ).toEqual([])
  })

  it('are not offered again once a page answers them', () => {
    const signed = inMeetings('Who signs the contract?', 'who signs contracts', 'Who signs a contract now?')
    expect(found(signed)).toHaveLength(1)
    expect(found(signed, ['Who signs the contracts?'])).toEqual([])
  })

  it('come with the most often asked first, and none for words without meaning', () => {
    const asked = [
      ...inMeetings('Why?', 'Why?', 'Why?', 'What is the roadmap?', 'The roadmap?', 'Which roadmap?'),
      ...['x', 'y', 'z', 'w'].map((meetingId) => ({ meetingId, text: 'Is travel paid?' })),
    ]
    expect(found(asked)).toEqual(['Is travel paid?', 'Which roadmap?'])
  })

  it('are found among ten thousand', () => {
    const asked = Array.from({ length: 10_000 }, (_, place) => ({
      meetingId: `meeting-${place}`,
      text: `Does team ${place % 4_000} need budget ${place % 7} for tool ${place % 90}?`,
    }))
    expect(recurringQuestions(asked, []).length).toBeLessThan(10_000)
  })
})
