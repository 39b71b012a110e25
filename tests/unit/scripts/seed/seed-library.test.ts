import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seedLibrary } from '../../../../scripts/seed/seed-library'
import { phaseOf, phases } from '../../../../src/domain/meetings/phase'
import { openedLibrary, temporaryFolder } from '../../../support/temporary-library'
import { inventedTranscripts } from './invented-transcripts'

const now = Date.parse('2026-03-02T09:00:00.000Z')
const transcripts = inventedTranscripts(5, 400)

async function seeded(meetings: number, seed = 'a seed'): Promise<string> {
  const out = join(await temporaryFolder(), 'library')
  await seedLibrary({ meetings, out, transcripts, seed, now }, () => undefined)
  return out
}

async function allFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const)
  return new Map(await Promise.all(read))
}

describe('a seeded library', () => {
  it('opens as a library that was there before, with every meeting and nothing to repair', async () => {
    const library = await openedLibrary(await seeded(40))
    await library.reconciled
    expect(library.isNew).toBe(false)
    expect(library.summaries()).toHaveLength(40)
    expect(library.problems).toEqual([])
  })

  it('refers only to people who are there', async () => {
    const library = await openedLibrary(await seeded(40))
    await library.reconciled
    const known = new Set(library.peopleSummaries().map(({ id }) => id))
    const named = library.summaries().flatMap(({ personIds }) => personIds)
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it('has promises kept, missed and open, the journal and check-ins, about people and meetings that are there', async () => {
    const library = await openedLibrary(await seeded(120))
    await library.reconciled
    const known = new Set(
      [...library.summariesOf('people'), ...library.summariesOf('meetings')].map(({ id }) => id),
    )
    const commitments = library.summariesOf('commitments')
    expect(new Set(commitments.map(({ state }) => state))).toEqual(new Set(['open', 'kept', 'missed']))
    expect(commitments.some(({ renegotiations }) => renegotiations.length > 0)).toBe(true)
    const named = [
      ...commitments.flatMap(({ personId, meetingId }) => [personId, meetingId]),
      ...library.summariesOf('entries').flatMap(({ personIds }) => personIds),
      ...library
        .summariesOf('check-ins')
        .flatMap(({ subject }) => (subject.kind === 'trust' ? subject.personId : [])),
    ].filter((id) => id !== null)
    expect(named.filter((id) => !known.has(id))).toEqual([])
    const latest = [
      ...commitments.map(({ settledAt }) => settledAt ?? ''),
      ...library.summariesOf('check-ins').map(({ takenAt }) => takenAt),
    ]
    expect(latest.filter((at) => at > new Date(now).toISOString())).toEqual([])
    expect(library.problems).toEqual([])
  })

  it('has a meeting in each phase from five meetings on', async () => {
    const library = await openedLibrary(await seeded(5))
    await library.reconciled
    const present = new Set(library.summaries().map((summary) => phaseOf(summary, now)))
    expect([...present].sort()).toEqual([...phases].sort())
  })

  it('is the same to the byte when it is seeded again', async () => {
    expect(await allFiles(await seeded(25))).toEqual(await allFiles(await seeded(25)))
  })

  it('is another one with another seed', async () => {
    expect(await allFiles(await seeded(3))).not.toEqual(await allFiles(await seeded(3, 'another seed')))
  })

  it('is an empty library when no meeting is wanted', async () => {
    const library = await openedLibrary(await seeded(0))
    await library.reconciled
    expect(library.isNew).toBe(false)
    expect(library.summaries()).toEqual([])
    expect(library.peopleSummaries()).toEqual([])
  })

  it('tells how far it is after each thousand', async () => {
    const out = join(await temporaryFolder(), 'library')
    const told: number[] = []
    const library = { meetings: 1010, out, transcripts: inventedTranscripts(2, 12), seed: 's', now }
    await seedLibrary(library, (written) => told.push(written))
    expect(told).toEqual([1000])
  })
})

describe('a folder to seed into', () => {
  it('is refused when something is in it, which stays as it is', async () => {
    const out = await temporaryFolder()
    await writeFile(join(out, 'letter.txt'), 'mine')
    const seeding = seedLibrary({ meetings: 1, out, transcripts, seed: 's', now }, () => undefined)
    await expect(seeding).rejects.toThrow('is not empty')
    expect(await readdir(out)).toEqual(['letter.txt'])
  })

  it('is refused when it is a file', async () => {
    const out = join(await temporaryFolder(), 'a-file')
    await writeFile(out, 'mine')
    const seeding = seedLibrary({ meetings: 1, out, transcripts, seed: 's', now }, () => undefined)
    await expect(seeding).rejects.toThrow('No library can be made')
  })

  it('may be there already when it is empty', async () => {
    const out = join(await temporaryFolder(), 'empty')
    await mkdir(out)
    await seedLibrary({ meetings: 1, out, transcripts, seed: 's', now }, () => undefined)
    expect(await readdir(join(out, 'meetings'))).toHaveLength(1)
  })

  it('stays without records when the transcripts hold nothing but nods', async () => {
    const turns = [{ speaker: 'Lead', text: 'Mm-hmm.' }]
    const nods = [{ topics: ['Nods'], summary: 'They nodded.', turns }]
    const out = join(await temporaryFolder(), 'library')
    const seeding = seedLibrary({ meetings: 1, out, transcripts: nods, seed: 's', now }, () => undefined)
    await expect(seeding).rejects.toThrow('whole sentence')
  })
})
