import type { Page } from 'playwright'
import { wantedLibraries, type BenchSetup, type MeasuredLibrary } from './bench-setup'
import { measureKeys, type KeyProgram } from './measure-keys'
import { longMeetingId, putLongMeeting, removeLongMeeting } from './measured-libraries'
import { rowOf, type Row } from './row'

/** The rows about typing into long notes, judged by the slowest keys: those are the ones that are felt. */
export async function keyRows(setup: BenchSetup): Promise<Row[]> {
  const libraries = wantedLibraries(setup, 'key-to-frame')
  if (libraries.length === 0) return []
  const { tiptapWithLongDocument: floor, env, options, tell } = setup
  const apps = libraries.map((library) => ({ library, keyProgram: appTypedInto(setup, library) }))
  try {
    const programs = [bareTiptap(setup), ...apps.map(({ keyProgram }) => keyProgram)]
    const samples = await measureKeys({ programs, keys: options.keys, env, tell })
    return apps.map(({ library, keyProgram }) => {
      const keys = samples.get(keyProgram.program) ?? []
      return rowOf(`key-to-frame/${library.size}`, 'ms', keys, samples.get(floor) ?? [], 'p95')
    })
  } finally {
    for (const { folder } of libraries) await removeLongMeeting(folder)
  }
}

function bareTiptap({ tiptapWithLongDocument }: BenchSetup): KeyProgram {
  const nothing = () => Promise.resolve()
  return { program: tiptapWithLongDocument, restore: nothing, open: nothing }
}

function appTypedInto(setup: BenchSetup, library: MeasuredLibrary): KeyProgram {
  return {
    program: setup.appWith(library),
    restore: () => putLongMeeting(library.folder, setup.longMeeting),
    open: (page: Page) =>
      page.evaluate((id) => {
        location.hash = `#/meetings/${id}/meet`
      }, longMeetingId),
  }
}
