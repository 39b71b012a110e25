import { z } from 'zod'
import { coachChoicesSchema } from '../domain/coach/coach-choices'
import { searchReadingSchema } from '../domain/search/search-answer'
import { commandIdSchema } from './commands'
import { placeSchema } from './place'
import { appRequests } from './requests/app-requests'
import { atHandRequests } from './requests/at-hand-requests'
import { backupsRequests } from './requests/backups-requests'
import { calendarRequests, importedCalendarSchema } from './requests/calendar-requests'
import { captureRequests, captureStateSchema } from './requests/capture-requests'
import { checkInsRequests } from './requests/check-ins-requests'
import { coachRequests } from './requests/coach-requests'
import { entriesRequests } from './requests/entries-requests'
import { commitmentsRequests } from './requests/commitments-requests'
import { documentsRequests } from './requests/documents-requests'
import { exchangeRequests } from './requests/exchange-requests'
import { historyRequests } from './requests/history-requests'
import { journalRequests } from './requests/journal-requests'
import { insightsRequests } from './requests/insights-requests'
import { libraryRequests } from './requests/library-requests'
import { lockRequests } from './requests/lock-requests'
import { meetingsRequests } from './requests/meetings-requests'
import { nothing } from './requests/nothing'
import { outgoingRequests } from './requests/outgoing-requests'
import { pagesRequests } from './requests/pages-requests'
import { peopleFilesRequests } from './requests/people-files-requests'
import { peopleRequests } from './requests/people-requests'
import { phrasesRequests } from './requests/phrases-requests'
import { playsRequests } from './requests/plays-requests'
import { coverSchema, privacyRequests } from './requests/privacy-requests'
import { problemsRequests } from './requests/problems-requests'
import { taskProgressSchema, tasksRequests } from './requests/tasks-requests'
import { searchRequests } from './requests/search-requests'
import { sealingProgressSchema, sealingRequests } from './requests/sealing-requests'
import { shortcutsRequests } from './requests/shortcuts-requests'
import { switcherRequests } from './requests/switcher-requests'
import { trashRequests } from './requests/trash-requests'
import { updatesRequests } from './requests/updates-requests'
import { chosenShortcutsSchema } from './shortcuts'
import { routeSchema, windowsRequests } from './requests/windows-requests'

/** Every request that the renderer may make, with what it gives and what it gets; each noun in a file of its own. */
export const requests = {
  ...meetingsRequests,
  ...peopleRequests,
  ...peopleFilesRequests,
  ...phrasesRequests,
  ...checkInsRequests,
  ...outgoingRequests,
  ...calendarRequests,
  ...documentsRequests,
  ...pagesRequests,
  ...entriesRequests,
  ...journalRequests,
  ...playsRequests,
  ...commitmentsRequests,
  ...historyRequests,
  ...trashRequests,
  ...insightsRequests,
  ...libraryRequests,
  ...backupsRequests,
  ...exchangeRequests,
  ...tasksRequests,
  ...problemsRequests,
  ...searchRequests,
  ...switcherRequests,
  ...shortcutsRequests,
  ...appRequests,
  ...coachRequests,
  ...atHandRequests,
  ...captureRequests,
  ...lockRequests,
  ...sealingRequests,
  ...updatesRequests,
  ...windowsRequests,
  ...privacyRequests,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type Channel = keyof typeof requests

/** What a caller passes, before defaults are filled in. */
export type Input<C extends Channel> = z.input<(typeof requests)[C]['input']>

/** What a handler gets, parsed. */
export type ParsedInput<C extends Channel> = z.output<(typeof requests)[C]['input']>

export type Output<C extends Channel> = z.output<(typeof requests)[C]['output']>

export type Handlers = { readonly [C in Channel]: (input: ParsedInput<C>) => Promise<Output<C>> | Output<C> }

/** What main tells the renderer, in the past tense, and the one question it asks: to save before the window goes. */
export const events = {
  /**
   * Summaries of meetings changed. Those in `outside` are what other programs changed, or took away; those in `here`
   * what Attune changed without this page, as in another window.
   */
  'meetings:changed': z.object({
    outside: z.array(z.string()).readonly(),
    here: z.array(z.string()).readonly().optional(),
  }),
  'people:changed': nothing,
  'phrases:changed': nothing,
  'plays:changed': nothing,
  'pages:changed': nothing,
  'check-ins:changed': nothing,
  'commitments:changed': nothing,
  'entries:changed': nothing,
  /** Something was found in the library, dealt with, or dismissed. */
  'problems:changed': nothing,
  /** How far reading the records into the index is, or null when none is being read. */
  'library:read': z.object({ done: z.number(), total: z.number() }).nullable(),
  'backups:changed': nothing,
  /** How far the work is that takes a while, or null when none is under way. */
  'tasks:progressed': taskProgressSchema.nullable(),
  /** How far reading the records for the search is, or null when all of them can be found. */
  'search:read': searchReadingSchema.nullable(),
  /** A record that was changed on two machines was merged: one line about it. */
  'library:merged': z.object({ line: z.string() }),
  /** What the coach may mark was chosen anew. */
  'coach:chosen': coachChoicesSchema,
  /** Somebody outside the page asked for a place: it is to be shown. */
  'place:opened': z.object({ place: placeSchema }),
  /** Keys were chosen anew. */
  'shortcuts:chosen': chosenShortcutsSchema,
  /** Another calendar is looked at than before. */
  'calendar:looked-into': nothing,
  /** What is known of the followed calendar changed; `done` is what it brought up to date by itself. */
  'calendar:followed': z.object({ done: importedCalendarSchema.nullable() }),
  /** The capture window came to the front, or what it shows changed. */
  'capture:shown': captureStateSchema,
  /** A window of its own shows this in the main one. */
  'route:opened': z.object({ route: routeSchema }),
  'command:chosen': z.object({ id: commandIdSchema }),
  /** All windows were covered, or are shown again. */
  'privacy:covered': coverSchema,
  'window:closing': nothing,
  /** The library is about to be locked: what is unsaved has to be saved now, or handed over. */
  'window:locking': nothing,
  'sealing:progressed': sealingProgressSchema,
  /** How far looking for a newer version is. */
  'updates:changed': nothing,
} as const satisfies Record<string, z.ZodType>

export type EventName = keyof typeof events

export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>
