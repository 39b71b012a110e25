import { describe, expect, it } from 'vitest'
import { parseVcards } from '../../../../../src/domain/people/importing/parse-vcards'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

const read = (text: string) => parseVcards(text)

describe('a file of vCards', () => {
  it('tells name, role, organisation, addresses and numbers of version 3', () => {
    const text = card(
      'VERSION:3.0',
      'N:Lima;Ana;;Dr.;',
      'FN:Ana Lima',
      'ORG:Harbour\\, Ltd;Sales',
      'TITLE:Head of sales',
      'item1.EMAIL;type=INTERNET;type=pref:ana@example.org',
      'EMAIL;type=HOME:Ana@Example.org',
      'TEL;TYPE=CELL:+351 12',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSk',
      ' ZJRg',
    )
    expect(read(text)).toEqual({
      candidates: [
        {
          line: 1,
          name: 'Ana Lima',
          role: 'Head of sales',
          organisation: 'Harbour, Ltd',
          emails: ['ana@example.org'],
          phones: ['+351 12'],
        },
      ],
      refused: [],
    })
  })

  it('tells the numbers of version 4, which are addresses there', () => {
    const text = card('VERSION:4.0', 'FN:Ben', 'TEL;VALUE=uri;TYPE=home:tel:+33-01-23')
    expect(read(text).candidates).toMatchObject([{ name: 'Ben', phones: ['+33-01-23'] }])
  })

  it('reads quoted-printable of version 2.1, folded in its own way', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;',
      'TITLE;ENCODING=QUOTED-PRINTABLE:Leiter f=',
      '=FCr alles',
    )
    expect(read(text)).toMatchObject({
      candidates: [{ name: 'Jörg Müller', role: 'Leiter für alles' }],
      refused: [],
    })
  })

  it('takes the name from its parts where nothing else has it', () => {
    expect(read(card('VERSION:3.0', 'N:Ray;Ben;;;')).candidates).toMatchObject([{ name: 'Ben Ray' }])
  })

  it.each([
    ['a card that does not end', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n', 1, 'does not end'],
    [
      'a card inside a card',
      `BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n${card('VERSION:3.0', 'FN:Ben')}`,
      1,
      'does not end',
    ],
    ['a line that is no property', card('VERSION:4.0', 'garbage', 'FN:Ana'), 1, 'cannot be read'],
    ['a card without a name', card('VERSION:4.0', 'EMAIL:ana@example.org'), 1, 'no name'],
    ['a name of a book’s length', card('VERSION:4.0', `FN:${'x'.repeat(300)}`), 1, 'longer than 200'],
    ['text outside of all cards', `hello\n${card('VERSION:4.0', 'FN:Ben')}`, 1, 'outside of all cards'],
  ])('tells of %s by its line', (_, text, line, reason) => {
    const { refused } = read(text)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.line).toBe(line)
    expect(refused[0]?.reason).toContain(reason)
  })

  it('goes on after a broken card', () => {
    const text = [card('VERSION:3.0', 'nothing'), card('VERSION:3.0', 'FN:Ben')].join('')
    expect(read(text)).toMatchObject({ candidates: [{ name: 'Ben', line: 5 }], refused: [{ line: 1 }] })
  })

  it('is empty for an empty file', () => {
    expect(read('')).toEqual({ candidates: [], refused: [] })
  })

  it('reads ten thousand people', () => {
    const many = Array.from({ length: 10_000 }, (_, place) => card('VERSION:3.0', `FN:Person ${place}`)).join(
      '',
    )
    const { candidates, refused } = read(many)
    expect([candidates.length, refused.length]).toEqual([10_000, 0])
    expect(candidates.at(-1)).toMatchObject({ name: 'Person 9999', line: 4 * 9_999 + 1 })
  })
})
