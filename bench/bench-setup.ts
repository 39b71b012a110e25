import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Transcript } from '../scripts/seed/transcript'
import type { Meeting } from '../src/domain/meetings/meeting'
import { javascriptMeasure, measures, type BenchOptions, type Measure } from './bench-options'
import { blankPage, buildTiptapPages, floorWindowFolder } from './floor-pages'
import { findOrMakeLargeLibrary, longMeeting, makeEmptyLibrary, transcriptsFor } from './measured-libraries'
import { projectFolder } from './project-folder'
import type { Program } from './running-program'

/** A library that the app is measured with, and how rows call it. */
export interface MeasuredLibrary {
  readonly size: string
  readonly folder: string
}

/** Everything that is measured, ready to be started. */
export interface BenchSetup {
  readonly options: BenchOptions
  readonly appVersion: string
  readonly libraries: readonly MeasuredLibrary[]
  readonly longMeeting: Meeting
  readonly blank: Program
  readonly tiptap: Program
  readonly tiptapWithLongDocument: Program
  readonly appWith: (library: MeasuredLibrary) => Program
  /** The environment with the screen. */
  readonly env: NodeJS.ProcessEnv
  readonly tell: (line: string) => void
}

/** The libraries of which a row of this measure is wanted. */
export function wantedLibraries(
  { options, libraries }: BenchSetup,
  measure: Measure,
): readonly MeasuredLibrary[] {
  return libraries.filter(({ size }) => options.isWanted(`${measure}/${size}`))
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
    libraries: await makeLibraries(options, transcripts, appVersion, tell),
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

async function makeLibraries(
  options: BenchOptions,
  transcripts: readonly Transcript[],
  appVersion: string,
  tell: (line: string) => void,
): Promise<MeasuredLibrary[]> {
  const inLibraries = measures.filter((measure) => measure !== javascriptMeasure)
  const isWanted = (size: string) => inLibraries.some((measure) => options.isWanted(`${measure}/${size}`))
  const libraries: MeasuredLibrary[] = []
  if (isWanted('empty')) libraries.push({ size: 'empty', folder: await makeEmptyLibrary(options.cache) })
  const large = String(options.meetings)
  if (isWanted(large)) {
    const folder = await findOrMakeLargeLibrary(options, transcripts, appVersion, tell)
    libraries.push({ size: large, folder })
  }
  return libraries
}

/** The index of a library belongs to the version that wrote it. */
async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}
