import { expect, test } from 'vitest'
import { fieldsOfCheckIn } from '../../../../src/domain/history/check-in-fields'
import { aCheckIn } from '../../../support/builders'

const seen = (checkIn: Parameters<typeof fieldsOfCheckIn>[0]) =>
  fieldsOfCheckIn(checkIn, () => 'Ana').map(({ label, text }) => `${label}: ${text}`)

test('answers stand under the names and the words of their items, in the order in which they are asked', () => {
  const fields = seen(
    aCheckIn({
      subject: { kind: 'trust', personId: 'ana' },
      ratings: {
        'of-a-later-version': { step: 2, evidence: '' },
        generosity: { step: 4, evidence: '' },
        relationship: { step: 3, evidence: 'She rang me first.' },
      },
      moveId: 'small-promise',
    }),
  )
  expect(fields.slice(-5)).toEqual([
    'Relationship: Polite\nShe rang me first.',
    'Generosity: Often unasked',
    'Of a later version: 2 of 5',
    'Practice: ',
    'Next step: Make a small promise, and keep it where they see it',
  ])
})

test('a setting check has the words of its own items', () => {
  const fields = seen(
    aCheckIn({
      subject: { kind: 'setting', organisation: 'Northwind' },
      ratings: { oneself: { step: 1, evidence: '' } },
    }),
  )
  expect(fields).toContain('Room for being oneself: One mould')
})
