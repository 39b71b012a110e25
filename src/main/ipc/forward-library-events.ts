import { recordKindNames } from '../../domain/records/record-kind-name'
import type { Library } from '../library/library'
import type { Send } from '../desktop/window-keeper'
import { gathered } from './gathered'

/** Soon enough to seem at once, and long enough to gather what is found in one sweep. */
const gatherMs = 50

/** Tells the page what changed in the library, so that what it shows is true. */
export function forwardLibraryEvents(library: Library, send: Send): void {
  library.onChanged((change) => {
    for (const kind of recordKindNames) {
      if (change[kind].length === 0) continue
      if (kind === 'meetings') send('meetings:changed', { outside: change.meetingsByOthers })
      else send(`${kind}:changed`, undefined)
    }
  })
  library.onProblemsChanged(gathered(() => send('problems:changed', undefined), gatherMs))
  library.onMerged((line) => send('library:merged', { line }))
  library.onIndexing((progress) => send('library:read', progress))
}
