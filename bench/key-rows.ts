import type { Page } from 'playwright'
import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureKeys, type KeyProgram } from './measure-keys'
import { longMeetingId, putLongMeeting, removeLongMeeting, type MeasuredLibrary } from './measured-library'
import { rowOf, type Row } from './row'

/** The rows about typing into long notes, judged by the slowest keys: those are the ones that are felt. */
export async function keyRows(setup: BenchSetup): Promise<Row[]> {
  const besideTiptap = await wantedLibraries(setup, 'key-to-frame')
  const besideEmpty = await wantedLibraries(setup, 'key-growth')
  if (besideTiptap.length === 0 && besideEmpty.length === 0) return []
  const empty = besideEmpty.length === 0 ? [] : [await setup.libraries.find(0)]
  const libraries = [...new Set([...empty, ...besideTiptap, ...besideEmpty])]
  const floor = bareTiptap(setup)
  const apps = new Map(libraries.map((library) => [library, appTypedInto(setup, library)]))
  const programs = [...(besideTiptap.length === 0 ? [] : [floor]), ...apps.values()]
  try {
    const taken = await measureKeys({ programs, ...setup.options, env: setup.env, tell: setup.tell })
    const keysOf = (typedInto: KeyProgram | undefined) =>
      typedInto === undefined ? [] : (taken.get(typedInto.program) ?? [])
    const rowFor = (
      measure: 'key-to-frame' | 'key-growth',
      library: MeasuredLibrary,
      floorSamples: readonly number[],
    ) => {
      const samples = keysOf(apps.get(library))
      return rowOf({ measure, size: library.size, unit: 'ms', samples, floorSamples, judgedBy: 'p95' })
    }
    return [
      ...besideTiptap.map((library) => rowFor('key-to-frame', library, keysOf(floor))),
      ...besideEmpty.map((library) =>
        rowFor(
          'key-growth',
          library,
          empty.flatMap((one) => keysOf(apps.get(one))),
        ),
      ),
    ]
  } finally {
    for (const library of libraries) await removeLongMeeting(library)
  }
}

function bareTiptap({ tiptapWithLongDocument }: BenchSetup): KeyProgram {
  const nothing = () => Promise.resolve()
  return { program: tiptapWithLongDocument, restore: nothing, open: nothing }
}

function appTypedInto(setup: BenchSetup, library: MeasuredLibrary): KeyProgram {
  return {
    program: setup.appWith(library),
    restore: () => putLongMeeting(library, setup.longMeeting),
    open: (page: Page) =>
      page.evaluate((id) => {
        location.hash = `#/meetings/${id}/meet`
      }, longMeetingId),
  }
}
