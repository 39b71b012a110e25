import { expect, test } from 'vitest'
import { newMeeting } from '../../../../../src/domain/meetings/meeting'
import { tickObjection } from '../../../../../src/renderer/features/meet/tick-objection'

const blank = {
  text: 'Too soon',
  protects: '',
  acknowledgement: '',
  addition: '',
  question: '',
  raisedAt: null,
}

test('ticking notes when one objection came up and leaves everything else as it was', () => {
  const objections = [
    { ...blank, id: 'a' },
    { ...blank, id: 'b' },
  ]
  const { preparation } = newMeeting('m1', '2025-03-12T09:00:00.000Z')
  const ticked = tickObjection({ ...preparation, forecast: 4, objections }, 'b', '2025-03-12T10:06:00.000Z')
  expect(ticked.objections.map(({ raisedAt }) => raisedAt)).toEqual([null, '2025-03-12T10:06:00.000Z'])
  expect(ticked.forecast).toBe(4)
})
