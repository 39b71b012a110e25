import { describe, expect, it } from 'vitest'
import type { ScaleStep } from '../../../../src/domain/medium/situation'
import {
  answerWithIdea,
  fittingIdeas,
  ideaInWords,
  ideas,
  isWorthItsStress,
  type Relationship,
} from '../../../../src/domain/plays/ideas'

const relationships: readonly Relationship[] = ['new', 'working', 'close']
const steps: readonly ScaleStep[] = [1, 2, 3, 4, 5]
const space = relationships.flatMap((relationship) =>
  [true, false].flatMap((isRemote) =>
    [0, 5, 10, 15, 20, 30, 45, 60, 120, 240, 1440].map((minutes) => ({ relationship, isRemote, minutes })),
  ),
)

describe('the ideas for staying in touch', () => {
  it('are the ten to do together, and ways to make chance meetings likelier', () => {
    expect(ideas.filter(({ kind }) => kind === 'together').map(({ name }) => name)).toEqual([
      'A coffee',
      'A walk and talk',
      'A shared meal',
      'Showing a hobby',
      'A game',
      'Volunteering',
      'A celebration',
      'Shadowing each other’s work',
      'A small off-site of two hours',
      'A side project',
    ])
    expect(ideas.filter(({ kind }) => kind === 'chance').length).toBeGreaterThanOrEqual(4)
    expect(new Set(ideas.map(({ id }) => id)).size).toBe(ideas.length)
  })

  it('each go somewhere: in one place, from afar, or both', () => {
    for (const idea of ideas) expect(idea.inPerson ?? idea.remote).not.toBeNull()
  })

  it('never count high stress with low meaning as worth it', () => {
    for (const stress of steps) {
      for (const meaning of steps) {
        if (stress >= 3 && meaning <= 2) expect(isWorthItsStress({ stress, meaning })).toBe(false)
      }
    }
  })

  it('never come with high stress and low meaning, wherever two people stand', () => {
    for (const circumstances of space) {
      for (const idea of fittingIdeas(circumstances)) {
        expect(idea.stress >= 3 && idea.meaning <= 2, idea.id).toBe(false)
        expect(idea.stress).toBeLessThanOrEqual(idea.meaning)
        expect(idea.minutes).toBeLessThanOrEqual(circumstances.minutes)
        expect(circumstances.isRemote ? idea.remote : idea.inPerson).not.toBeNull()
      }
    }
  })

  it('have something to do together from twenty minutes on, near and far', () => {
    for (const circumstances of space.filter(({ minutes }) => minutes >= 20)) {
      const kinds = fittingIdeas(circumstances).map(({ kind }) => kind)
      expect(kinds).toContain('together')
      expect(kinds).toContain('chance')
    }
  })

  it('rise in meaning with the relationship, the first of them most', () => {
    for (const isRemote of [true, false]) {
      for (const minutes of [20, 30, 60, 240]) {
        const first = relationships.map(
          (relationship) => fittingIdeas({ relationship, isRemote, minutes })[0]?.meaning ?? 0,
        )
        expect(first).toEqual(first.toSorted((one, other) => one - other))
      }
    }
    const ids = (relationship: Relationship) =>
      fittingIdeas({ relationship, isRemote: false, minutes: 240 }).map(({ id }) => id)
    expect(ids('new')).toContain('coffee')
    expect(ids('new')).not.toContain('hobby')
    expect(ids('working')).not.toContain('side-project')
    expect(ids('close')[0]).toBe('volunteering')
  })

  it('are written down with how they go, here or from afar', () => {
    const walk = ideas.find(({ id }) => id === 'walk')
    if (walk === undefined) throw new Error('no walk')
    expect(ideaInWords(walk, false)).toBe('A walk and talk. Once around the block, side by side.')
    expect(ideaInWords(walk, true)).toMatch(/^A walk and talk\. Both walk, each where they are/)
  })

  it('take the place of one chosen before in an answer, and of nothing that was written by hand', () => {
    const [coffee, walk] = ideas
    if (coffee === undefined || walk === undefined) throw new Error('no ideas')
    expect(answerWithIdea('  ', coffee, false)).toBe(ideaInWords(coffee, false))
    expect(answerWithIdea(ideaInWords(coffee, true), walk, false)).toBe(ideaInWords(walk, false))
    expect(answerWithIdea('On Friday.', walk, false)).toBe(`On Friday.\n${ideaInWords(walk, false)}`)
    const both = `On Friday.\n${ideaInWords(walk, false)}\nBring the dog.`
    expect(answerWithIdea(both, coffee, false)).toBe(
      `On Friday.\n${ideaInWords(coffee, false)}\nBring the dog.`,
    )
  })
})
