import { expect, test } from 'vitest'
import { promiseLinesIn } from '../../../../src/domain/journal/promise-lines'

test('the lines that name somebody are found once each, without their bullets', () => {
  const text =
    'We walked.\n- @Ana pricing draft by Thursday\nwrite to ana@example.org\n@Ana pricing draft by Thursday'
  expect(promiseLinesIn(text)).toEqual(['@Ana pricing draft by Thursday'])
})

test('a long paragraph that mentions somebody is no promise', () => {
  expect(promiseLinesIn(`@Ana ${'and then '.repeat(60)}`)).toEqual([])
})
