import { MeetDesk } from './meet-desk'
import type { MeetTabProps } from './meet-tab-props'

export type { MeetTabHandle, MeetTabProps } from './meet-tab-props'

/** The part of a meeting for the room: the notes, and the plan beside them. */
export function MeetTab(props: MeetTabProps) {
  return <MeetDesk key={props.meeting.id} {...props} />
}
