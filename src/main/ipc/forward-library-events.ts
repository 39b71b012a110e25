import type { Library } from '../library/library'
import type { Send } from '../desktop/window-keeper'
import { problemForTheDoor } from './problem-for-the-door'

/** Tells the page what changed in the library, so that what it shows is true. */
export function forwardLibraryEvents(library: Library, send: Send): void {
  library.onChanged(({ meetings, people, meetingsByOthers }) => {
    if (meetings.length > 0) send('meetings:changed', { outside: meetingsByOthers })
    if (people.length > 0) send('people:changed', undefined)
  })
  library.onProblem((problem) => send('library:problem-found', problemForTheDoor(problem)))
  library.onIndexing((progress) => send('library:read', progress))
}
