import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { documentHtml } from '../../../../../src/domain/documents/document-html'
import { documentMarkdown } from '../../../../../src/domain/documents/document-markdown'
import { documentText } from '../../../../../src/domain/documents/document-text'
import type { OutgoingDocument } from '../../../../../src/domain/documents/outgoing-document'
import { foldName, wordsOfName } from '../../../../../src/domain/documents/redaction/folded-name'
import { ordinaryWords, weakWords } from '../../../../../src/domain/documents/redaction/ordinary-words'
import { Redactor } from '../../../../../src/domain/documents/redaction/redactor'
import { plainRun } from '../../../../../src/domain/documents/run'
import { documentSaying, exampleDocument } from '../../../../support/documented'

const names = {
  people: ['Ana Ferreira', 'Tom', 'Zoë Müller', 'Anna von der Leyen', 'Sean O’Brien', 'Will Smith', '李明'],
  organisations: ['Nordwind GmbH', 'Blue Ocean Ltd'],
}
const both = { names: true, addresses: true }

function redacted(
  text: string,
  choices = { names: true, addresses: false },
  about: readonly string[] = [],
): string {
  const blank: OutgoingDocument = { ...documentSaying(''), people: about, title: text, facts: [], blocks: [] }
  return new Redactor(names, choices).redact(blank).title
}

describe('a name', () => {
  test.each([
    ['Ana Ferreira came', 'Person A came'],
    [
      'Ana said it, FERREIRA wrote it, and ana agreed',
      'Person A said it, Person A wrote it, and Person A agreed',
    ],
    ['Ferreira, Ana and Tom', 'Person A and Person B'],
    ["Ana’s list, Tom's list, Anas Liste", "Person A’s list, Person B's list, Person A’s Liste"],
    ['the Ana-Tom plan, pre-Ana, Ana/Tom', 'the Person A-Person B plan, pre-Person A, Person A/Person B'],
    ['ana_ferreira and AnaFerreira and #anaferreira2', 'Person A and Person A and #Person A-2'],
    ['A. Ferreira and Ana F. too', 'Person A and Person A. too'],
    [
      'zoe, ZOË and Mueller and Muller and Müller',
      'Person A, Person A and Person A and Person A and Person A',
    ],
    ['Frau von der Leyen, von Anna, der Rest', 'Frau Person A, von Person A, der Rest'],
    ["O’Brien and Sean O'Brien", 'Person A and Person A'],
    ['A\u00adna and T\u200bom', 'Person A and Person B'],
    ['Will came. I will too.', 'Person A came. I will too.'],
    ['我和李明谈', '我和Person A谈'],
    ['Nordwind, NORDWIND GmbH and nordwinds', 'Organisation A, Organisation A GmbH and Organisation A’s'],
    ['the Blue Ocean team on a blue ocean', 'the Organisation A team on a blue ocean'],
    ['Banana, Anatomy, Tomato, Thomas and bottom', 'Banana, Anatomy, Tomato, Thomas and bottom'],
  ])('is found in %j', (text, result) => {
    expect(redacted(text)).toBe(result)
  })

  it('that several have is the one of whom the text is about', () => {
    const two = { people: ['Ana Ferreira', 'Ana Silva'], organisations: [] }
    const document = { ...documentSaying('Ana'), people: ['Ana Silva'], title: 'Ferreira or Silva or Ana' }
    expect(new Redactor(two, both).redact(document).title).toBe('Person A or Person B or Person B')
  })

  it('has the same label in every document', () => {
    const redactor = new Redactor(names, both)
    expect(redactor.redact({ ...documentSaying(''), title: 'Tom and Ana' }).title).toBe(
      'Person A and Person B',
    )
    expect(redactor.redact({ ...documentSaying(''), title: 'Ana and Tom' }).title).toBe(
      'Person B and Person A',
    )
  })

  it('is found across words that look differently', () => {
    const document: OutgoingDocument = {
      ...documentSaying(''),
      blocks: [
        {
          ...{ kind: 'paragraph', sign: null },
          runs: [plainRun('With Fer'), { ...plainRun('reira'), marks: ['strong'] }, plainRun(' today')],
        },
      ],
    }
    expect(new Redactor(names, both).redact(document).blocks).toEqual([
      { kind: 'paragraph', sign: null, runs: [plainRun('With Person A'), plainRun(' today')] },
    ])
  })
})

