// Opens the library in a folder and works out what Today shows; tells its parent how long that took.
import { readToday } from '../../src/domain/meetings/today'
import { benchDataKey } from '../bench-seal'
import { Library } from '../../src/main/library/library'
import { timed } from '../timed'

const [folder = '', cacheFolder = '', appVersion = '', seal] = process.argv.slice(2)
// What compares the index with the folders begins after the first window stands; here it never does.
const reconcileAfter = new Promise<void>(() => undefined)
const { milliseconds } = await timed(async () => {
  const library = await Library.open(folder, {
    now: Date.now,
    appVersion,
    cacheFolder,
    reconcileAfter,
    ...(seal === 'sealed' && { dataKey: benchDataKey() }),
  })
  readToday(library.summaries(), Date.now())
  return library
})
process.send?.({ milliseconds }, () => process.exit(0))
