import type ICAL from 'ical.js'
import { asOneLine } from '../records/one-line'
import type { EventPerson, Participation } from './calendar-event'

/** More than can be met; a list for a whole company is none of people one talks to. */
export const mostPeople = 200

const address = /^[^\s@<>"]+@[^\s@<>"]+$/

/** Who is invited and who invites, each once; rooms, devices and groups are nobody. */
export function peopleOfEvent(event: ICAL.Component): EventPerson[] {
  const organizers = event.getAllProperties('organizer').slice(0, 1)
  const found = new Map<string, EventPerson>()
  for (const property of [...event.getAllProperties('attendee'), ...organizers]) {
    if (!isSomebody(property)) continue
    const person = personOf(property)
    if (person === null) continue
    const key = person.email === '' ? `name ${person.name}` : person.email
    const known = found.get(key)
    found.set(key, known === undefined ? person : joined(known, person))
    if (found.size >= mostPeople) break
  }
  return [...found.values()]
}

function isSomebody(property: ICAL.Property): boolean {
  const kind = textOf(property.getParameter('cutype')).toUpperCase()
  return !['ROOM', 'RESOURCE', 'GROUP'].includes(kind)
}

function personOf(property: ICAL.Property): EventPerson | null {
  const email = emailOf(property)
  const written = asOneLine(textOf(property.getParameter('cn'))).replace(/^["']+|["']+$/g, '')
  const isAddress = written === '' || address.test(written)
  const name = isAddress ? nameOfAddress(email || written) : inSpokenOrder(written)
  if (name === '') return null
  return {
    name: name.slice(0, 200),
    email,
    participation: participationOf(textOf(property.getParameter('partstat'))),
    isOrganizer: property.name === 'organizer',
  }
}

/** Apple names people by a path within its own server, and gives the address beside. */
function emailOf(property: ICAL.Property): string {
  const beside = textOf(property.getParameter('email'))
  const value = textOf(property.getFirstValue()).replace(/^\s*(mailto|smtp):/i, '')
  const email = [value, beside]
    .map((text) => asOneLine(text).toLowerCase())
    .find((text) => address.test(text))
  return email === undefined || email.length > 254 ? '' : email
}

/** `ana.moreau@example.org` is called `Ana Moreau` until somebody says better. */
function nameOfAddress(email: string): string {
  const [local = ''] = email.split('@')
  const words = local.split(/[._+-]+/).filter((word) => word !== '')
  if (words.length < 2 || !words.every((word) => /^\p{L}+$/u.test(word))) return email
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** `Moreau, Ana (Sales)` as it is said: `Ana Moreau`. Companies write names so; other commas are left alone. */
function inSpokenOrder(name: string): string {
  const [, family, given] = /^([\p{L}\p{M}'’. -]+),\s*([\p{L}\p{M}'’. -]+?)\s*(?:\(.*\))?$/u.exec(name) ?? []
  return family === undefined || given === undefined ? name : `${given} ${family}`
}

function participationOf(partstat: string): Participation {
  switch (partstat.toUpperCase()) {
    case 'ACCEPTED':
      return 'accepted'
    case 'DECLINED':
      return 'declined'
    case 'TENTATIVE':
      return 'tentative'
    case 'NEEDS-ACTION':
      return 'not-answered'
    default:
      return 'unknown'
  }
}

function joined(known: EventPerson, also: EventPerson): EventPerson {
  return {
    ...known,
    participation: known.participation === 'unknown' ? also.participation : known.participation,
    isOrganizer: known.isOrganizer || also.isOrganizer,
  }
}

/** A parameter or value that is a text; a list of them is its first. */
function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}
