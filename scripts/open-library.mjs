#!/usr/bin/env node
// Opens a library of Attune, plain or sealed, in its folder or in a backup, without Attune: Node 20 and nothing else.
// The format is described in docs/library-format.md.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { askForKey } from './open-library/ask-for-key.mjs'
import { openFiles } from './open-library/library-files.mjs'
import { readFormat } from './open-library/library-format.mjs'
import { readRecords } from './open-library/read-records.mjs'

const usage = `Usage: node scripts/open-library.mjs <folder or backup.zip> [options]

  --export <file>   write all records as JSON to a file; "-" is standard output
  --trash           with what is in the trash
  --history         with earlier versions

Without --export the records are listed. A sealed library asks for its passphrase or recovery key; they can also be
given as ATTUNE_PASSPHRASE or ATTUNE_RECOVERY_KEY, or on standard input.
`

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      export: { type: 'string' },
      trash: { type: 'boolean', default: false },
      history: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [place] = positionals
  if (values.help || place === undefined) {
    process.stdout.write(usage)
    return place === undefined && !values.help ? 2 : 0
  }
  const files = openFiles(place)
  const { sealing } = readFormat(files)
  const streams = { env: process.env, input: process.stdin, output: process.stderr }
  const dataKey = sealing === undefined ? null : await askForKey(sealing, streams)
  const found = readRecords(files, dataKey, { withTrash: values.trash, withHistory: values.history })
  for (const { file, reason } of found.unreadable) process.stderr.write(`${file} cannot be read: ${reason}\n`)
  if (values.export === undefined) process.stdout.write(listing(found.records))
  else writeExport(values.export, found)
  return found.unreadable.length === 0 ? 0 : 1
}

function listing({ meetings, people }) {
  const lines = [
    ...meetings.map(({ id, title, startsAt }) => `meeting  ${id}  ${startsAt ?? 'without a time'}  ${title}`),
    ...people.map(({ id, name }) => `person   ${id}  ${name}`),
  ]
  return `${lines.join('\n')}\n${meetings.length} meetings, ${people.length} people\n`
}

function writeExport(target, { records, trash, history }) {
  const text = `${JSON.stringify({ ...records, trash, history }, null, 2)}\n`
  if (target === '-') process.stdout.write(text)
  else writeFileSync(target, text, { mode: 0o600, flag: 'wx' })
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
