import { describe, expect, it } from 'vitest'
import { uptakeOf } from '../../../../../src/domain/coach/measures/uptake'

const heard = 'The release slipped because nobody tested the import on an old machine.'

describe('uptake', () => {
  it('ranks a reply that takes up what was said before one that moves on', () => {
    const takenUp = uptakeOf(
      'So nobody tested the import on an old machine. What would have shown it earlier?',
      heard,
    )
    const movedOn = uptakeOf(
      'Okay. Please sit down, we have a long agenda and I will begin with the numbers.',
      heard,
    )
    expect(takenUp.score).toBeGreaterThan(movedOn.score + 0.5)
    expect(takenUp.because.some(({ feature }) => feature.startsWith('shared '))).toBe(true)
  })

  it('compares words whatever they are', () => {
    const about = (topic: string) =>
      uptakeOf(`The ${topic} came too late?`, `We got the ${topic} on Monday.`).score
    expect(about('parcels')).toBe(about('minutes'))
  })

  it.each(['', '?', '😀'])('gives a number for %j, with or without anything heard', (text) => {
    expect(Number.isFinite(uptakeOf(text, heard).score)).toBe(true)
    expect(Number.isFinite(uptakeOf(text, '').score)).toBe(true)
  })
})
