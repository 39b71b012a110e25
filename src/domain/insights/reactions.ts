import { groupedBy } from './grouped'
import type { HeldMeeting } from './held-meeting'
import { mostTelling, rowOf, type InsightWithNotes, type RowWithNotes } from './insight'
import { shareOf } from './measured'

/** The steps of the reaction scale that count as having opened: warmed up, and opened up. */
const openedFrom = 4

/** And those up to which they drew back. */
const withdrewTo = 2

const mostRows = 12

/** In how many of the meetings in each medium they warmed or opened up. */
export function reactionsByMedium(meetings: readonly HeldMeeting[]): InsightWithNotes {
  return reactionsBy(meetings, ({ facts }) => (facts.medium === null ? [] : [facts.medium]))
}

/** The same for each play; a meeting with several plays counts with each of them. */
export function reactionsByPlay(meetings: readonly HeldMeeting[]): InsightWithNotes {
  return reactionsBy(meetings, ({ playIds }) => playIds)
}

function reactionsBy(
  meetings: readonly HeldMeeting[],
  keysOf: (meeting: HeldMeeting) => readonly string[],
): InsightWithNotes {
  const reacted = meetings.filter((meeting) => meeting.facts.reaction !== null && keysOf(meeting).length > 0)
  const rows = [...groupedBy(reacted, keysOf)].map(([key, group]) => reactionRow(key, group))
  return { all: reactionRow('all', reacted), ...mostTelling(rows, mostRows), by: null }
}

function reactionRow(key: string, meetings: readonly HeldMeeting[]): RowWithNotes {
  let [opened, withdrew] = [0, 0]
  for (const { facts } of meetings) {
    const step = facts.reaction ?? 0
    if (step >= openedFrom) opened += 1
    if (step <= withdrewTo) withdrew += 1
  }
  const same = meetings.length - opened - withdrew
  return rowOf(key, meetings, shareOf(opened, meetings.length), { opened, same, withdrew })
}
