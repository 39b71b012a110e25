import { CommandError } from '../command-error.mjs'
import { setContentSize } from './content-size.mjs'
import { copyRecords } from './copy-records.mjs'
import { holdMeeting } from './hold-meeting.mjs'
import { withAttune } from './open-attune.mjs'
import { prepareMeeting } from './prepare-meeting.mjs'
import { readExample } from './read-example.mjs'
import { reflectOnMeeting } from './reflect-on-meeting.mjs'
import { TourGuide } from './tour-guide.mjs'

const windowSize = { width: 1280, height: 800 }

/** From the first start through the worked example to a meeting of one's own, prepared, held and closed. */
export async function takeTour(folder, screenEnv) {
  await withAttune(screenEnv, async (attune) => {
    const guide = new TourGuide(attune, folder)
    // On a smaller screen the pictures are smaller, which is no reason not to take them.
    await guide.step('make the window 1280 × 800', () => setContentSize(attune, windowSize))
    console.log('\nThe tour of Attune:')
    await readExample(guide)
    await prepareMeeting(guide)
    await holdMeeting(guide)
    await reflectOnMeeting(guide)
    copyRecords(attune.libraryFolder, folder)
    guide.writeCaptions()
    requireNoErrors(attune.pageErrors)
  })
}

/** What went wrong unseen on the way is as bad as a step that could not be done. */
function requireNoErrors(pageErrors) {
  if (pageErrors.length === 0) return
  throw new CommandError(`The app reported errors on the way:\n${pageErrors.join('\n')}`)
}
