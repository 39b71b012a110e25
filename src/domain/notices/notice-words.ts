import { t } from '../../texts/t'
import type { Notice, NoticedMeeting } from './notices-due'

/** What a notification says. */
export interface NoticeWords {
  readonly title: string
  readonly body: string
}

export interface NoticeWording {
  /** No title, name or word of a meeting may stand on a screen by itself, as of a sealed library. */
  readonly isDiscreet: boolean
  /** Milliseconds. */
  readonly now: number
  /** A time of the day as people write it here. */
  readonly timeOf: (instant: string) => string
  readonly nameOf: (personId: string) => string
}

const mostNamed = 3

export function noticeWords(notice: Notice, wording: NoticeWording): NoticeWords {
  switch (notice.kind) {
    case 'brief':
      return {
        title: briefTitle(notice.meeting, wording),
        body: t('The brief is ready: how to begin, and what to expect.'),
      }
    case 'reflections':
      return reflectionWords(notice.meetings, wording)
  }
}

function briefTitle(meeting: NoticedMeeting, wording: NoticeWording): string {
  const { startsAt } = meeting
  const time = startsAt === null ? '' : wording.timeOf(startsAt)
  if (!wording.isDiscreet) return `${time}  ${callOf(meeting, wording)}`
  const hasBegun = startsAt !== null && Date.parse(startsAt) < wording.now
  return hasBegun ? t('A meeting was to begin at {{time}}', { time }) : t('A meeting at {{time}}', { time })
}

function reflectionWords(meetings: readonly NoticedMeeting[], wording: NoticeWording): NoticeWords {
  const [first, ...others] = meetings
  if (first !== undefined && others.length === 0) {
    const body = t('A few minutes now tend to keep what is forgotten by tomorrow.')
    if (wording.isDiscreet) return { title: t('How did the meeting go?'), body }
    return { title: t('How did it go? {{meeting}}', { meeting: callOf(first, wording) }), body }
  }
  const title = t('{{number}} meetings wait for a reflection', { number: meetings.length })
  if (wording.isDiscreet) return { title, body: t('Open Attune to see which.') }
  const named = meetings.slice(0, mostNamed).map((meeting) => callOf(meeting, wording))
  const more = meetings.length - named.length
  return {
    title,
    body: [...named, ...(more === 0 ? [] : [t('and {{number}} more', { number: more })])].join('\n'),
  }
}

/** The title, or the people of a meeting without one. */
export function callOf(
  { title, personIds }: Pick<NoticedMeeting, 'title' | 'personIds'>,
  { nameOf }: Pick<NoticeWording, 'nameOf'>,
): string {
  if (title.trim() !== '') return title.trim()
  if (personIds.length === 0) return t('A meeting')
  return t('Meeting with {{names}}', { names: personIds.map(nameOf).join(', ') })
}
