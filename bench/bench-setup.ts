import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { loadTranscripts, type Transcript } from '../scripts/seed/transcript'
import type { Meeting } from '../src/domain/meetings/meeting'
import type { BenchOptions } from './bench-options'
import { blankPage, buildTiptapPages, floorWindowFolder } from './floor-pages'
import { inventedTranscripts } from './invented-transcripts'
import { LibraryMaker } from './library-maker'
import { longMeeting } from './long-meeting'
import type { MeasuredLibrary, SealState } from './measured-library'
import { factsOf, sizeName, type Measure } from './measures'
import { projectFolder } from './project-folder'
import type { Program } from './running-program'

/** Everything that is measured, ready to be started. */
export interface BenchSetup {
  readonly options: BenchOptions
  readonly appVersion: string
  readonly libraries: LibraryMaker
  readonly longMeeting: Meeting
  readonly blank: Program
  readonly tiptap: Program
  readonly tiptapWithLongDocument: Program
  readonly appWith: (library: MeasuredLibrary) => Program
  /** The environment with the screen. */
  readonly env: NodeJS.ProcessEnv
  readonly tell: (line: string) => void
}

/** The libraries of which a row of this measure is wanted, the smallest first. */
export async function wantedLibraries(
  { options, libraries }: Pick<BenchSetup, 'options' | 'libraries'>,
  measure: Measure,
): Promise<readonly MeasuredLibrary[]> {
  const { takenWith } = factsOf(measure)
  const wanted: MeasuredLibrary[] = []
  const take = async (records: number, seal: SealState) => {
    if (!options.isWanted(`${measure}/${sizeName(records, seal)}`)) return
    wanted.push(await libraries.find(records, seal))
  }
  if (takenWith.includes('empty')) await take(0, 'plain')
  if (takenWith.includes('filled')) for (const records of options.records) await take(records, 'plain')
  if (takenWith.includes('sealed')) for (const records of options.records) await take(records, 'sealed')
  return wanted
}

export async function setUpBench(
  options: BenchOptions,
  env: NodeJS.ProcessEnv,
  tell: (line: string) => void,
): Promise<BenchSetup> {
  await mkdir(options.cache, { recursive: true })
  const appVersion = await readVersion()
  const transcripts = await transcriptsFor(options)
  const meeting = longMeeting(transcripts)
  const pages = await buildTiptapPages(options.cache, meeting.notes)
  const userData = (name: string) => join(options.cache, 'user-data', name)
  const floor = (name: string, page: string, readyMark: string | null): Program => ({
    name,
    folder: floorWindowFolder,
    env: { FLOOR_PAGE: page },
    userData: userData(name.replaceAll(' ', '-')),
    readyMark,
  })
  return {
    options,
    appVersion,
    libraries: new LibraryMaker({ ...options, transcripts, appVersion, tell }),
    longMeeting: meeting,
    blank: floor('blank window', blankPage, null),
    tiptap: floor('bare Tiptap', pages.short, 'floor:ready'),
    tiptapWithLongDocument: floor('bare Tiptap', pages.long, 'floor:ready'),
    appWith: ({ size, folder }) => ({
      name: `Attune (${size})`,
      folder: projectFolder,
      env: { ATTUNE_LIBRARY: folder },
      userData: userData(`attune-${size}`),
      readyMark: 'attune:ready',
    }),
    env,
    tell,
  }
}

function transcriptsFor({ from }: Pick<BenchOptions, 'from'>): Promise<Transcript[]> {
  return from === null ? Promise.resolve(inventedTranscripts()) : loadTranscripts(from)
}

/** The index of a library belongs to the version that wrote it. */
async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}
