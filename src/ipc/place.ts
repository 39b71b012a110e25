import { z } from 'zod'
import { recordIdSchema } from '../domain/records/record-id'

export const meetingPartSchema = z.enum(['prepare', 'meet', 'reflect', 'brief'])

export const placeScreenSchema = z.enum([
  'today',
  'meetings',
  'people',
  'commitments',
  'journal',
  'weekly-review',
  'lessons',
  'plays',
  'pages',
  'insights',
  'coach',
  'trash',
  'calendar-import',
  'settings',
])

export type PlaceScreen = z.infer<typeof placeScreenSchema>

/** Somewhere in Attune that can be named from outside its page: by a link, a notification, a menu of the desktop. */
export const placeSchema = z.discriminatedUnion('kind', [
  /** Without a tab the meeting opens on the part that its phase asks for. */
  z.object({ kind: z.literal('meeting'), id: recordIdSchema, tab: meetingPartSchema.optional() }),
  z.object({ kind: z.literal('person'), id: recordIdSchema }),
  z.object({ kind: z.literal('commitment'), id: recordIdSchema }),
  z.object({ kind: z.literal('entry'), id: recordIdSchema }),
  z.object({ kind: z.literal('page'), id: recordIdSchema }),
  /** A play of the person’s own, or one of Attune’s by its name. */
  z.object({ kind: z.literal('play'), id: recordIdSchema }),
  z.object({ kind: z.literal('screen'), screen: placeScreenSchema }),
])

export type Place = z.infer<typeof placeSchema>

/** The scheme of links to Attune that other programs can hold. */
export const linkScheme = 'attune'

/** Longer than any link that Attune writes; what is longer is not even looked at. */
const longestLink = 200

/**
 * The parts of a link as Attune writes it. Nothing of it is decoded or resolved: a query, a fragment, a port,
 * credentials, an escape or a dot in it make it no link of ours.
 */
const linkParts = /^attune:\/\/([a-z]+)\/([A-Za-z0-9-]+)(?:\/([a-z]+))?\/?$/

/** The place that a link such as `attune://meeting/<id>/meet` names; null for anything else, however it was made. */
export function parseAttuneLink(link: string): Place | null {
  if (link.length > longestLink) return null
  const [, kind, name, tab] = linkParts.exec(link) ?? []
  if (kind === undefined || name === undefined) return null
  if (tab !== undefined && kind !== 'meeting') return null
  const named = kind === 'screen' ? { kind, screen: name } : { kind, id: name }
  const parsed = placeSchema.safeParse(tab === undefined ? named : { ...named, tab })
  return parsed.success ? parsed.data : null
}

/** The link to a place, as `parseAttuneLink` reads it. */
export function attuneLink(place: Place): string {
  const head = `${linkScheme}://${place.kind}/`
  if (place.kind === 'screen') return `${head}${place.screen}`
  const link = `${head}${place.id}`
  return place.kind === 'meeting' && place.tab !== undefined ? `${link}/${place.tab}` : link
}
