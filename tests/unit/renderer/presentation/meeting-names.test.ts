import { describe, expect, it } from 'vitest'
import { peopleNames, titleName } from '../../../../src/renderer/presentation/meeting-names'

const names = ['Ana', 'Ben', 'Cleo', 'Dov', 'Eva']
const people = names.map((name) => ({ id: name.toLowerCase(), name, isExample: false }))

describe('the name of a meeting', () => {
  it('is its title, or says that it has none', () => {
    expect(titleName({ title: 'Pricing' })).toBe('Pricing')
    for (const title of ['', ' \n']) expect(titleName({ title })).toBe('Untitled meeting')
  })
})

describe('the names of people', () => {
  it.each([
    [[], ''],
    [['ana'], 'Ana'],
    [['cleo', 'ana'], 'Cleo, Ana'],
    [['ana', 'ben', 'cleo'], 'Ana, Ben, Cleo'],
    [['ana', 'ben', 'cleo', 'dov'], 'Ana, Ben and 2 more'],
    [['ana', 'ben', 'cleo', 'dov', 'eva'], 'Ana, Ben and 3 more'],
  ])('of %j are %j', (ids, shown) => {
    expect(peopleNames(ids, people)).toBe(shown)
  })

  it('leave out people who are not known, or not yet', () => {
    expect(peopleNames(['zoe', 'ana', 'yan'], people)).toBe('Ana')
    expect(peopleNames(['ana'], [])).toBe('')
  })

  it('are as many as are wanted', () => {
    expect(peopleNames(['ana', 'ben', 'cleo'], people, 2)).toBe('Ana and 2 more')
    expect(peopleNames(['ana', 'ben', 'cleo', 'dov'], people, Infinity)).toBe('Ana, Ben, Cleo, Dov')
  })
})
