import { fileNameTime } from '../record-shelf'

/** `2026-10-03T14-10-22-123Z`, and a number where several have the same time. */
const versionName = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-([1-9]\d{0,5}))?$/

export interface ParsedVersionName {
  /** When the version was saved, as an ISO instant: what the clock of the machine said then. */
  readonly savedAt: string
  /** 1, and more for each further one of the same time. */
  readonly copy: number
}

/** The name of a version that was saved at this time; `copy` tells those of one time apart. */
export function versionNameOf(savedAt: string, copy = 1): string {
  const time = fileNameTime(Date.parse(savedAt))
  return copy === 1 ? time : `${time}-${copy}`
}

/** What the name of a version says, or null when no version has such a name: it is never made a path then. */
export function parseVersionName(name: string): ParsedVersionName | null {
  const [, day, hours, minutes, seconds, milliseconds, copy] = versionName.exec(name) ?? []
  const savedAt = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`
  if (Number.isNaN(Date.parse(savedAt))) return null
  return { savedAt, copy: copy === undefined ? 1 : Number(copy) }
}
