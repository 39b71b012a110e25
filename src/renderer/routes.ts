export type MeetingTab = 'prepare' | 'meet' | 'reflect'

export const routes = {
  today: '/',
  meetings: '/meetings',
  people: '/people',
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
  brief: (id: string) => `/meetings/${id}/brief`,
  person: (id: string) => `/people/${id}`,
  /** Insights of a period, and of one person or of everyone. */
  insightsOf: (period: string, personId: string | null) => `/insights/${period}/${personId ?? 'everyone'}`,
  /** The notes behind one of their numbers. */
  insightsBehind: (period: string, personId: string | null, section: string, key: string) =>
    `/insights/${period}/${personId ?? 'everyone'}/${section}/${encodeURIComponent(key)}`,
  play: (id: string) => `/plays/${id}`,
} as const
