export type MeetingTab = 'prepare' | 'meet' | 'reflect'

export const routes = {
  today: '/',
  meetings: '/meetings',
  people: '/people',
  plays: '/plays',
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
  play: (id: string) => `/plays/${id}`,
} as const
