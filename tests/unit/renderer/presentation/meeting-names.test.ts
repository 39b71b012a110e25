import { describe, expect, it } from 'vitest'
import { peopleNames, peopleNotRead } from '../../../../src/renderer/presentation/meeting-names'
import { aPersonSummary } from '../../../support/builders'

const ana = aPersonSummary({ id: 'ana', name: 'Ana' })

describe('the people of a meeting', () => {
  it('show one who was deleted as such', () => {
    expect(peopleNames(['ana', 'gone'], [ana])).toBe('Ana, A deleted person')
    expect(peopleNames(['gone'], [])).toBe('A deleted person')
  })

  it('are nobody while the list of people is not here yet', () => {
    expect(peopleNames(['ana'], peopleNotRead)).toBe('')
  })
})
