import { newPerson, type Person } from '../people/person'
import { meetingSchemaVersion, type Meeting } from './meeting'
import { exampleNotes, exampleSayBack } from './worked-example-notes'
import { examplePreparation } from './worked-example-preparation'
import { exampleReflection } from './worked-example-reflection'

const minuteMs = 60_000
const heldAtHour = 10
const durationMinutes = 30

/** The meeting that a first start shows, and the people in it; all of it goes with one click. */
export interface WorkedExample {
  readonly meeting: Meeting
  readonly people: Person[]
}

/**
 * A conversation filled in through all three phases, to learn from: a new price list, and an ally in sales
 * who objects to it. It was held on the day before `now` at ten o'clock; every call of `newId` gives another
 * record id.
 */
export function workedExample(now: string, newId: () => string): WorkedExample {
  const heldAt = dayBefore(now)
  const at = (minute: number) => new Date(heldAt.getTime() + minute * minuteMs).toISOString()
  const createdAt = at(-20 * 60)
  const closedAt = at(durationMinutes + 5)
  const ana: Person = {
    ...newPerson(newId(), 'Ana Ferreira', createdAt),
    role: 'Head of sales, Southern Europe',
    preferredMedium: 'video-call',
    isExample: true,
  }
  const meeting: Meeting = {
    schemaVersion: meetingSchemaVersion,
    id: newId(),
    title: 'Pricing change with Ana',
    startsAt: at(0),
    durationMinutes,
    personIds: [ana.id],
    purpose:
      'Tell Ana that the new price list is decided, understand what it does to her customers, and find a ' +
      'way through the twelve renewals that both of us can stand behind.',
    isSensitive: true,
    playIds: ['empathetic-summary', 'objection-acknowledgement', 'difficult-truth', 'choosing-the-medium'],
    preparation: examplePreparation(at, newId),
    notes: exampleNotes(at, { herPart: workingDayAfter(heldAt, 1), myPart: workingDayAfter(heldAt, 3) }),
    sayBacks: [{ composedAt: at(12), text: exampleSayBack }],
    dismissedFindings: [],
    reflection: exampleReflection,
    wording: null,
    ownPlays: [],
    startedAt: at(0),
    endedAt: at(durationMinutes),
    closedAt,
    phaseByHand: null,
    isExample: true,
    calendar: null,
    createdAt,
    updatedAt: closedAt,
  }
  return { meeting, people: [ana] }
}

/** Ten o'clock where the person is, not in UTC: the times of the example are read as times of day. */
function dayBefore(now: string): Date {
  const day = new Date(now)
  day.setDate(day.getDate() - 1)
  day.setHours(heldAtHour, 0, 0, 0)
  return day
}

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The name of the day so many working days after this one: no promise should fall due on a weekend. */
function workingDayAfter(date: Date, workingDays: number): string {
  const day = new Date(date)
  let left = workingDays
  while (left > 0) {
    day.setDate(day.getDate() + 1)
    if (!isWeekend(day)) left -= 1
  }
  return dayNames[day.getDay()] ?? ''
}

function isWeekend(day: Date): boolean {
  return day.getDay() === 0 || day.getDay() === 6
}
