import type { CalendarPerson, CalendarRow, ImportedCalendar } from '../../../ipc/requests/calendar-requests'
import { msg, t } from '../../../texts/t'

type ChangedPart = Extract<CalendarRow['outcome'], { kind: 'changed' }>['parts'][number]

const partNames: Readonly<Record<ChangedPart, string>> = {
  title: msg('title'),
  time: msg('time'),
  length: msg('length'),
  place: msg('place'),
  people: msg('people'),
  about: msg('description'),
  medium: msg('medium'),
  'takes-place-again': msg('takes place again'),
}

/** What would become of an event, in a few words. */
export function outcomeWords({ outcome }: CalendarRow): string {
  switch (outcome.kind) {
    case 'new':
      return whyNewWords(outcome.because)
    case 'changed':
      return t('Changed: {{parts}}', { parts: outcome.parts.map((part) => t(partNames[part])).join(', ') })
    case 'unchanged':
      return t('Here already')
    case 'cancelled':
      return outcome.isUntouched ? t('Cancelled: goes to the trash') : t('Cancelled: stays, marked so')
    case 'outdated':
      return t('Older than what is here')
    case 'nothing':
      return t('Cancelled, and never here')
  }
}

function whyNewWords(because: Extract<CalendarRow['outcome'], { kind: 'new' }>['because']): string {
  switch (because) {
    case 'usual':
      return t('New')
    case 'all-day':
      return t('New, all day')
    case 'declined':
      return t('You declined it')
    case 'outside':
      return t('Long ago or far ahead')
    case 'deleted-before':
      return t('You deleted it here')
  }
}

/** Whether there is anything to decide about an event. */
export function isOpenToChoice({ outcome }: CalendarRow): boolean {
  return outcome.kind === 'new' || outcome.kind === 'changed' || outcome.kind === 'cancelled'
}

/** Why somebody is taken for somebody known. */
export function matchWords({ match, events }: CalendarPerson): string {
  const often = t('in {{count}} events', { count: events })
  switch (match.kind) {
    case 'known':
      return match.because === 'name'
        ? t('{{often}}, known by their name', { often })
        : t('{{often}}, known by their address', { often })
    case 'several':
      return t('{{often}}; several people are called so', { often })
    case 'me':
    case 'left-out':
    case 'new':
      return often
  }
}

/** What an import did, in one sentence. */
export function importedWords({
  added,
  changed,
  marked,
  removed,
  people,
  isCancelled,
}: ImportedCalendar): string {
  const parts = [
    ...(added === 0 ? [] : [t('{{count}} meetings added', { count: added })]),
    ...(changed === 0 ? [] : [t('{{count}} meetings brought up to date', { count: changed })]),
    ...(marked === 0 ? [] : [t('{{count}} meetings marked as cancelled', { count: marked })]),
    ...(removed === 0 ? [] : [t('{{count}} cancelled meetings in the trash', { count: removed })]),
    ...(people === 0 ? [] : [t('{{count}} people added', { count: people })]),
  ]
  const told = parts.length === 0 ? t('Nothing was changed') : parts.join(', ')
  return isCancelled ? t('Stopped. {{told}}.', { told }) : t('{{told}}.', { told })
}
