import { describe, expect, it } from 'vitest'
import { attuneLink, parseAttuneLink, placeScreenSchema, type Place } from '../../../src/ipc/place'

const id = '0b9e7c1e-6a53-4c3a-9d2e-0f6c1a2b3c4d'

const places: readonly Place[] = [
  { kind: 'meeting', id },
  ...(['prepare', 'meet', 'reflect', 'brief'] as const).map((tab) => ({ kind: 'meeting' as const, id, tab })),
  { kind: 'person', id },
  { kind: 'commitment', id },
  { kind: 'entry', id },
  { kind: 'page', id },
  { kind: 'play', id: 'difficult-truth' },
  ...placeScreenSchema.options.map((screen) => ({ kind: 'screen' as const, screen })),
]

describe('a link to a place', () => {
  it.each(places)('is read as the place that it was made of: %j', (place) => {
    expect(parseAttuneLink(attuneLink(place))).toEqual(place)
  })

  it('reads like a sentence', () => {
    expect(attuneLink({ kind: 'meeting', id: 'a', tab: 'meet' })).toBe('attune://meeting/a/meet')
  })

  it('may end with the slash that some programs add', () => {
    expect(parseAttuneLink(`attune://meeting/${id}/`)).toEqual({ kind: 'meeting', id })
  })
})

describe('a hostile link', () => {
  it.each([
    '',
    'attune:',
    'attune://',
    'attune:///',
    'attune://meeting',
    'attune://meeting/',
    'attune:meeting/a',
    `ATTUNE://meeting/a`,
    ' attune://meeting/a',
    'attune://meeting/a ',
    'attune://meeting/a\n',
    'attune://meeting/a\0',
    'attune://Meeting/a',
    'attune://unknown/a',
    'attune://constructor/a',
    'attune://__proto__/a',
    'attune://library/a',
    'attune://screen/constructor',
    'attune://screen/today/prepare',
    'attune://screen/../settings',
    'attune://person/a/prepare',
    'attune://meeting/a/delete',
    'attune://meeting/a/prepare/more',
    'attune://meeting/..',
    'attune://meeting/../person/a',
    'attune://meeting/..%2f..%2flibrary',
    'attune://meeting/%61',
    'attune://meeting/a%00',
    'attune://meeting/-a',
    'attune://meeting/a?tab=meet',
    'attune://meeting/a#meet',
    'attune://meeting/a/?x',
    'attune://user:secret@meeting/a',
    'attune://meeting:80/a',
    'attune://meeting\\a',
    'attune://meeting//a',
    'attune://meeting/a.json',
    'attune://meeting/ä',
    'attune://meeting/a\u202e',
    `attune://meeting/${'a'.repeat(65)}`,
    `attune://meeting/${'a'.repeat(1_000_000)}`,
    `attune://${'a/'.repeat(100_000)}`,
    'app://attune/',
    'http://attune/meeting/a',
    'javascript:alert(1)//attune://meeting/a',
    'file:///meeting/a',
    'attune-lock://meeting/a',
    'xattune://meeting/a',
  ])('names no place (%#)', (link) => {
    expect(parseAttuneLink(link)).toBeNull()
  })
})
