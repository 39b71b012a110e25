import { describe, expect, it } from 'vitest'
import { commonLineage, isCommonAncestor, lineageAfter } from '../../../../src/domain/merging/lineage'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString()

describe('the lineage of a record', () => {
  it('names the states that were kept, or were left alone for a while, the newest first', () => {
    const before = { updatedAt: at(3), lineage: [at(2), at(1)] }
    expect(lineageAfter(before, '2026-03-02T09:03:00.120Z', true)).toEqual([at(3), at(2), at(1)])
    expect(lineageAfter(before, '2026-03-02T09:03:00.120Z', false)).toEqual([at(2), at(1)])
    expect(lineageAfter(before, at(4), false)).toEqual([at(3), at(2), at(1)])
  })

  it('names of older states only some, and never very many', () => {
    const everyMinute = Array.from({ length: 2000 }, (_, minute) => at(-minute))
    const lineage = lineageAfter({ updatedAt: at(1), lineage: everyMinute }, at(2), true)
    expect(lineage).toHaveLength(48)
    expect(lineage.slice(0, 3)).toEqual([at(1), at(0), at(-1)])
    expect(lineage.slice(-2)).toEqual([at(-324), at(-334)])
  })

  it('of a merged record is that of both', () => {
    const [a, b] = [
      { updatedAt: at(5), lineage: [at(1)] },
      { updatedAt: at(4), lineage: [at(2), at(1)] },
    ]
    expect(commonLineage(a, b)).toEqual([at(5), at(4), at(2), at(1)])
    expect(commonLineage(b, a)).toEqual(commonLineage(a, b))
  })

  it('tells a version that both began from, from one that only one side has seen', () => {
    const [a, b] = [
      { updatedAt: at(5), lineage: [at(3), at(1)] },
      { updatedAt: at(4), lineage: [at(1)] },
    ]
    expect(isCommonAncestor(at(1), a, b)).toBe(true)
    expect(isCommonAncestor(at(3), a, b)).toBe(false)
    expect(isCommonAncestor(at(4), { updatedAt: at(5), lineage: [at(4)] }, b)).toBe(true)
  })

  it('takes neither of two versions of the same moment for the beginning of the other', () => {
    const same = { updatedAt: at(4), lineage: [at(1)] }
    expect(isCommonAncestor(at(4), same, same)).toBe(false)
  })
})
