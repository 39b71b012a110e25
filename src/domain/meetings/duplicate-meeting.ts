import { newMeeting, type Meeting } from './meeting'

/**
 * The same conversation again: its people, purpose, plays and what was prepared stay; when it is, its notes and its
 * reflection start anew, and no objection has come up yet. The forecast is asked again, as it belongs to one day.
 */
export function duplicateMeeting(
  meeting: Meeting,
  id: string,
  newObjectionId: () => string,
  now: string,
): Meeting {
  const { answers, objections, situation, medium } = meeting.preparation
  return {
    ...newMeeting(id, now),
    title: meeting.title,
    durationMinutes: meeting.durationMinutes,
    personIds: meeting.personIds,
    purpose: meeting.purpose,
    isSensitive: meeting.isSensitive,
    playIds: meeting.playIds,
    preparation: {
      answers,
      objections: objections.map((objection) => ({ ...objection, id: newObjectionId(), raisedAt: null })),
      situation,
      medium,
      forecast: null,
    },
  }
}
