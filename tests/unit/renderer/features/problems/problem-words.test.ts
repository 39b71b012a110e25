import { describe, expect, it } from 'vitest'
import type { LibraryProblem } from '../../../../../src/ipc/requests/problems-requests'
import {
  problemSentence,
  problemsInOneLine,
} from '../../../../../src/renderer/features/problems/problem-words'
import { clockTime } from '../../../../../src/renderer/presentation/when'

const now = Date.parse('2026-03-02T15:00:00.000Z')
const savedAt = '2026-03-02T14:10:00.000Z'

function aProblem(given: Partial<LibraryProblem> = {}): LibraryProblem {
  return {
    file: 'meetings/m.json',
    keptAt: 'quarantine/meetings/m.json',
    message: 'The file of a meeting is damaged.',
    noticedAt: '2026-03-02T14:59:00.000Z',
    noun: 'meeting',
    title: 'Pricing with Ana',
    repair: { kind: 'restored', from: 'history', savedAt },
    ...given,
  }
}

describe('what is said of a damaged file', () => {
  it('names the record, the time of the version in its place, and that nothing is lost', () => {
    expect(problemSentence(aProblem(), now)).toBe(
      `The meeting “Pricing with Ana” was damaged. The version of ${clockTime(savedAt)} was put in its place; ` +
        'the damaged file is kept.',
    )
  })

  it('says the day when it was another one, and where the version comes from when it is not the history', () => {
    const yesterday = '2026-03-01T14:10:00.000Z'
    const from = (origin: 'backup' | 'conflict-copy') =>
      problemSentence(aProblem({ repair: { kind: 'restored', from: origin, savedAt: yesterday } }), now)
    expect(from('backup')).toContain(`The version of yesterday ${clockTime(yesterday)} from a backup was put`)
    expect(from('conflict-copy')).toContain('from another machine was put')
  })

  it('says so when no version was found, and when the person put the file back', () => {
    expect(problemSentence(aProblem({ repair: { kind: 'none-found' }, title: null }), now)).toBe(
      'A meeting is damaged, and no earlier version of it was found. The damaged file is kept.',
    )
    expect(problemSentence(aProblem({ repair: { kind: 'undone' } }), now)).toContain('back in its place')
  })

  it('is what main says when nothing was put right', () => {
    expect(problemSentence(aProblem({ repair: null }), now)).toBe('The file of a meeting is damaged.')
  })

  it('is one line for many, which tells how many were put right', () => {
    const kept = aProblem({ repair: { kind: 'none-found' } })
    expect(problemsInOneLine([aProblem()], now)).toBe(problemSentence(aProblem(), now))
    expect(problemsInOneLine([aProblem(), aProblem()], now)).toBe(
      '2 files of the library were damaged or could not be read. Earlier versions were put in their place; ' +
        'the damaged files are kept.',
    )
    expect(problemsInOneLine([aProblem(), kept, kept], now)).toContain('An earlier version of one was put')
    expect(problemsInOneLine([aProblem(), aProblem(), kept], now)).toContain('Earlier versions of 2 were put')
    expect(problemsInOneLine([kept, kept], now)).toContain('All of them are kept.')
  })
})
