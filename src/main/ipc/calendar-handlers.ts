import type { Handlers } from '../../ipc/contract'
import type { Calendars } from '../calendar/calendars'
import type { LongTasks } from '../long-tasks'

type CalendarHandlers = Pick<
  Handlers,
  | 'calendar:choose-file'
  | 'calendar:look-into'
  | 'calendar:read-import'
  | 'calendar:import'
  | 'calendar:undo-import'
  | 'calendar:read-watched'
  | 'calendar:watch'
  | 'calendar:stop-watching'
  | 'calendar:choose-takes-new'
  | 'calendar:look-into-watched'
  | 'calendar:forget-address'
>

export interface CalendarHandlersOptions {
  readonly calendars: Calendars
  readonly tasks: LongTasks
  /** Ask for a calendar file, or for a folder of them; null when the person thought better of it. */
  readonly askForCalendar: (what: 'file' | 'folder') => Promise<string | null>
}

export function calendarHandlers({
  calendars,
  tasks,
  askForCalendar,
}: CalendarHandlersOptions): CalendarHandlers {
  return {
    'calendar:choose-file': async () => {
      const path = await askForCalendar('file')
      return path === null ? null : calendars.importing.lookIntoFile(path)
    },
    'calendar:look-into': (input) =>
      'text' in input
        ? calendars.lookInto(new TextEncoder().encode(input.text), '')
        : calendars.lookInto(input.bytes, input.name),
    'calendar:read-import': () => calendars.readImport(),
    'calendar:import': ({ look, rows, people }) =>
      tasks.run('import', (report) => calendars.importing.import(look, { rows, people }, report)),
    'calendar:undo-import': () => calendars.importing.undo(),
    'calendar:read-watched': () => calendars.watched.state,
    'calendar:watch': async ({ what }) => {
      const path = await askForCalendar(what)
      if (path !== null)
        await calendars.watched.choose({ path, isFolder: what === 'folder', takesNew: false })
      return calendars.watched.state
    },
    'calendar:stop-watching': async () => {
      await calendars.watched.choose(null)
      return calendars.watched.state
    },
    'calendar:choose-takes-new': async ({ takesNew }) => {
      await calendars.watched.chooseTakesNew(takesNew)
      return calendars.watched.state
    },
    'calendar:forget-address': async ({ address }) => {
      await calendars.watched.forgetAddress(address)
      return calendars.watched.state
    },
    'calendar:look-into-watched': async () => {
      const path = calendars.watched.offeredFile
      return path === null ? null : calendars.importing.lookIntoFile(path)
    },
  }
}
