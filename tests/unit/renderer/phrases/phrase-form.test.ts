import { describe, expect, it } from 'vitest'
import { whyRefused } from '../../../../src/renderer/phrases/phrase-form'

describe('a phrase that is typed', () => {
  it('is taken up to 500 characters, not counting spaces that are not kept', () => {
    expect(whyRefused('Give me a moment.')).toBe('')
    expect(whyRefused(`  ${'a'.repeat(500)} \n`)).toBe('')
  })

  it('is refused with a word that helps when it is empty or too long', () => {
    expect(whyRefused('  \n')).toBe('Type the phrase first.')
    expect(whyRefused('a'.repeat(501))).toMatch(/^That is 501 characters, and 500 is the most/)
    expect(whyRefused('a'.repeat(5_000))).toMatch(/^That is 5,000 characters/)
  })
})
