import fc from 'fast-check'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { ZodError } from 'zod'
import { readCalendar } from '../../src/domain/calendar/read-calendar'
import { parsePhrasePattern } from '../../src/domain/coach/phrases/phrase-pattern'
import { parsePromiseLine } from '../../src/domain/commitments/parse-promise-line'
import { readNotesLine } from '../../src/domain/jots/notes-line'
import { collectCaptures } from '../../src/domain/notes/collect-captures'
import { notesDocumentSchema } from '../../src/domain/notes/notes-document'
import { notesText } from '../../src/domain/notes/notes-text'
import { candidatesOfTable } from '../../src/domain/people/importing/candidates-of-table'
import { parseVcards } from '../../src/domain/people/importing/parse-vcards'
import { readPeopleTable } from '../../src/domain/people/importing/people-table'
import { proposeMapping } from '../../src/domain/people/importing/propose-mapping'
import { fillVariables, unknownVariables } from '../../src/domain/plays/fill-variables'
import { soughtWords } from '../../src/domain/search/search-query'
import { attuneLink, parseAttuneLink } from '../../src/ipc/place'
import { decodeCalendar } from '../../src/main/calendar/decode-calendar'
import { readArguments } from '../../src/main/desktop/arguments'
import { ZipArchive } from '../../src/main/library/archive/zip-archive'
import { decodeFacts, decodeManifest } from '../../src/main/library/backups/backup-manifest'
import { parseForeignJson } from '../../src/main/library/exchange/check-json'
import { decodeExportDigests, decodeExportFacts } from '../../src/main/library/exchange/export-manifest'
import { meetingFromMarkdown } from '../../src/main/library/exchange/meeting-from-markdown'
import { notesFromMarkdown } from '../../src/main/library/exchange/notes-from-markdown'
import { nodeFileSystem } from '../../src/main/library/file-system'
import { formatBytes, parseFormat } from '../../src/main/library/format-file'
import { loadIndex } from '../../src/main/library/index-file'
import { LibraryError } from '../../src/main/library/library-error'
import { parseLockOwner } from '../../src/main/library/lock-owner'
import { plainEnvelope } from '../../src/main/library/plain-envelope'
import { parseRecoveryKey } from '../../src/main/library/sealing/recovery-key'
import { parsePlan } from '../../src/main/library/staged-plan'
import { parseTimeName } from '../../src/main/library/time-name'
import { decodeText } from '../../src/main/people/decode-text'
import { BrokenPlayFile } from '../../src/main/plays/broken-play-file'
import { readPlayFile } from '../../src/main/plays/read-play-file'
import { parseSearchIndex } from '../../src/main/search/search-index-file'
import { parseExternalLink } from '../../src/main/security/external-link'
import { SettingsFile } from '../../src/main/settings-file'
import { goodFiles } from './good-files'
import { hostileBytes, hostileText } from './hostile-text'
import { survives } from './survives'

const nowMs = Date.parse('2026-03-02T09:00:00.000Z')
const yearMs = 365 * 24 * 60 * 60_000
const window = { from: nowMs - yearMs, to: nowMs + yearMs }

const bytesOf = (text: string) => new TextEncoder().encode(text)
const json = (value: unknown) => bytesOf(JSON.stringify(value))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attune-fuzz-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a reader of files', () => {
  survives('of calendars', {
    given: hostileText(goodFiles.calendars),
    act: (text) => readCalendar(text, window),
  })
  survives('of the bytes of calendars', {
    given: hostileBytes(goodFiles.calendars.map(bytesOf)),
    act: (bytes) => readCalendar(decodeCalendar(bytes), window),
    refusals: [LibraryError],
  })
  survives('of vCards', { given: hostileText(goodFiles.vcards), act: parseVcards })
  survives('of tables of people', {
    given: hostileText(goodFiles.tables),
    act: (text) => {
      const table = readPeopleTable(text)
      return candidatesOfTable(table, proposeMapping(table))
    },
  })
  survives('of old letters', { given: hostileBytes(goodFiles.vcards.map(bytesOf)), act: decodeText })
  survives('of plays', {
    given: hostileText(goodFiles.plays),
    act: (text) => readPlayFile(text, () => 'new-id'),
    refusals: [BrokenPlayFile],
  })
  survives('of Markdown', {
    given: hostileText(goodFiles.markdown),
    act: (text) => {
      const notes = notesFromMarkdown(text)
      expect(notesDocumentSchema.safeParse(notes).success).toBe(true)
      meetingFromMarkdown({ path: 'a/b.md', text, modifiedAtMs: nowMs })
    },
  })
  survives('of archives', {
    given: hostileBytes(goodFiles.archives),
    act: async (bytes) => {
      const path = join(folder, 'archive.zip')
      await writeFile(path, bytes)
      const archive = await ZipArchive.open(path)
      try {
        for await (const entry of archive.entries()) await entry.read()
      } finally {
        await archive.close()
      }
      expect(await readdir(folder)).not.toContain('evil')
    },
    refusals: [LibraryError],
  })
  survives('of what an archive says of itself', {
    given: hostileText(goodFiles.records),
    act: (text) => [decodeFacts(text), decodeExportFacts(text)],
  })
  survives('of lists of files', {
    given: hostileBytes([json({ 'meetings/a.json': 'a'.repeat(64) }), json([])]),
    act: (bytes) => {
      decodeExportDigests(bytes)
      decodeManifest(bytes)
    },
    refusals: [LibraryError, SyntaxError, ZodError],
  })
})

