import { describe, expect, test } from 'vitest'
import { corePrompts, sensitivePrompts } from '../../../../../src/domain/meetings/readiness'
import { situationInputs } from '../../../../../src/domain/medium/situation'
import { builtInPlays } from '../../../../../src/domain/plays/built-in-plays'
import { preparePromptsOf } from '../../../../../src/domain/plays/prompts-of-plays'
import { findSource } from '../../../../../src/domain/plays/sources'
import { findGuideEntry } from '../../../../../src/renderer/features/prepare/find-guide-entry'
import { guideEntries } from '../../../../../src/renderer/features/prepare/guide-entries'

describe('the guide', () => {
  test.each([...corePrompts, ...sensitivePrompts, ...preparePromptsOf(builtInPlays)])(
    'explains “$label” under the name that the page gives it',
    ({ id, label }) => expect(guideEntries[id]?.title).toBe(label),
  )

  test.each(situationInputs)('explains the input %s by its question and its weights', (input) => {
    const entry = findGuideEntry(input, [])
    expect(entry?.why).not.toBe('')
    expect(entry?.sourceIds).not.toEqual([])
  })

  test('refers only to sources that are there, or to practice', () => {
    const ids = Object.values(guideEntries).flatMap(({ sourceIds }) => sourceIds)
    expect(ids.filter((id) => id !== 'practice' && findSource(id) === undefined)).toEqual([])
  })

  test('has nothing to say of a part that no play on the meeting asks', () => {
    expect(findGuideEntry('of-tomorrow', builtInPlays)).toBeUndefined()
  })
})
