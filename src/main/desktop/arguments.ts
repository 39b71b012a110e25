import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommandId } from '../../ipc/commands'
import { parseAttuneLink, type Place } from '../../ipc/place'

/** What somebody outside asks of Attune: its command line, a second start of it, or the system’s open events. */
export interface Asked {
  /** Where to go; the last one, when several were asked for. */
  readonly place: Place | null
  /** What to do in the main window. */
  readonly command: CommandId | null
  /** Absolute paths of calendar files to be looked into. */
  readonly calendarFiles: readonly string[]
  /** Whether Attune is to start without showing its window. */
  readonly isHidden: boolean
}

export const nothingAsked: Asked = { place: null, command: null, calendarFiles: [], isHidden: false }

/** More files at once than anybody chooses by hand; the rest is left alone. */
const mostFiles = 100

const commandArguments: Readonly<Record<string, CommandId>> = {
  '--new-meeting': 'meeting.new',
  '--capture': 'jot.open',
}

/**
 * Reads command-line arguments, those of this start or of a second one, in any order; Chromium’s own and whatever else
 * is not known are passed over. Relative paths count from `workingFolder`.
 */
export function readArguments(given: readonly string[], workingFolder: string): Asked {
  return given.reduce<Asked>((asked, argument) => withArgument(asked, argument, workingFolder), nothingAsked)
}

function withArgument(asked: Asked, argument: string, workingFolder: string): Asked {
  if (argument === '--hidden') return { ...asked, isHidden: true }
  const command = Object.hasOwn(commandArguments, argument) ? commandArguments[argument] : undefined
  if (command !== undefined) return { ...asked, command }
  const place = parseAttuneLink(argument)
  if (place !== null) return { ...asked, place }
  const file = calendarFileOf(argument, workingFolder)
  if (file === null || asked.calendarFiles.length >= mostFiles) return asked
  return { ...asked, calendarFiles: [...asked.calendarFiles, file] }
}

/** The absolute path of a calendar file that an argument names, as a path or as `file://`; null for anything else. */
function calendarFileOf(argument: string, workingFolder: string): string | null {
  if (argument.startsWith('-') || argument.includes('\0') || !/\.ics$/i.test(argument)) return null
  if (/^file:/i.test(argument)) return pathOfFileUrl(argument)
  // Another scheme, such as `https:`, is no path; one letter before the colon is a drive.
  if (/^[a-z][a-z0-9+.-]+:/i.test(argument)) return null
  return isAbsolute(argument) ? argument : resolve(workingFolder, argument)
}

function pathOfFileUrl(url: string): string | null {
  try {
    // A host would be another machine.
    const path = new URL(url).host === '' ? fileURLToPath(url) : null
    return path === null || path.includes('\0') ? null : path
  } catch {
    return null
  }
}
