import { describe, expect, it } from 'vitest'
import { isQuiet, quietHoursSchema } from '../../../../src/domain/notices/quiet-hours'

const at = (time: string) => new Date(`2026-03-04T${time}`).getTime()

describe('quiet hours', () => {
  it('may lie within a day or go over midnight; their end is not quiet any more', () => {
    const noon = { from: '12:00', to: '13:00' }
    expect(['11:59', '12:00', '12:59', '13:00'].map((time) => isQuiet(noon, at(time)))).toEqual([
      ...[false, true, true, false],
    ])
    const night = { from: '22:00', to: '07:00' }
    expect(['21:59', '22:00', '00:00', '06:59', '07:00'].map((time) => isQuiet(night, at(time)))).toEqual([
      ...[false, true, true, true, false],
    ])
  })

  it('from and to the same time are none', () => {
    expect(isQuiet({ from: '09:00', to: '09:00' }, at('09:00'))).toBe(false)
  })

  it('take times of the day alone', () => {
    for (const from of ['24:00', '9:00', '09:60', '', '09:00:00', null])
      expect(quietHoursSchema.safeParse({ from, to: '10:00' }).success).toBe(false)
  })
})
