import { describe, expect, it } from 'vitest'
import type { Steps } from '../../../../src/domain/check-ins/check-in-item'
import { howFarToGo } from '../../../../src/domain/check-ins/how-far-to-go'

const check = (organisation: string, steps: Steps, takenAt = '2026-03-01T09:00:00.000Z') => ({
  subject: { kind: 'setting', organisation } as const,
  takenAt,
  steps,
})
const safe: Steps = { values: 4, safety: 4, oneself: 4, closeness: 4, leaders: 4 }
const unsafe: Steps = { values: 4, safety: 1, oneself: 4, closeness: 4, leaders: 2 }

describe('how far to go with something of oneself', () => {
  it('is not known where nobody said where these people work', () => {
    expect(howFarToGo([], [check('Nordwind', safe)])).toEqual({ kind: 'place-unknown' })
    expect(howFarToGo([' '], [])).toEqual({ kind: 'place-unknown' })
  })

  it('asks for the setting check where there was none', () => {
    const trust = {
      subject: { kind: 'trust', personId: 'ana' } as const,
      takenAt: '2026-03-01T09:00:00Z',
      steps: safe,
    }
    expect(howFarToGo(['Nordwind'], [trust, check('Südwind', safe)])).toEqual({
      kind: 'not-checked',
      organisation: 'Nordwind',
    })
  })

  it('follows the latest check of the organisation, however its name is written', () => {
    const earlier = check('NORDWIND', safe, '2026-01-01T09:00:00.000Z')
    const later = check(' nordwind', unsafe, '2026-04-01T09:00:00.000Z')
    expect(howFarToGo(['Nordwind'], [later, earlier])).toMatchObject({
      kind: 'checked',
      takenAt: later.takenAt,
      reach: 'little',
      weakest: { id: 'safety' },
    })
    expect(howFarToGo(['Nordwind'], [earlier])).toMatchObject({ reach: 'far', weakest: null })
  })

  it('goes by the place that asks for the most care, where there are several', () => {
    const checks = [check('Nordwind', safe), check('Südwind', unsafe)]
    expect(howFarToGo(['Nordwind', 'Südwind'], checks)).toMatchObject({ organisation: 'Südwind' })
    expect(howFarToGo(['Südwind', 'Nordwind'], checks)).toMatchObject({ organisation: 'Südwind' })
    expect(howFarToGo(['Nordwind', 'Ostwind'], checks)).toMatchObject({
      kind: 'not-checked',
      organisation: 'Ostwind',
    })
  })
})
