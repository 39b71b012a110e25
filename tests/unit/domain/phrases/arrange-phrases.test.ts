import { describe, expect, it } from 'vitest'
import { arrangePhrases } from '../../../../src/domain/phrases/arrange-phrases'
import { builtInPhrases } from '../../../../src/domain/phrases/built-in-phrases'
import { longestPhrase, summarizePhrase } from '../../../../src/domain/phrases/phrase'
import { phrasePurposeNames, phrasePurposes } from '../../../../src/domain/phrases/phrase-purpose'
import { findSource } from '../../../../src/domain/plays/sources'
import { aPhrase } from '../../../support/builders'

const mine = summarizePhrase(aPhrase({ id: 'mine', text: 'Hold on, Zoë.', purpose: 'buying-time' }))
const found = (search: string) =>
  arrangePhrases([mine], builtInPhrases, search, []).flatMap(({ phrases }) => phrases)

describe('the phrases that come with Attune', () => {
  it('are about eight to each group, each under an id of its own', () => {
    for (const purpose of phrasePurposes) {
      expect(builtInPhrases.filter((phrase) => phrase.purpose === purpose)).toHaveLength(8)
    }
    expect(new Set(builtInPhrases.map(({ id }) => id)).size).toBe(builtInPhrases.length)
    expect(new Set(builtInPhrases.map(({ text }) => text)).size).toBe(builtInPhrases.length)
  })

  it('rest on sources that there are, and are as short as one’s own may be', () => {
    for (const { text, sourceIds } of builtInPhrases) {
      expect(sourceIds.length).toBeGreaterThan(0)
      for (const id of sourceIds) expect(findSource(id)).toBeDefined()
      expect(text.length).toBeLessThan(longestPhrase)
      expect(text).toMatch(/^[A-Z]/u)
      expect(text).not.toMatch(/'|\.\.\./u)
    }
  })
})

describe('the palette', () => {
  it('shows every group with the person’s own phrases first', () => {
    const groups = arrangePhrases([mine], builtInPhrases, '', [])
    expect(groups.map(({ name }) => name)).toEqual(Object.values(phrasePurposeNames))
    expect(groups[2]?.phrases[0]).toEqual({ ...own(mine), isOwn: true })
    expect(groups.flatMap(({ phrases }) => phrases)).toHaveLength(builtInPhrases.length + 1)
  })

  it('finds every word, in the phrase or the name of its group, without capitals, accents and curly quotes', () => {
    expect(found('zoe HOLD').map(({ id }) => id)).toEqual(['mine'])
    expect(found("you're right").map(({ text }) => text)).toEqual(['You’re right about …'])
    expect(found('repairing')).toHaveLength(8)
    expect(found('no such words')).toEqual([])
  })

  it('puts what was used last above all, and not once more below', () => {
    const recent = ['mine', 'repairing/on-me', 'removed-since']
    const [first, ...groups] = arrangePhrases([mine], builtInPhrases, '', recent)
    expect(first?.name).toBe('Used last')
    expect(first?.phrases.map(({ id }) => id)).toEqual(['mine', 'repairing/on-me'])
    const below = groups.flatMap(({ phrases }) => phrases.map(({ id }) => id))
    expect(below).not.toContain('mine')
    expect(below).not.toContain('repairing/on-me')
  })
})

function own({ id, text, purpose }: typeof mine) {
  return { id, text, purpose }
}
