import ICAL from 'ical.js'
import type { CalendarBlock } from './split-calendar'

/** An event as the library has it, and the lines of it that nobody can read. */
export interface ParsedBlock {
  readonly component: ICAL.Component
  readonly unreadable: readonly string[]
}

/** Reads one event. Lines that cannot be read are left out and told; the rest of the event is as good as before. */
export function parseBlock(block: CalendarBlock): ParsedBlock {
  try {
    return { component: parsed(block.lines), unreadable: [] }
  } catch {
    const own = withoutInner(block.lines)
    const readable = own.filter(isReadable)
    return {
      component: parsed(readable),
      unreadable: own
        .filter((line) => line.trim() !== '' && !readable.includes(line))
        .map((line) => line.slice(0, 60)),
    }
  }
}

function parsed(lines: readonly string[]): ICAL.Component {
  // The library says `any`; the component reads it again.
  const component: unknown = ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'))
  return new ICAL.Component(component as unknown[])
}

/** What is begun within an event, such as an alarm, tells nothing of the meeting. */
function withoutInner(lines: readonly string[]): string[] {
  let depth = 0
  return lines.filter((line) => {
    if (/^BEGIN:/i.test(line)) depth += 1
    const isOwn = depth === 0
    if (/^END:/i.test(line)) depth = Math.max(0, depth - 1)
    return isOwn
  })
}

function isReadable(line: string): boolean {
  try {
    parsed([line])
    return true
  } catch {
    return false
  }
}
