import ICAL from 'ical.js'
import { z } from 'zod'
import { asOneLine } from '../../records/one-line'
import { distinctTexts, sortCandidates, type PeopleFile, type PersonCandidate } from './person-candidate'
import { decodeQuotedPrintable, joinSoftBreaks } from './quoted-printable'
import { splitVcards, type VcardText } from './split-vcards'

const partSchema = z.union([z.string(), z.array(z.string())])

/** A property as jCard (RFC 7095) has it: name, parameters, type, values. */
const propertySchema = z
  .tuple([z.string(), z.record(z.string(), z.unknown()), z.string()])
  .rest(z.union([z.string(), z.array(partSchema)]))

const cardSchema = z.tuple([z.literal('vcard'), z.array(z.unknown())]).rest(z.unknown())

interface Property {
  readonly name: string
  /** Its values; one that has parts, such as a name, with its parts in order. */
  readonly values: readonly (readonly string[])[]
}

/**
 * Reads a file of vCards (RFC 6350, and the versions 2.1 and 3.0 that many programs still write). A card that cannot be
 * read is refused alone, with its line.
 */
export function parseVcards(text: string): PeopleFile {
  const { cards, refused } = splitVcards(text)
  const candidates: PersonCandidate[] = []
  const broken = cards.flatMap((card) => {
    const properties = propertiesOf(card)
    if (typeof properties === 'string') return [{ line: card.line, reason: properties }]
    candidates.push(candidateOf(card.line, properties))
    return []
  })
  return sortCandidates(candidates, [...refused, ...broken])
}

/** The properties of a card, or what is wrong with it. */
function propertiesOf({ text }: VcardText): Property[] | string {
  try {
    // A cast: the library says `any`.
    const parsed: unknown = ICAL.parse(joinSoftBreaks(text))
    return cardSchema.parse(parsed)[1].flatMap(propertyOf)
  } catch (error) {
    const why = error instanceof Error ? asOneLine(error.message).slice(0, 120) : 'unknown'
    return `the card cannot be read (${why})`
  }
}

/** A property whose shape is not known, such as a picture, is none that a person is made of. */
function propertyOf(raw: unknown): Property[] {
  const parsed = propertySchema.safeParse(raw)
  if (!parsed.success) return []
  const [name, parameters, , ...values] = parsed.data
  const isQuoted = String(parameters['encoding']).toUpperCase() === 'QUOTED-PRINTABLE'
  const decoded = (part: string) => (isQuoted ? decodeQuotedPrintable(part) : part)
  return [
    {
      name: name.toLowerCase(),
      values: values.map((value) =>
        typeof value === 'string' ? [decoded(value)] : value.flat().map(decoded),
      ),
    },
  ]
}

function candidateOf(line: number, properties: readonly Property[]): PersonCandidate {
  const valuesOf = (name: string) =>
    properties.filter((each) => each.name === name).flatMap(({ values }) => values)
  const firstOf = (name: string) => asOneLine(valuesOf(name)[0]?.[0] ?? '')
  const [family = '', given = '', additional = ''] = (valuesOf('n')[0] ?? []).flatMap((part) =>
    part.split(';'),
  )
  return {
    line,
    name: firstOf('fn') || asOneLine([given, additional, family].join(' ')) || asOneLine(firstOf('nickname')),
    role: firstOf('title') || firstOf('role'),
    organisation: firstOf('org').split(';')[0] ?? '',
    emails: distinctTexts(valuesOf('email').flat()),
    phones: distinctTexts(valuesOf('tel').map(([value = '']) => value.replace(/^tel:/i, ''))),
  }
}
