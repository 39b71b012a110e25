import { mergeOrigins } from '../calendar/calendar-origin'
import type { Situation } from '../medium/situation'
import type { Meeting, Objection, Preparation } from '../meetings/meeting'
import type { Reflection } from '../reflections/reflection'
import type { LessonLife } from '../journal/lesson'
import { mergeEntries, mergeListBy, mergeSet, mergeUnchangingList } from './merge-lists'
import { mergeNotes } from './merge-notes'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeObjection = mergeParts<Objection>({
  id: keepNewer,
  text: mergeWhole,
  protects: mergeWhole,
  acknowledgement: mergeWhole,
  addition: mergeWhole,
  question: mergeWhole,
  raisedAt: mergeWhole,
})

const mergeSituation = mergeParts<Situation>({
  emotionalCharge: mergeWhole,
  complexity: mergeWhole,
  needForAnswers: mergeWhole,
  needForRecord: mergeWhole,
  confidentiality: mergeWhole,
  trust: mergeWhole,
  urgency: mergeWhole,
  peopleInvolved: mergeWhole,
  distance: mergeWhole,
  preferredMedium: mergeWhole,
})

const mergeAnswers = mergeEntries<string>(mergeWhole)

const mergePreparation = mergeParts<Preparation>({
  answers: mergeAnswers,
  objections: mergeListBy(({ id }) => id, mergeObjection),
  situation: mergeSituation,
  medium: mergeWhole,
  forecast: mergeWhole,
})

/** Shared with the entries of the journal, which end in lessons too. */
export const mergeLessonLife = mergeParts<LessonLife>({ usedAt: mergeSet, retiredAt: mergeWhole })

const mergeReflection = mergeParts<Reflection>({
  reaction: mergeWhole,
  signalIds: mergeSet,
  otherSignals: mergeWhole,
  planned: mergeWhole,
  happened: mergeWhole,
  difference: mergeWhole,
  ifMoment: mergeWhole,
  thenAction: mergeWhole,
  lesson: mergeLessonLife,
  outcome: mergeWhole,
  answers: mergeAnswers,
  practice: mergeEntries(mergeWhole),
})

/** The contents of a meeting alone: which of two versions is the older one, the caller says. */
export const mergeMeetingContents = mergeParts<Meeting>({
  schemaVersion: keepNewer,
  id: keepNewer,
  title: mergeWhole,
  startsAt: mergeWhole,
  durationMinutes: mergeWhole,
  personIds: mergeSet,
  purpose: mergeWhole,
  isSensitive: mergeWhole,
  playIds: mergeSet,
  ownPlays: mergeListBy(({ id }) => id, mergeWhole),
  preparation: mergePreparation,
  notes: mergeNotes,
  sayBacks: mergeUnchangingList(),
  dismissedFindings: mergeUnchangingList(),
  reflection: mergeReflection,
  wording: mergeWhole,
  startedAt: mergeWhole,
  endedAt: mergeWhole,
  closedAt: mergeWhole,
  phaseByHand: mergeWhole,
  isExample: mergeWhole,
  calendar: mergeOrigins,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One meeting of two versions of it that were changed apart; `base` is the version that both began from, if known. */
export function mergeMeetings(base: Meeting | null, a: Meeting, b: Meeting): Merged<Meeting> {
  return mergeRecords(mergeMeetingContents, base, a, b)
}
