import { fileNameTime } from './record-shelf'

/** `2026-10-03T14-10-22-123Z`, and a number where several have the same time. */
const timeName = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-([1-9]\d{0,5}))?$/

export interface ParsedTimeName {
  /** An ISO instant. */
  readonly instant: string
  /** 1, and more for each further one of the same time. */
  readonly copy: number
}

/** A name that says a time, and nothing that a file system does not take; `copy` tells those of one time apart. */
export function timeNameOf(instant: string, copy = 1): string {
  const time = fileNameTime(Date.parse(instant))
  return copy === 1 ? time : `${time}-${copy}`
}

/** What such a name says, or null when it is none: then no path is ever made of it. */
export function parseTimeName(name: string): ParsedTimeName | null {
  const [, day, hours, minutes, seconds, milliseconds, copy] = timeName.exec(name) ?? []
  const instant = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`
  if (Number.isNaN(Date.parse(instant))) return null
  return { instant, copy: copy === undefined ? 1 : Number(copy) }
}
