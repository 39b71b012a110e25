export type MeetingTab = 'prepare' | 'meet' | 'reflect'

/** Encoded twice: the router decodes all but a few characters once, before it takes the path apart. */
function inPath(text: string): string {
  return encodeURIComponent(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')))
}

/** The words of `inPath` as a route finds them. */
export function wordsInPath(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const routes = {
  today: '/',
  meetings: '/meetings',
  commitments: '/commitments',
  commitment: (id: string) => `/commitments/${id}`,
  people: '/people',
  journal: '/journal',
  lessons: '/journal/lessons',
  weeklyReview: '/journal/review',
  importPeople: '/people/import',
  importCalendar: '/meetings/import',
  sharedPages: '/pages',
  plays: '/plays',
  insights: '/insights',
  coach: '/coach',
  settings: '/settings',
  restore: '/settings/restore',
  exchange: '/settings/exchange',
  trash: '/trash',
  problems: '/problems',
  /** Without a tab the meeting opens on the one that its phase asks for. */
  meeting: (id: string, tab?: MeetingTab) =>
    tab === undefined ? `/meetings/${id}` : `/meetings/${id}/${tab}`,
  sealing: (task: string) => `/settings/sealing/${task}`,
  history: (id: string) => `/meetings/${id}/history`,
  rehearse: (id: string) => `/meetings/${id}/rehearse`,
  /** A meeting as a document, as a whole or as one of its two short forms. */
  exportMeeting: (id: string, form: 'meeting' | 'brief' | 'reflection' = 'meeting') =>
    `/export/${form}/${id}`,
  exportPerson: (id: string) => `/export/person/${id}`,
  exportJournal: '/export/journal',
  exportMeetings: '/export/meetings',
  brief: (id: string) => `/meetings/${id}/brief`,
  sharedPage: (id: string) => `/pages/${id}`,
  person: (id: string) => `/people/${id}`,
  mergePerson: (id: string) => `/people/${id}/merge`,
  forgetPerson: (id: string) => `/people/${id}/forget`,
  /** Insights of a period, and of one person or of everyone. */
  insightsOf: (period: string, personId: string | null) => `/insights/${period}/${personId ?? 'everyone'}`,
  /** The notes behind one of their numbers. */
  insightsBehind: (period: string, personId: string | null, section: string, key: string) =>
    `/insights/${period}/${personId ?? 'everyone'}/${section}/${encodeURIComponent(key)}`,
  ownPlay: (id: string) => `/plays/mine/${id}`,
  play: (id: string) => `/plays/${id}`,
  /** Without a check-in the one of today is opened, or begun. */
  trustCheckIn: (personId: string, checkInId?: string) =>
    checkInId === undefined ? `/check-ins/trust/${personId}` : `/check-ins/trust/${personId}/${checkInId}`,
  entry: (id: string) => `/journal/entries/${id}`,
  practice: '/check-ins/practice',
  practiceCheckIn: (id: string) => `/check-ins/practice/${id}`,
  settingChecks: '/check-ins/setting',
  /** Opens the latest check of the organisation, or begins the first one. */
  settingCheck: (organisation: string) => `/check-ins/setting/${inPath(organisation)}`,
  settingCheckAnew: (organisation: string) => `/check-ins/setting/${inPath(organisation)}/anew`,
} as const
