/** Whether a text is that of a calendar or of one event. */
export function isCalendarText(text: string): boolean {
  return /^\s*(BEGIN:VCALENDAR|BEGIN:VEVENT)\s*$/im.test(text.slice(0, 4_000))
}

/** Whether something that is dragged over the window may be a calendar: its name is not told before it is dropped. */
export function mayHoldFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

/** The calendar among what was dropped, if there is one. */
export function droppedCalendar(transfer: DataTransfer | null): File | null {
  const files = [...(transfer?.files ?? [])]
  return files.find(({ name, type }) => /\.(ics|ical)$/i.test(name) || type === 'text/calendar') ?? null
}
