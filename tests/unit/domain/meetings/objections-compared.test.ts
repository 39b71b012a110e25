import { describe, expect, test } from 'vitest'
import type { Objection } from '../../../../src/domain/meetings/meeting'
import { compareObjections } from '../../../../src/domain/meetings/objections-compared'
import type { Capture } from '../../../../src/domain/notes/capture'

const raisedAt = '2025-03-12T10:06:00.000Z'

function expected(text: string, raised: string | null = null): Objection {
  return {
    id: text.slice(0, 8),
    text,
    protects: '',
    acknowledgement: '',
    addition: '',
    question: '',
    raisedAt: raised,
  }
}

function captured(text: string, kind: Capture['kind'] = 'objection'): Capture {
  return { kind, text, capturedAt: '2025-03-12T10:07:00.000Z' }
}

describe('expected against raised objections', () => {
  test('an expected objection counts as raised only when it was ticked', () => {
    const compared = compareObjections(
      [expected('Too soon', raisedAt), expected('Too dear')],
      [captured('Too dear')],
    )
    expect(compared.raised.map(({ text }) => text)).toEqual(['Too soon'])
    expect(compared.notRaised.map(({ text }) => text)).toEqual(['Too dear'])
    expect(compared.captured.map(({ text }) => text)).toEqual(['Too dear'])
  })

  test('a captured objection in the very words of a ticked one does not stand there twice', () => {
    const compared = compareObjections(
      [expected('Too soon.', raisedAt)],
      [captured('too  soon'), captured('Too late')],
    )
    expect(compared.captured.map(({ text }) => text)).toEqual(['Too late'])
  })

  test('other captures are no objections', () => {
    expect(compareObjections([], [captured('Worried', 'feeling')]).captured).toEqual([])
  })

  test('an expected objection without words is passed over', () => {
    expect(compareObjections([expected('  ', raisedAt), expected('')], [])).toEqual({
      raised: [],
      notRaised: [],
      captured: [],
    })
  })
})