describe('an address', () => {
  test.each([
    [
      'write to a.ferreira@nordwind.de or ring +351 912 345 678.',
      'write to [e-mail address] or ring [number].',
    ],
    ['see https://example.org/a?b=1, www.example.org and example.com/x', 'see [link], [link] and [link]'],
    ['(030) 1234-5678 and 0049.30.123456', '[number] and [number]'],
    ['on 2026-03-04, 4.3.2026, 10:30, 2024–2026, for 45 000 and 12 of 100', null],
  ])('is taken out of %j', (text, result) => {
    expect(redacted(text, { names: false, addresses: true })).toBe(result ?? text)
  })

  it('goes with the names where it is one, or has one in it', () => {
    const text = 'x@y.org, https://example.org/ana-ferreira, https://example.org/plan'
    expect(redacted(text)).toBe('[e-mail address], [link], https://example.org/plan')
  })
})

it('takes nothing out that was not asked for', () => {
  const document = exampleDocument()
  expect(new Redactor(names, { names: false, addresses: false }).redact(document)).toEqual(document)
})

it('leaves no name of the worked example in any kind of file', () => {
  const document = new Redactor(names, both).redact(exampleDocument())
  for (const text of [documentMarkdown(document), documentHtml(document, 'en'), documentText(document)]) {
    expect(text).toContain('Person A')
    expect(text).not.toMatch(/\b(ana|ferreira)\b/i)
  }
})

describe('whatever people write', () => {
  const someName = fc
    .array(
      fc.constantFrom(
        'Ana',
        'Bo',
        'Çelik',
        'Dvořák',
        'El',
        'Fitz',
        'Grün',
        'Hoß',
        'Ивана',
        'Jean-Luc',
        'McKay',
        'Ñuño',
        'O’Neil',
        'Park',
        'Quist',
        'Rose',
        'Søren',
        'von',
        'de',
        'Will',
        'Øystein',
        'محمد',
        '李明',
        '김민수',
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((words) => words.join(' '))
  const twist = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
    (name: string) => `${name}’s`,
    (name: string) => `${name}s`,
    (name: string) => name.split(' ').reverse().join(', '),
    (name: string) => name.split(' ')[0] ?? '',
    (name: string) => name.split(' ').at(-1) ?? '',
    (name: string) => `(${name})`,
    (name: string) => `pre-${name}-plan`,
    (name: string) => `_${name.replace(/ /g, '_')}_`,
    (name: string) => name.normalize('NFD'),
  )
  const filler = fc.oneof(fc.constantFrom(' and ', '. ', '\n', ' – ', ' with the ', '/', ': '), fc.string())

  it('no known name is left', () => {
    fc.assert(
      fc.property(
        fc.array(someName, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(), twist, filler), { maxLength: 12 }),
        (people, pieces) => {
          const text = pieces
            .map(([which, twisted, between]) => twisted(people[which % people.length] ?? '') + between)
            .join(' ')
          const redactor = new Redactor({ people, organisations: [] }, both)
          const document = redactor.redact({ ...documentSaying(text), people })
          expect(namesIn(documentMarkdown(document), people), text).toEqual([])
          expect(namesIn(document.title, people), text).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** Words of the names that can be read in the text; in small letters those that are ordinary words are no names. */
function namesIn(text: string, people: readonly string[]): string[] {
  const words = text.match(/[\p{L}\p{M}\p{Cf}]+/gu) ?? []
  return people.flatMap(wordsOfName).filter((name) => {
    const folded = foldName(name)
    if (weakWords.has(folded) || folded.length < 2) return false
    return words.some(
      (word) => foldName(word) === folded && !(ordinaryWords.has(folded) && /^\p{Ll}/u.test(word)),
    )
  })
}
