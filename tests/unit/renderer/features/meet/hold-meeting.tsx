import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { vi, type Mock } from 'vitest'
import { newMeeting, type Meeting, type Objection } from '../../../../../src/domain/meetings/meeting'
import { MeetTab, type MeetTabHandle } from '../../../../../src/renderer/features/meet/meet-tab'

function objection(id: string, text: string): Objection {
  return {
    id,
    text,
    protects: '',
    acknowledgement: `I see: ${text}`,
    addition: '',
    question: '',
    raisedAt: null,
  }
}

let planned = 0

export function aPlannedMeeting(changes: Partial<Meeting> = {}): Meeting {
  const meeting = newMeeting(`meeting-${(planned += 1)}`, '2025-03-12T09:00:00.000Z')
  const objections = [objection('a', 'Too soon'), objection('b', 'Too dear')]
  const answers = { 'first-sentence': 'The price list changes.' }
  return { ...meeting, preparation: { ...meeting.preparation, objections, answers }, ...changes }
}

const startOfMeeting = Date.parse('2025-03-12T10:00:00.000Z')

export const underWay = { startedAt: new Date(startOfMeeting).toISOString() }

export interface HeldMeeting {
  meeting: Meeting
  readonly handle: { current: MeetTabHandle | null }
  readonly onStart: Mock<() => void>
  readonly onEnd: Mock<() => void>
  readonly onCopy: Mock<(text: string) => void>
}

/** Shows the tab on a page that keeps what is changed, and waits for the notes. */
export async function hold(first: Meeting): Promise<HeldMeeting> {
  const held: HeldMeeting = {
    meeting: first,
    handle: { current: null },
    onStart: vi.fn(),
    onEnd: vi.fn(),
    onCopy: vi.fn(),
  }
  function Page() {
    const [meeting, setMeeting] = useState(first)
    return (
      <MeetTab
        people={[]}
        meeting={meeting}
        now={() => Date.now()}
        handleRef={held.handle}
        onChange={(changes) => {
          held.meeting = { ...held.meeting, ...changes } as Meeting
          setMeeting(held.meeting)
        }}
        onNotesChanged={() => undefined}
        onNotesFromOutside={() => () => undefined}
        onStart={() => {
          held.onStart()
          setMeeting((newest) => ({ ...newest, startedAt: new Date().toISOString() }))
        }}
        onEnd={held.onEnd}
        onCopy={held.onCopy}
        onOpenLink={() => undefined}
      />
    )
  }
  render(<Page />)
  await screen.findByRole('textbox', { name: 'Notes' })
  return held
}

export const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

/** Sets the clock to the start of the meeting, and the width of the window. */
export function openRoom(width: 'wide' | 'narrow' = 'wide'): void {
  vi.useFakeTimers({ now: startOfMeeting, shouldAdvanceTime: true })
  window.matchMedia = (media: string) =>
    Object.assign(new EventTarget(), {
      matches: width === 'narrow',
      media,
      onchange: null,
    }) as unknown as MediaQueryList
}

export function leaveRoom(): void {
  cleanup()
  vi.useRealTimers()
  vi.clearAllMocks()
}
