// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { summarizeMeeting } from '../../../../src/domain/meetings/meeting-summary'
import { defaultPlayIds } from '../../../../src/domain/meetings/meeting'
import type { ToastMessage } from '../../../../src/renderer/components/toast'
import { useMeetingActions } from '../../../../src/renderer/frame/use-meeting-actions'
import { MeetingDrafts } from '../../../../src/renderer/saving/meeting-drafts'
import { aMeeting, aPersonSummary } from '../../../support/builders'
import { fakeBridge, refused, succeeded, type Answers } from '../../../support/fake-bridge'
import { diskFull, settled } from '../../../support/paused-save'

afterEach(cleanup)

const meeting = aMeeting({ id: 'm-1', title: 'Pricing' })

function theActions(answers: Answers = {}) {
  const done: string[] = []
  const save = vi.fn(() => {
    done.push('saved')
    return succeeded({ revision: 'after' })
  })
  const drafts = new MeetingDrafts(() => succeeded({ ...meeting, revision: 'before' }), save)
  const { bridge } = fakeBridge({
    ...answers,
    meetings: {
      create: vi.fn(() => succeeded(meeting)),
      duplicate: () => {
        done.push('duplicated')
        return succeeded(aMeeting({ id: 'm-2' }))
      },
      delete: () => {
        done.push('deleted')
        return succeeded(undefined)
      },
      putBack: () => {
        done.push('put back')
        return succeeded(summarizeMeeting(meeting))
      },
      ...answers.meetings,
    },
  })
  const navigate = vi.fn<(to: string) => void>()
  const say = vi.fn<(message: ToastMessage) => void>()
  const { result } = renderHook(() => useMeetingActions(bridge, drafts, navigate, say))
  const openDraft = async () => {
    const reply = await drafts.open('m-1')
    if (!reply.ok) throw new Error(reply.error.message)
    return reply.value
  }
  const said = () => say.mock.calls.map(([message]) => message)
  return { actions: result.current, bridge, drafts, done, navigate, said, openDraft }
}

describe('making a meeting', () => {
  it('opens it on its preparation', async () => {
    const { actions, bridge, navigate } = theActions()
    await actions.create()
    expect(bridge.meetings.create).toHaveBeenCalledWith({})
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/meetings/m-1/prepare')
  })

  it('with a play has that one first, and the usual ones, each once', async () => {
    const { actions, bridge } = theActions()
    await actions.create(['difficult-truth'])
    expect(bridge.meetings.create).toHaveBeenLastCalledWith({
      playIds: ['difficult-truth', ...defaultPlayIds],
    })
    await actions.create(undefined, ['ana'])
    expect(bridge.meetings.create).toHaveBeenLastCalledWith({ personIds: ['ana'] })
    await actions.create(['choosing-the-medium'])
    expect(bridge.meetings.create).toHaveBeenLastCalledWith({
      playIds: ['choosing-the-medium', 'empathetic-summary', 'objection-acknowledgement'],
    })
  })

  it('says why it could not be made, and stays where it is', async () => {
    const { actions, navigate, said } = theActions({ meetings: { create: () => refused(diskFull) } })
    await actions.create()
    expect(said()).toEqual([{ text: 'The disk is full.', action: null, tone: 'bad' }])
    expect(navigate).not.toHaveBeenCalled()
  })
})

describe('making the same meeting again', () => {
  it('takes along what was just typed, and opens the new one', async () => {
    const { actions, done, navigate, openDraft } = theActions()
    const draft = await openDraft()
    draft.change({ title: 'Just typed' })
    await actions.duplicate('m-1')
    expect(done).toEqual(['saved', 'duplicated'])
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/meetings/m-2/prepare')
  })
})

describe('deleting a meeting', () => {
  it('takes along what was just typed, lets go of the draft, and offers the way back', async () => {
    const { actions, done, drafts, navigate, said, openDraft } = theActions()
    const draft = await openDraft()
    draft.change({ title: 'Just typed' })
    await actions.remove(draft.meeting)
    expect(done).toEqual(['saved', 'deleted'])
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/meetings')
    expect(said()).toMatchObject([{ text: '“Just typed” was deleted.', action: { label: 'Undo' } }])
    draft.change({ title: 'Typed while it went' })
    expect(await drafts.flushAll()).toBe(true)
    said()[0]?.action?.run()
    expect(done).toEqual(['saved', 'deleted', 'put back'])
  })

  it('keeps everything when it cannot be deleted, and says why', async () => {
    const answers: Answers = { meetings: { delete: () => refused(diskFull) } }
    const { actions, drafts, navigate, said, openDraft } = theActions(answers)
    const draft = await openDraft()
    await actions.remove(draft.meeting)
    expect(said()).toEqual([{ text: 'The disk is full.', action: null, tone: 'bad' }])
    expect(navigate).not.toHaveBeenCalled()
    draft.change({ title: 'Typed afterwards' })
    expect(drafts.unsaved()).toEqual([draft])
  })

  it('says why it could not be put back', async () => {
    const { actions, said } = theActions({ meetings: { putBack: () => refused(diskFull) } })
    await actions.remove({ id: 'm-1', title: '' })
    expect(said()[0]?.text).toBe('“Untitled meeting” was deleted.')
    said()[0]?.action?.run()
    await settled()
    expect(said()[1]).toEqual({ text: 'The disk is full.', action: null, tone: 'bad' })
  })
})

describe('removing the example', () => {
  it('says how to have it back', async () => {
    const { actions, said } = theActions({ example: { remove: () => succeeded(undefined) } })
    await actions.removeExample()
    expect(said()).toMatchObject([
      { text: 'The example was removed. Settings can add it again.', tone: 'neutral' },
    ])
  })

  it('says why it could not be removed', async () => {
    const { actions, said } = theActions({ example: { remove: () => refused(diskFull) } })
    await actions.removeExample()
    expect(said()).toMatchObject([{ text: 'The disk is full.', tone: 'bad' }])
  })
})

describe('adding a person who is not known yet', () => {
  it('puts them into the meeting, beside those who came in meanwhile', async () => {
    const { actions, openDraft } = theActions({
      people: { create: ({ name }) => succeeded(aPersonSummary({ id: name.toLowerCase(), name })) },
    })
    const draft = await openDraft()
    await Promise.all([actions.addPerson(draft, 'Ana'), actions.addPerson(draft, 'Ben')])
    expect(draft.meeting.personIds).toEqual(['ana', 'ben'])
  })

  it('says who could not be added, and why', async () => {
    const { actions, said, openDraft } = theActions({ people: { create: () => refused(diskFull) } })
    const draft = await openDraft()
    await actions.addPerson(draft, 'Ana')
    expect(draft.meeting.personIds).toEqual([])
    expect(said()).toEqual([{ text: 'Ana was not added: The disk is full.', action: null, tone: 'bad' }])
  })
})
