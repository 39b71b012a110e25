import { describe, expect, it } from 'vitest'
import { nextCover } from '../../../../src/main/desktop/cover-state'

describe('the cover', () => {
  it('that a person asked for stays until a person asks again', () => {
    expect(nextCover('open', 'asked-to-cover', false)).toBe('covered-by-key')
    expect(nextCover('covered-by-key', 'left', true)).toBe('covered-by-key')
    expect(nextCover('covered-by-key', 'came-back', true)).toBe('covered-by-key')
    expect(nextCover('covered-by-key', 'asked-to-show', true)).toBe('open')
  })

  it('comes when Attune is left only if that is wanted, and goes when it is back', () => {
    expect(nextCover('open', 'left', false)).toBe('open')
    expect(nextCover('open', 'left', true)).toBe('covered-when-left')
    expect(nextCover('covered-when-left', 'came-back', true)).toBe('open')
  })

  it('goes when Attune is back, also if the wish was taken back meanwhile', () => {
    expect(nextCover('covered-when-left', 'came-back', false)).toBe('open')
    expect(nextCover('covered-when-left', 'asked-to-cover', false)).toBe('covered-by-key')
  })
})
