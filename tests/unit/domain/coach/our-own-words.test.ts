import { expect, it } from 'vitest'
import { defaultCoachChoices } from '../../../../src/domain/coach/coach-choices'
import { DraftReader } from '../../../../src/domain/coach/draft-reader'
import { builtInPhrases } from '../../../../src/domain/phrases/built-in-phrases'
import { builtInPlays } from '../../../../src/domain/plays/built-in-plays'

const offered = [
  ...builtInPlays.flatMap(({ steps }) => steps.flatMap(({ starters }) => starters)),
  ...builtInPhrases.map(({ text }) => text),
]

it.each(offered)('the coach finds nothing in the way in “%s”, which we offer to say', (text) => {
  const reading = new DraftReader(
    { field: 'planned-line', playIds: [], heard: null },
    defaultCoachChoices,
  ).read(text)
  expect(reading.kind).toBe('read')
  expect(reading.kind === 'read' && reading.findings.filter(({ effect }) => effect !== 'raises')).toEqual([])
})
