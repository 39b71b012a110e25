import type { Handlers } from '../../ipc/contract'
import { appHandlers, type AppHandlersOptions } from './app-handlers'
import type { BackingUp } from '../backing-up'
import { backupsHandlers } from './backups-handlers'
import { briefHandlers } from './brief-handlers'
import { exampleHandlers } from './example-handlers'
import { meetingHandlers } from './meetings-handlers'
import { peopleHandlers } from './people-handlers'
import { tasksHandlers } from './tasks-handlers'

export interface AllHandlersOptions extends AppHandlersOptions {
  readonly backingUp: BackingUp
}

/** Every noun's handlers; one that is missing does not compile. */
export function allHandlers(options: AllHandlersOptions): Handlers {
  const { library, getWindow } = options
  return {
    ...meetingHandlers(library, Date.now),
    ...peopleHandlers(library, Date.now),
    ...exampleHandlers(library, Date.now),
    ...briefHandlers(library, getWindow),
    ...backupsHandlers(options),
    ...tasksHandlers(options.backingUp.tasks),
    ...appHandlers(options),
  }
}