describe('a reader of the library', () => {
  survives('of JSON from strangers', {
    given: hostileBytes(goodFiles.records.map(bytesOf)),
    act: parseForeignJson,
    // Of letters that are none; whoever reads takes it as damage.
    refusals: [LibraryError, SyntaxError, TypeError],
  })
  survives('of records in their envelope', {
    given: hostileBytes(
      goodFiles.records.map((text) => plainEnvelope.wrap(bytesOf(text), { kind: 'meetings', id: 'a' })),
    ),
    act: (bytes) => plainEnvelope.unwrap(bytes, { kind: 'meetings', id: 'a' }),
    refusals: [LibraryError],
  })
  survives('of the index', {
    given: hostileText(goodFiles.records),
    act: async (text) => {
      const label = { kind: 'index', id: 'index' } as const
      await writeFile(join(folder, 'index.json'), plainEnvelope.wrap(bytesOf(text), label))
      await loadIndex(nodeFileSystem, folder, plainEnvelope, '0.0.0')
    },
  })
  survives('of the index of the search', {
    given: hostileBytes([bytesOf('{"attuneSearch":1,"appVersion":"0.0.0","sha256":"a"}\n[]\n')]),
    act: (bytes) => parseSearchIndex(bytes, '0.0.0'),
  })
  survives('of what a library says of itself', {
    given: hostileBytes([
      formatBytes({ formatVersion: 2, createdAt: '2026-03-02T09:00:00.000Z' }),
      json({ formatVersion: 1, createdAt: '' }),
    ]),
    act: parseFormat,
    refusals: [LibraryError],
  })
  survives('of plans', {
    given: hostileText(['{"version":1,"puts":[{"from":"0","to":"meetings/a.json"}],"removes":[]}']).map(
      bytesOf,
    ),
    act: parsePlan,
    refusals: [LibraryError, SyntaxError, ZodError],
  })
  survives('of the settings', {
    given: hostileText(['{"libraryFolder":"/a","coach":{"isOn":true},"shortcuts":{"go.today":"Mod+1"}}']),
    act: async (text) => {
      await writeFile(join(folder, 'settings.json'), text)
      return new SettingsFile(join(folder, 'settings.json')).settings
    },
  })
  survives('of small names', {
    given: hostileText(['2026-03-02T09-00-00-000Z', 'ABCDE-FGHJK-MNPQR', '{"pid":1,"host":"a"}']),
    act: (text) => [parseTimeName(text), parseLockOwner(text), parseRecoveryKey(text)],
  })
})

describe('a reader of what is typed or linked', () => {
  const people = [
    { id: 'a', name: 'Ana Lopez' },
    { id: 'b', name: '__proto__' },
  ]
  survives('of promises', {
    given: hostileText([
      '@Ana pricing draft by Thursday',
      'Ana: the draft in 2 weeks',
      'x from @Ana 2026-02-30',
    ]),
    act: (line) => parsePromiseLine(line, { people, nearIds: [] }, nowMs),
  })
  survives('of lines of notes', { given: hostileText(['! need: time', '? why']), act: readNotesLine })
  survives('of search words', { given: hostileText(['follow-up "the plan', '“a b” c']), act: soughtWords })
  survives('of variables', {
    given: hostileText(['Ask {person} on {date}', '{ purpose }']),
    act: (text) => {
      unknownVariables(text)
      fillVariables(text, { people: [text, '$&'], date: null, purpose: text })
    },
  })
  survives('of patterns of phrases', {
    given: hostileText(['i (just|only) think …', 'you (never|always)']),
    act: parsePhrasePattern,
    refusals: [Error],
  })
  survives('of links to Attune', {
    given: hostileText(['attune://meeting/abc-1/meet', 'attune://screen/today', 'attune://person/a']),
    act: (link) => {
      const place = parseAttuneLink(link)
      if (place !== null) expect(parseAttuneLink(attuneLink(place))).toEqual(place)
    },
  })
  survives('of command lines', {
    given: fc.array(
      hostileText(['--capture', '--hidden', 'a.ics', 'file:///a/b.ics', 'attune://screen/today']),
    ),
    act: (given) => readArguments(given, '/somewhere'),
  })
  survives('of links to elsewhere', {
    given: hostileText(['https://example.org/a?b#c', 'mailto:a@example.org', 'https://u:p@example.org/']),
    act: (url) => {
      const link = parseExternalLink(url)
      if (link !== null) expect(link).toMatch(/^(?:https?|mailto):/)
    },
  })
  survives('of notes', {
    given: fc.oneof(hostileText(goodFiles.notes), fc.json({ maxDepth: 6 })),
    act: (text) => {
      const notes = notesDocumentSchema.safeParse(JSON.parse(text))
      if (!notes.success) return
      notesText(notes.data)
      collectCaptures(notes.data)
    },
    refusals: [SyntaxError],
  })
})
