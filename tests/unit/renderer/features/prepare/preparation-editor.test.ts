import { describe, expect, test } from 'vitest'
import { PreparationEditor } from '../../../../../src/renderer/features/prepare/preparation-editor'
import type { MeetingChanges } from '../../../../../src/ipc/requests/meetings-requests'
import { aMeeting } from '../../../../support/builders'

function anEditor(playIds = ['empathetic-summary']) {
  const sent: MeetingChanges[] = []
  const meeting = aMeeting({ playIds })
  return { editor: new PreparationEditor(meeting, (changes) => sent.push(changes)), meeting, sent }
}

describe('the preparation editor', () => {
  test('builds each change on the one before, though the page was not rendered in between', () => {
    const { editor, sent } = anEditor()
    editor.answer('their-view', 'Theirs')
    editor.expect(3)
    editor.describeSituation({ complexity: 4 })
    editor.describeSituation({ trust: 2 })
    const last = sent.at(-1)?.preparation
    expect(last?.answers).toEqual({ 'their-view': 'Theirs' })
    expect(last?.forecast).toBe(3)
    expect(last?.situation).toMatchObject({ complexity: 4, trust: 2 })
  })

  test('builds on what was changed elsewhere, once the page shows it', () => {
    const { editor, meeting, sent } = anEditor()
    const changed = { ...meeting, preparation: { ...meeting.preparation, answers: { facts: 'Monday' } } }
    editor.follow(changed, (changes) => sent.push(changes))
    editor.answer('their-view', 'Theirs')
    expect(sent.at(-1)?.preparation?.answers).toEqual({ facts: 'Monday', 'their-view': 'Theirs' })
  })

  test('sends only the part that changed', () => {
    const { editor, sent } = anEditor()
    editor.addPlay('difficult-truth')
    editor.markSensitive(false)
    expect(sent).toEqual([{ playIds: ['empathetic-summary', 'difficult-truth'] }, { isSensitive: false }])
  })

  test('never puts a play on a meeting twice, and puts a removed one back in its place', () => {
    const { editor, sent } = anEditor(['empathetic-summary', 'difficult-truth'])
    editor.addPlay('difficult-truth')
    expect(sent.at(-1)?.playIds).toEqual(['empathetic-summary', 'difficult-truth'])
    editor.removePlay('empathetic-summary')
    editor.putBackPlay('empathetic-summary', 0)
    expect(sent.at(-1)?.playIds).toEqual(['empathetic-summary', 'difficult-truth'])
  })
})
