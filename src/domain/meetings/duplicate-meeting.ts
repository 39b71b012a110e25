import { newMeeting, type Meeting, type Objection } from './meeting'

/**
 * The same conversation again: its people, purpose, plays and what was prepared stay; when it is, its notes and its
 * reflection start anew, and no objection has come up yet. The forecast is asked again, as it belongs to one day.
 * What was put aside from the coach stays so for the words that stay.
 */
export function duplicateMeeting(
  meeting: Meeting,
  id: string,
  newObjectionId: () => string,
  now: string,
): Meeting {
  const { answers, objections, situation, medium } = meeting.preparation
  const copies = objections.map((objection) => ({ ...objection, id: newObjectionId(), raisedAt: null }))
  return {
    ...newMeeting(id, now),
    title: meeting.title,
    durationMinutes: meeting.durationMinutes,
    personIds: meeting.personIds,
    purpose: meeting.purpose,
    isSensitive: meeting.isSensitive,
    playIds: meeting.playIds,
    ownPlays: meeting.ownPlays,
    preparation: { answers, objections: copies, situation, medium, forecast: null },
    dismissedFindings: meeting.dismissedFindings.flatMap((finding) => {
      const place = placeInCopy(finding.place, meeting, copies)
      return place === null ? [] : { ...finding, place }
    }),
  }
}

/** The box of the copy that took over the words of this one; null for a box that starts anew. */
function placeInCopy(place: string, meeting: Meeting, copies: readonly Objection[]): string | null {
  const { answers, objections } = meeting.preparation
  if (Object.hasOwn(answers, place)) return place
  const index = objections.findIndex(({ id }) => place.startsWith(`objection-${id}-`))
  const [objection, copy] = [objections[index], copies[index]]
  if (objection === undefined || copy === undefined) return null
  return `objection-${copy.id}-${place.slice(`objection-${objection.id}-`.length)}`
}
