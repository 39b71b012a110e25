// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../../src/domain/meetings/worked-example'
import { roomTalkIn } from '../../../../src/domain/notes/room-talk'
import { roomTalkOf } from '../../../../src/renderer/editor/room-talk-of'
import { OpenedForTest } from './opened-notes'

describe('reading the talk from the editor', () => {
  it('finds the same as reading the whole document', () => {
    let id = 0
    const { notes } = workedExample('2025-03-04T10:12:00.000Z', () => `id-${(id += 1)}`).meeting
    const opened = new OpenedForTest(notes)
    const talk = roomTalkOf(opened.notes.editor.state.doc)
    expect(talk).toEqual(roomTalkIn(notes))
    expect(talk.saidLines).toHaveLength(2)
    expect(talk.summaries).toHaveLength(1)
    expect(talk.questions).toHaveLength(1)
  })
})
