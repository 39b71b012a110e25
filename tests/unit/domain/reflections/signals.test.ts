import { describe, expect, it } from 'vitest'
import { signals } from '../../../../src/domain/reflections/signals'

describe('the signals', () => {
  it('are as many of opening up as of withdrawing', () => {
    const ofKind = (kind: string) => signals.filter((signal) => signal.kind === kind).length
    expect(ofKind('opening')).toBe(7)
    expect(ofKind('withdrawing')).toBe(7)
  })

  it('have ids of their own that a reflection can keep', () => {
    expect(new Set(signals.map((signal) => signal.id)).size).toBe(signals.length)
    for (const { id } of signals) expect(id).toMatch(/^[a-z][a-z-]{0,63}$/)
  })

  it('say what could be seen or heard, not what the other person felt or meant', () => {
    for (const { label } of signals) {
      expect(label).not.toMatch(/\b(felt|thought|wanted|meant|seemed|angry|bored|trusted|honest)\b/i)
      expect(label.length).toBeLessThanOrEqual(60)
    }
  })
})
