import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { chooseSpeech, languageChosenIn, startSpeaking } from './language'

// The language comes first: constants are told in it while their modules are loaded. The settings are read properly
// once they are.
const settingsFile = join(app.getPath('userData'), 'settings.json')
const forced = app.isPackaged ? undefined : process.env['ATTUNE_LANGUAGE']
const speech = chooseSpeech(
  languageChosenIn(readText(settingsFile)),
  app.getPreferredSystemLanguages(),
  forced,
)
await startSpeaking(speech)
const { startAttune } = await import('./start-attune')
startAttune(speech)

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
