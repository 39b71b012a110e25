import { groupedBy } from './grouped'
import { idsOf, type HeldMeeting } from './held-meeting'
import { mostTelling, rowOf, type InsightWithIds, type RowWithIds } from './insight'
import { shareOf } from './measured'

/** The steps of the reaction scale that count as having opened: warmed up, and opened up. */
const openedFrom = 4

const mostRows = 12

/** In how many of the meetings in each medium they warmed or opened up. */
export function reactionsByMedium(meetings: readonly HeldMeeting[]): InsightWithIds {
  return reactionsBy(meetings, ({ facts }) => (facts.medium === null ? [] : [facts.medium]))
}

/** The same for each play; a meeting with several plays counts with each of them. */
export function reactionsByPlay(meetings: readonly HeldMeeting[]): InsightWithIds {
  return reactionsBy(meetings, ({ playIds }) => playIds)
}

function reactionsBy(
  meetings: readonly HeldMeeting[],
  keysOf: (meeting: HeldMeeting) => readonly string[],
): InsightWithIds {
  const reacted = meetings.filter((meeting) => meeting.facts.reaction !== null && keysOf(meeting).length > 0)
  const rows = [...groupedBy(reacted, keysOf)].map(([key, group]) => reactionRow(key, group))
  return { all: reactionRow('all', reacted), ...mostTelling(rows, mostRows), by: null }
}

function reactionRow(key: string, meetings: readonly HeldMeeting[]): RowWithIds {
  const reactions = meetings.map(({ facts }) => facts.reaction ?? 0)
  const opened = reactions.filter((step) => step >= openedFrom).length
  const withdrew = reactions.filter((step) => step <= 2).length
  const same = reactions.length - opened - withdrew
  return rowOf(key, idsOf(meetings), shareOf(opened, meetings.length), { opened, same, withdrew })
}
