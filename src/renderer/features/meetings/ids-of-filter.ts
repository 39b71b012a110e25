import type { Bridge } from '../../../preload'
import type { MeetingFilter } from './use-meeting-pages'

const pageLength = 500

/** The ids of all meetings that a filter shows. */
export async function idsOfFilter(bridge: Bridge, filter: MeetingFilter): Promise<readonly string[]> {
  const ids: string[] = []
  for (;;) {
    const reply = await bridge.meetings.list({ ...filter, offset: ids.length, limit: pageLength })
    if (!reply.ok) return ids
    ids.push(...reply.value.rows.map(({ id }) => id))
    if (reply.value.rows.length === 0 || ids.length >= reply.value.total) return ids
  }
}
