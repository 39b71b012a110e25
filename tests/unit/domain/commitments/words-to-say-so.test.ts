import { expect, it } from 'vitest'
import { defaultCoachChoices } from '../../../../src/domain/coach/coach-choices'
import { DraftReader } from '../../../../src/domain/coach/draft-reader'
import { wordsAfterItSlipped, wordsBeforeItSlips } from '../../../../src/domain/commitments/words-to-say-so'

const promises = [
  { text: 'pricing draft.', firstName: 'Ana', due: 'Thursday', newDay: 'Monday' },
  { text: 'the list of partners', firstName: '', due: 'tomorrow', newDay: null },
]

const offered = promises.flatMap((promise) => [
  ...wordsBeforeItSlips(promise),
  ...wordsAfterItSlipped(promise),
])

it.each(offered.map(({ text }) => text))('the coach finds nothing in the way in “%s”', (text) => {
  const reading = new DraftReader(
    { field: 'planned-line', playIds: [], heard: null },
    defaultCoachChoices,
  ).read(text)
  expect(reading.kind).toBe('read')
  expect(reading.kind === 'read' && reading.findings.filter(({ effect }) => effect !== 'raises')).toEqual([])
})

it('names what was promised, by when, and the new day', () => {
  expect(offered[0]?.text).toContain('Ana, I promised you “pricing draft” by Thursday')
  expect(offered[0]?.text).toContain('by Monday')
  for (const { text } of offered) expect(text).toMatch(/\?$/u)
})
