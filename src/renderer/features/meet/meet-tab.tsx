import { useState } from 'react'
import { MeetDesk } from './meet-desk'
import type { MeetTabProps } from './meet-tab-props'

export type { MeetTabHandle, MeetTabProps } from './meet-tab-props'

/** The part of a meeting for the room: the notes, and the plan beside them. */
export function MeetTab(props: MeetTabProps) {
  const [opened, setOpened] = useState(1)
  // An editor that cannot show what came from outside is opened anew, and says why.
  return (
    <MeetDesk
      key={`${props.meeting.id} ${opened}`}
      {...props}
      onMustReopen={() => setOpened((times) => times + 1)}
    />
  )
}
