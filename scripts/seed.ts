// `npm run seed`: a library of any size with real language, to develop, try and measure with.
import { seedLibrary } from './seed/seed-library'
import { parseSeedOptions } from './seed/seed-options'
import { SeedRefusal } from './seed/seed-refusal'
import { loadTranscripts } from './seed/transcript'

try {
  const options = parseSeedOptions(process.argv.slice(2))
  const transcripts = await loadTranscripts(options.from)
  const tell = (written: number) => console.log(`${written} of ${options.meetings} meetings`)
  await seedLibrary({ ...options, transcripts }, tell)
  console.log(`A library of ${options.meetings} meetings is in ${options.out}`)
  console.log(`To open it: ATTUNE_LIBRARY=${JSON.stringify(options.out)} npm start`)
} catch (error) {
  if (!(error instanceof SeedRefusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
