import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../../src/domain/meetings/worked-example'
import {
  beginRehearsal,
  currentStop,
  isMarked,
  markedCards,
  moveBy,
  readClock,
  reveal,
  toggleAgain,
  togglePause,
} from '../../../../src/domain/rehearsal/rehearsal'
import { rehearsalCards } from '../../../../src/domain/rehearsal/rehearsal-card'
import { aMeeting, builtAt } from '../../../support/builders'

let made = 0
const { meeting } = workedExample(builtAt, () => `made-${(made += 1)}`)

describe('the cards of a rehearsal', () => {
  it('are the first sentence, each objection, the hard truth and the question that checks', () => {
    const cards = rehearsalCards(meeting)
    expect(cards.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'to-say: The first sentence',
      'objection: They may say',
      'objection: They may say',
      'objection: They may say',
      'to-say: What is true and must be said',
      'to-say: The check question',
    ])
    expect(cards[1]?.front).toBe('I would be breaking promises that I made to customers.')
    expect(cards[1]?.answers.map(({ label }) => label)).toEqual(['I acknowledge', 'I add', 'I ask'])
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
  })

  it('leave out what no play of the meeting asks for, and what is not written', () => {
    const ids = rehearsalCards({ ...meeting, playIds: ['choosing-the-medium'] }).map(({ id }) => id)
    expect(ids).not.toContain('hard-truth')
    expect(ids).not.toContain('check-question')
    expect(rehearsalCards(aMeeting())).toEqual([])
  })

  it('show an objection that has no answer yet, so that the gap is felt before the talk', () => {
    const [objection] = meeting.preparation.objections
    if (objection === undefined) throw new Error('the example has no objection')
    const bare = { ...objection, acknowledgement: ' ', addition: '', question: '' }
    const preparation = { ...meeting.preparation, answers: {}, objections: [bare, { ...bare, text: ' ' }] }
    expect(rehearsalCards({ ...meeting, preparation })).toMatchObject([{ kind: 'objection', answers: [] }])
  })
})

describe('a rehearsal', () => {
  const begun = beginRehearsal(['a', 'b'], 1_000)

  it('goes from card to card, each with its back hidden at first', () => {
    expect(currentStop(begun)).toEqual({ cardId: 'a', isAgain: false })
    const next = moveBy(reveal(begun), 1, 2_000)
    expect(currentStop(next)?.cardId).toBe('b')
    expect(next.isRevealed).toBe(false)
    expect(moveBy(begun, -1, 2_000)).toBe(begun)
    expect(currentStop(moveBy(next, -1, 3_000))?.cardId).toBe('a')
  })

  it('is over beyond the last card, and its clock stands still', () => {
    const over = moveBy(moveBy(begun, 1, 4_000), 1, 9_000)
    expect(currentStop(over)).toBeNull()
    expect(readClock(over.clock, 60_000)).toEqual({ runningSince: null, cardMs: 0, totalMs: 8_000 })
    expect(moveBy(over, 1, 70_000)).toBe(over)
  })

  it('lets a marked card come back at the end, once, unless the mark is taken off', () => {
    const marked = toggleAgain(begun)
    expect(isMarked(marked)).toBe(true)
    expect(marked.stops.map(({ cardId }) => cardId)).toEqual(['a', 'b', 'a'])
    expect(toggleAgain(marked)).toEqual(begun)
    const atAgain = moveBy(moveBy(marked, 1, 2_000), 1, 3_000)
    expect(currentStop(atAgain)).toEqual({ cardId: 'a', isAgain: true })
    expect(isMarked(atAgain)).toBe(false)
    expect(markedCards(toggleAgain(atAgain))).toEqual(['a'])
  })

  it('counts the time of the card and the whole time, without pauses', () => {
    const paused = togglePause(begun, 3_000)
    expect(readClock(paused.clock, 50_000)).toMatchObject({ cardMs: 2_000, totalMs: 2_000 })
    const goesOn = togglePause(paused, 50_000)
    expect(readClock(goesOn.clock, 51_000)).toMatchObject({ cardMs: 3_000, totalMs: 3_000 })
    const next = moveBy(goesOn, 1, 52_000)
    expect(readClock(next.clock, 52_500)).toMatchObject({ cardMs: 500, totalMs: 4_500 })
    expect(readClock(next.clock, 0).totalMs).toBe(4_000)
    expect(moveBy(paused, 1, 60_000).clock.runningSince).toBeNull()
  })
})
