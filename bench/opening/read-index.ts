// Reads and parses the index of a library as one JSON file; tells its parent how long that took.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { timed } from '../timed'

const [cacheFolder = ''] = process.argv.slice(2)
const { milliseconds } = await timed(async (): Promise<unknown> =>
  JSON.parse(await readFile(join(cacheFolder, 'index.json'), 'utf8')),
)
process.send?.({ milliseconds }, () => process.exit(0))
