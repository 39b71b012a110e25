import { describe, expect, test } from 'vitest'
import {
  blankObjection,
  moveObjection,
  putBackObjection,
  rememberDeleted,
} from '../../../../../src/renderer/features/prepare/objection-changes'

const named = (id: string) => ({ ...blankObjection(id), text: id })
const three = [named('a'), named('b'), named('c')]
const ids = (objections: readonly { readonly id: string }[]) => objections.map(({ id }) => id).join('')

describe('moving an objection', () => {
  test('exchanges it with its neighbour', () => {
    expect(ids(moveObjection(three, 'b', -1))).toBe('bac')
    expect(ids(moveObjection(three, 'b', 1))).toBe('acb')
  })

  test('changes nothing at either end, nor for one that is not there', () => {
    expect(ids(moveObjection(three, 'a', -1))).toBe('abc')
    expect(ids(moveObjection(three, 'c', 1))).toBe('abc')
    expect(ids(moveObjection(three, 'x', 1))).toBe('abc')
  })
})

describe('putting back', () => {
  test('brings two neighbours back in their order, whichever was deleted first', () => {
    const [first] = rememberDeleted([], three, 'b')
    const withoutB = three.filter(({ id }) => id !== 'b')
    const remembered = rememberDeleted(first === undefined ? [] : [first], withoutB, 'c')
    expect(remembered.map(({ beforeId }) => beforeId)).toEqual([null, null])
    const all = remembered.reduce(putBackObjection, three.slice(0, 1))
    expect(ids(all)).toBe('abc')
  })

  test('does not remember one in which nothing was written', () => {
    expect(rememberDeleted([], [blankObjection('a')], 'a')).toEqual([])
  })
})
