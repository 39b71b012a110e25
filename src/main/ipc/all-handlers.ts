import type { Handlers } from '../../ipc/contract'
import { appHandlers, type AppHandlersOptions } from './app-handlers'
import { briefHandlers } from './brief-handlers'
import { exampleHandlers } from './example-handlers'
import { meetingHandlers } from './meetings-handlers'
import { peopleHandlers } from './people-handlers'

/** Every noun's handlers; one that is missing does not compile. */
export function allHandlers(options: AppHandlersOptions): Handlers {
  const { library, getWindow } = options
  return {
    ...meetingHandlers(library, Date.now),
    ...peopleHandlers(library, Date.now),
    ...exampleHandlers(library, Date.now),
    ...briefHandlers(library, getWindow),
    ...appHandlers(options),
  }
}
