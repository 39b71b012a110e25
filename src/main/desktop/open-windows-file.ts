import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { placementSchema, type Placement } from './window-placement'
import { windowSubjectSchema } from './window-subject'

/**
 * A route as it may be kept outside of a library that may be sealed: ids and the names of screens. What a person wrote,
 * such as the name of an organisation, is no part of it.
 */
const keptRouteSchema = z.string().regex(/^\/(?!check-ins\/setting)[a-z-]*(\/[A-Za-z0-9-]{1,64}){0,3}$/)

const openWindowSchema = z.object({
  subject: windowSubjectSchema,
  placement: placementSchema,
  /** Null for one that is not to be kept; then the window begins where such windows begin. */
  route: keptRouteSchema.nullable().catch(null),
})

export type OpenWindow = z.infer<typeof openWindowSchema>

/** More windows than anybody keeps open; a file that names more was not written by Attune. */
const mostWindows = 30

const openWindowsSchema = z.object({
  /** All windows that were open, the main one among them. */
  open: z.array(z.unknown()).catch([]),
  /** Where a window of each kind stood last, for the next one. */
  places: z
    .object({
      main: placementSchema.nullable().catch(null),
      meeting: placementSchema.nullable().catch(null),
      compact: placementSchema.nullable().catch(null),
    })
    .catch({ main: null, meeting: null, compact: null }),
})

export interface OpenWindows {
  readonly open: readonly OpenWindow[]
  readonly places: Readonly<Record<'main' | 'meeting' | 'compact', Placement | null>>
}

export const noWindows: OpenWindows = { open: [], places: { main: null, meeting: null, compact: null } }

/** What was open when Attune last ran; whatever of it cannot be read is left out. */
export function readOpenWindows(file: string, placementBefore: string): OpenWindows {
  const before = placementSchema.nullable().catch(null).parse(readJson(placementBefore))
  const parsed = openWindowsSchema.safeParse(readJson(file))
  if (!parsed.success) return { open: [], places: { ...noWindows.places, main: before } }
  const open = parsed.data.open.slice(0, mostWindows).flatMap((raw) => {
    const window = openWindowSchema.safeParse(raw)
    return window.success ? [window.data] : []
  })
  const { places } = parsed.data
  return { open, places: { ...places, main: places.main ?? before } }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    // Missing or damaged, it is worth no more than the default places.
    return null
  }
}

/** Writes at once, as the process may be about to end; the file is the old one or the new one. */
export function writeOpenWindows(file: string, windows: OpenWindows): void {
  const open = windows.open.map((window) => ({
    ...window,
    route: keptRouteSchema.nullable().catch(null).parse(window.route),
  }))
  try {
    writeFileSync(`${file}.new`, JSON.stringify({ ...windows, open }))
    renameSync(`${file}.new`, file)
  } catch {
    // The windows open at their default places next time.
  }
}
