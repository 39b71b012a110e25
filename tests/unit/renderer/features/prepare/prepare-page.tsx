import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import type { PersonSummary } from '../../../../../src/domain/people/person'
import { PrepareTab, type PrepareTabProps } from '../../../../../src/renderer/features/prepare/prepare-tab'
import type { MeetingChanges } from '../../../../../src/ipc/requests/meetings-requests'

export interface ShownPage {
  /** The meeting as it is after all changes. */
  readonly newest: () => Meeting
  /** What was sent, one entry a change. */
  readonly sent: readonly MeetingChanges[]
}

type Given = Partial<Pick<PrepareTabProps, 'preferredMedium' | 'onOpenBrief' | 'header'>> & {
  readonly people?: readonly PersonSummary[]
}

/** Shows the preparation of a meeting as the app does: each change comes back as a new meeting. */
export function preparePage(first: Meeting, given: Given = {}): ShownPage {
  let newest = first
  let ids = 0
  const sent: MeetingChanges[] = []
  function Page() {
    const [meeting, setMeeting] = useState(first)
    return (
      <PrepareTab
        meeting={meeting}
        people={given.people ?? []}
        preferredMedium={given.preferredMedium ?? null}
        newId={() => `new-${(ids += 1)}`}
        onRehearse={() => undefined}
        onOpenBrief={given.onOpenBrief ?? (() => undefined)}
        header={given.header}
        onChange={(changes) => {
          sent.push(changes)
          newest = { ...newest, ...changes } as Meeting
          setMeeting(newest)
        }}
      />
    )
  }
  render(<Page />)
  return { newest: () => newest, sent }
}

export function box(name: string): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name })
}

export function write(name: string, text: string): void {
  fireEvent.change(box(name), { target: { value: text } })
}

/** Focus that React hears of, as when a person tabs into it. */
export function focusOn(element: HTMLElement): void {
  act(() => element.focus())
}
