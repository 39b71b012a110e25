import { readCommitmentsDue } from '../../domain/commitments/commitments-due'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import { nextMeeting } from '../../domain/jots/meeting-under-way'
import type { MeetingSummary } from '../../domain/meetings/meeting-summary'
import { callOf } from '../../domain/notices/notice-words'
import type { Place } from '../../ipc/place'
import { t } from '../../texts/t'

/** What choosing a line of the tray asks for. */
export type TrayWish =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'open' | 'new-meeting' | 'capture' | 'quit' }

/** A line of the tray’s menu; without a wish it only tells. */
export type TrayItem =
  | { readonly kind: 'line'; readonly label: string; readonly wish: TrayWish | null }
  | { readonly kind: 'separator' }

/** What the tray may tell of the library that is open. */
export interface TrayFacts {
  readonly meetings: readonly MeetingSummary[]
  readonly commitments: readonly CommitmentSummary[]
  readonly nameOf: (personId: string) => string
  /** No title, name or word may stand on a screen by itself, as of a sealed library. */
  readonly isDiscreet: boolean
}

/** More than this makes the menu as wide as the screen. */
const longestTitle = 40

/**
 * The menu of the tray. `facts` is null while no library is open; `now` is in milliseconds; `whenOf` tells a moment as
 * people write it here.
 */
export function trayItems(
  facts: TrayFacts | null,
  now: number,
  whenOf: (instant: string) => string,
): readonly TrayItem[] {
  const about = facts === null ? [] : [meetingLine(facts, now, whenOf), promisesLine(facts, now)]
  return [
    ...about,
    ...(about.length === 0 ? [] : [separator]),
    line(t('Open Attune'), { kind: 'open' }),
    line(t('New meeting'), { kind: 'new-meeting' }),
    line(t('Capture in passing…'), { kind: 'capture' }),
    separator,
    line(t('Quit'), { kind: 'quit' }),
  ]
}

const separator: TrayItem = { kind: 'separator' }

function meetingLine(facts: TrayFacts, now: number, whenOf: (instant: string) => string): TrayItem {
  const meetings = facts.meetings.filter(({ isExample }) => !isExample)
  const next = nextMeeting(meetings, now)
  if (next?.startsAt === null || next?.startsAt === undefined) return line(t('No meeting is planned'), null)
  const time = whenOf(next.startsAt)
  const label = facts.isDiscreet
    ? t('A meeting at {{time}}', { time })
    : `${time}  ${shortened(callOf(next, facts))}`
  return line(label, { kind: 'place', place: { kind: 'meeting', id: next.id, tab: 'brief' } })
}

function promisesLine({ commitments }: TrayFacts, now: number): TrayItem {
  const { ownNow } = readCommitmentsDue(commitments, now)
  if (ownNow === 0) return line(t('No promise is due'), null)
  const promises = t('{{count}} promises', { count: ownNow })
  return line(t('{{promises}} due', { promises }), {
    kind: 'place',
    place: { kind: 'screen', screen: 'commitments' },
  })
}

/** A single `&` would mark the letter after it. */
function line(label: string, wish: TrayWish | null): TrayItem {
  return { kind: 'line', label: label.replaceAll('&', '&&'), wish }
}

/** On one line, by whole characters. */
function shortened(title: string): string {
  const characters = Array.from(title.replace(/\s+/g, ' '))
  if (characters.length <= longestTitle) return characters.join('')
  return `${characters
    .slice(0, longestTitle - 1)
    .join('')
    .trimEnd()}…`
}
