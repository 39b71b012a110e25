import { writeSync } from 'node:fs'
import { Library } from '../../../../src/main/library/library'
import { aMeeting } from '../../../support/builders'
import { savedText } from './saved-text'

// A process of its own, to be killed in the middle of its work: it saves text after text into a few meetings, and says
// on standard output which it was told are saved.

const [folder = '', run = ''] = process.argv.slice(2)
const library = await Library.open(folder, { now: Date.now, appVersion: '0.0.0', indexQuietMs: 1 })

async function saveWithoutEnd(id: string): Promise<void> {
  if ((await library.meetings.read(id)) === null)
    await library.meetings.create(aMeeting({ id, title: id, purpose: '' }))
  for (let count = 1; ; count += 1) {
    const purpose = savedText(Number(run), count)
    await library.meetings.change(id, (meeting) => ({ ...meeting, purpose }))
    writeSync(1, `${id} ${count}\n`)
  }
}

await Promise.all(['a', 'b', 'c'].map(saveWithoutEnd))
