import { describe, expect, it } from 'vitest'
import { suggestPeople } from '../../../../src/renderer/presentation/suggest-people'
import { aPersonSummary } from '../../../support/builders'

const known = (name: string) => aPersonSummary({ id: name, name })
const people = ['Ana Lima', 'Anabel Ode', 'Ben Ray', 'Lia Anand'].map(known)

function namesFor(typed: string, chosenIds: readonly string[] = []): string[] {
  return suggestPeople(people, chosenIds, typed).map(({ name }) => name)
}

describe('suggesting people', () => {
  it.each([
    ['a', ['Ana Lima', 'Anabel Ode', 'Lia Anand']],
    ['ANA', ['Ana Lima', 'Anabel Ode', 'Lia Anand']],
    ['li', ['Ana Lima', 'Lia Anand']],
    ['ana l', ['Ana Lima']],
    [' ben ', ['Ben Ray']],
    ['na', []],
    ['x', []],
    ['.*', []],
  ])('for %j suggests %j', (typed, names) => {
    expect(namesFor(typed)).toEqual(names)
  })

  it('suggests everybody while nothing is typed, and nobody who is chosen already', () => {
    expect(namesFor('')).toHaveLength(4)
    expect(namesFor('', ['Ana Lima', 'Ben Ray'])).toEqual(['Anabel Ode', 'Lia Anand'])
  })

  it('suggests eight at most', () => {
    const many = Array.from({ length: 500 }, (_, index) => known(`Person ${index}`))
    expect(suggestPeople(many, [], 'person')).toHaveLength(8)
  })
})
