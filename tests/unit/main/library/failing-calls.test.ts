import { describe, expect, it } from 'vitest'
import { failEveryCall, failingWorks } from '../../../../scripts/torture/faults/fail-every-call'

describe('a disk that refuses any single call, or every call from one on,', () => {
  it.each(failingWorks.map((work) => [work.what, work] as const))(
    'loses nothing and stops nothing for good while %s',
    async (_, work) => {
      const { faults, losses } = await failEveryCall(work, 'EIO')
      expect(losses).toEqual([])
      expect(faults).toBeGreaterThan(4)
    },
  )
})
