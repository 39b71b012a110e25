import { recordKindNames } from '../../domain/records/record-kind-name'
import type { WindowKeeper } from '../desktop/window-keeper'
import type { Library } from '../library/library'
import { gathered } from './gathered'
import type { PageWrites } from './page-writes'

/** Soon enough to seem at once, and long enough to gather what is found in one sweep. */
const gatherMs = 50

/** Tells the pages what changed in the library, so that what they show is true, also when another window wrote it. */
export function forwardLibraryEvents(
  library: Library,
  { send, sendEach }: Pick<WindowKeeper, 'send' | 'sendEach'>,
  writes: PageWrites,
): void {
  library.onChanged((change) => {
    const { meetings, meetingsByOthers: outside } = change
    const written = meetings.filter((id) => !outside.includes(id))
    for (const kind of recordKindNames) {
      if (change[kind].length === 0) continue
      if (kind === 'meetings')
        sendEach('meetings:changed', ({ id }) => ({ outside, here: writes.notBy(id, written) }))
      else send(`${kind}:changed`, undefined)
    }
  })
  library.onProblemsChanged(gathered(() => send('problems:changed', undefined), gatherMs))
  library.onMerged((line) => send('library:merged', { line }))
  library.onIndexing((progress) => send('library:read', progress))
}
