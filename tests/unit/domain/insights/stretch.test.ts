import { describe, expect, it } from 'vitest'
import { cutIntoStretches, monthOfDay } from '../../../../src/domain/insights/stretch'

const cut = (days: readonly string[]) => {
  const { by, stretches } = cutIntoStretches(days, monthOfDay)
  return { by, stretches: stretches.map(({ key, items }) => `${key} ${items.length}`) }
}

const five = (month: string) => ['03', '09', '12', '20', '28'].map((day) => `${month}-${day}`)

describe('time', () => {
  it('is cut into months that have enough, those between them too', () => {
    expect(cut([...five('2026-03'), ...five('2025-12')])).toEqual({
      by: 'month',
      stretches: ['2025-12 5', '2026-01 0', '2026-02 0', '2026-03 5'],
    })
  })

  it('is cut into longer stretches where months have too little', () => {
    expect(cut(['2026-01-05', '2026-01-20', '2026-02-05', '2026-03-05', '2026-03-20', '2026-04-01'])).toEqual(
      {
        by: 'quarter',
        stretches: ['2026-Q1 5', '2026-Q2 1'],
      },
    )
    expect(cut(five('2026-01').map((day, place) => day.replace('01', `0${place * 2 + 1}`)))).toMatchObject({
      by: 'year',
    })
  })

  it('is cut into months where there is too little at all', () => {
    expect(cut(['2026-01-05', '2026-02-05'])).toEqual({ by: 'month', stretches: ['2026-01 1', '2026-02 1'] })
  })

  it('is never cut into more stretches than can be told apart, nor filled up between dates that are ages apart', () => {
    const months = Array.from({ length: 60 }, (_, month) =>
      five(`${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
    )
    expect(cut(months.flat())).toMatchObject({ by: 'quarter' })
    expect(cut(months.flat()).stretches).toHaveLength(20)
    expect(cut(['0001-01-01', '2026-01-01', '9999-12-31'])).toEqual({
      by: 'month',
      stretches: ['0001-01 1', '2026-01 1', '9999-12 1'],
    })
    expect(cut([])).toEqual({ by: 'month', stretches: [] })
  })
})
