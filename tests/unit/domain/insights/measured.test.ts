import { describe, expect, it } from 'vitest'
import { middleOf, rateOf, shareOf, type Measured } from '../../../../src/domain/insights/measured'

const rounded = (measured: Measured) =>
  measured.kind === 'told'
    ? [measured.value, measured.low, measured.high].map((one) => Number(one.toFixed(3)))
    : null

describe('a measured number', () => {
  it.each([
    // Compared with the tables of Newcombe (1998).
    { hits: 81, tries: 263, told: [0.308, 0.255, 0.366] },
    { hits: 15, tries: 148, told: [0.101, 0.062, 0.16] },
    { hits: 0, tries: 20, told: [0, 0, 0.161] },
    { hits: 29, tries: 29, told: [1, 0.883, 1] },
    { hits: 4, tries: 4, told: null },
    { hits: 0, tries: 0, told: null },
  ])('is a share of $hits in $tries with its interval', ({ hits, tries, told }) => {
    expect(rounded(shareOf(hits, tries))).toEqual(told)
  })

  it.each([
    { values: [1, 2, 3, 4], told: null },
    { values: [5, 1, 4, 2, 3], told: [3, 2, 4] },
    { values: [2, 2, 2, 2, 2, 2], told: [2, 2, 2] },
    { values: [-4, 0, 1, 2, 3, 9], told: [1.5, 0.25, 2.75] },
  ])('is the middle of $values with its quartiles', ({ values, told }) => {
    expect(rounded(middleOf(values))).toEqual(told)
  })

  it.each([
    // The exact interval for 10 is 4.795 to 18.390; this one comes within a hundredth.
    { count: 10, words: 1000, n: 6, told: [10, 4.787, 18.391] },
    { count: 0, words: 2000, n: 6, told: [0, 0, 1.834] },
    { count: 10, words: 1000, n: 4, told: null },
    { count: 0, words: 0, n: 9, told: null },
  ])('is a rate of $count in $words words', ({ count, words, n, told }) => {
    expect(rounded(rateOf(count, words, 1000, n))).toEqual(told)
  })
})
