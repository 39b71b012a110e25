import { describe, expect, test } from 'vitest'
import { builtInPlays } from '../../../../src/domain/plays/built-in-plays'
import { copyOfPlay } from '../../../../src/domain/plays/new-own-play'
import { summarizeOwnPlay } from '../../../../src/domain/plays/own-play'
import { BrokenPlayFile } from '../../../../src/main/plays/broken-play-file'
import { readPlayFile } from '../../../../src/main/plays/read-play-file'
import { playFileText } from '../../../../src/main/plays/write-play-file'
import { anOwnPlay } from '../../../support/own-plays'

const newId = () => 'new-id'

function contentOf(play: ReturnType<typeof anOwnPlay>) {
  const { schemaVersion, id, createdAt, updatedAt, lineage, ...content } = play
  return { ...content, steps: content.steps.map((step) => ({ ...step, id: 'new-id' })) }
}

function refusalOf(text: string): BrokenPlayFile {
  try {
    readPlayFile(text, newId)
  } catch (error) {
    if (error instanceof BrokenPlayFile) return error
    throw error
  }
  throw new Error('it was read')
}

const lines = (...given: string[]) => ['format: attune-play/1', 'name: Money', ...given].join('\n')

describe('a play as a file', () => {
  const difficult = anOwnPlay({
    name: 'Yes: “no” #1',
    purpose: '- {person}\n\n  on {date}: !done &x *y\n',
    whenToUse: ['true', '12', 'null', '~', '', '  spaces  ', '\ttab', 'é ü 漢字 🙂'],
    fromExperience: '| > %',
    copiedFrom: 'difficult-truth',
    asksForOpenness: true,
    isSensitive: true,
    sourceIds: ['itzchakov-2017'],
    prepare: [
      { kind: 'objections' },
      { kind: 'medium-advisor' },
      { kind: 'prompt', prompt: { id: 'a', label: '', hint: '', isRequired: false } },
      {
        kind: 'prompt',
        prompt: { id: 'b', label: 'x'.repeat(300), hint: 'y '.repeat(900), isRequired: true },
      },
    ],
  })

  test.each([anOwnPlay(), difficult])('is read as it was written: $name', (play) => {
    expect(readPlayFile(playFileText(summarizeOwnPlay(play)), newId)).toEqual(contentOf(play))
  })

  test.each(builtInPlays)('holds all of $name', (play) => {
    const copy = copyOfPlay(play, { id: 'copy', name: play.name, newId, now: '2026-03-02T09:00:00.000Z' })
    expect(readPlayFile(playFileText(summarizeOwnPlay(copy)), newId)).toEqual(contentOf(copy))
  })

  test('leaves out half an emoji, which no file of the library can hold', () => {
    const text = playFileText(summarizeOwnPlay(anOwnPlay({ purpose: 'a\ud83d b' })))
    expect(readPlayFile(text, newId).purpose).toBe('a b')
  })

  test('needs nothing but a format and a name', () => {
    expect(readPlayFile(lines(), newId)).toMatchObject({ name: 'Money', preparationMinutes: 10, prepare: [] })
  })

  test('gives ids to prompts and steps that have none', () => {
    const read = readPlayFile(lines('prepare:', '- prompt: Why', 'steps:', '- step: Ask'), newId)
    expect(read.prepare[0]).toMatchObject({ prompt: { id: 'new-id', label: 'Why' } })
    expect(read.steps[0]?.id).toBe('new-id')
  })

  test('may come from an editor of Windows', () => {
    expect(readPlayFile(`\ufeff${lines('minutes: 5').replaceAll('\n', '\r\n')}\r\n`, newId)).toMatchObject({
      name: 'Money',
      preparationMinutes: 5,
    })
  })
})

describe('a broken file is refused with the line that is wrong:', () => {
  test.each<[string, string, number | null, RegExp]>([
    ['nothing at all', '', 1, /format/],
    ['no format', 'name: Money', 1, /attune-play\/1.*there is none/],
    ['another format', '# a\nformat: attune-play/2\nname: x', 2, /it says “attune-play\/2”/],
    ['no name', 'format: attune-play/1\npurpose: x', 1, /needs a name/],
    ['an empty name', 'format: attune-play/1\nname: "  "', 2, /needs a name/],
    ['a list for a file', '- a\n- b', 1, /a play with its fields/],
    ['an unknown field', lines('minutes: 5', 'colour: red'), 4, /“colour” is no field here.*minutes/],
    ['an unknown field of a prompt', lines('prepare:', '- prompt: a', '  hnit: b'), 5, /“hnit”.*hint/],
    ['an unknown field of a step', lines('steps:', '- step: a', '', '  hint: b'), 6, /“hint”.*guidance/],
    ['a field twice', lines('minutes: 5', 'minutes: 6'), 4, /second time, after line 3/],
    ['words for minutes', lines('minutes: ten'), 3, /whole number from 1 to 600; it says “ten”/],
    ['no minutes', lines('minutes: 0'), 3, /from 1 to 600/],
    ['too many minutes', lines('minutes: 601'), 3, /from 1 to 600/],
    ['half minutes', lines('minutes: 1.5'), 3, /from 1 to 600/],
    ['a maybe', lines('sensitive: maybe'), 3, /“yes” or “no”; it says “maybe”/],
    ['a text for a list', lines('use-when: now'), 3, /“use-when” is a list/],
    ['a list for a text', lines('purpose:', '- a'), 4, /a text was expected/],
    ['a list in a list', lines('use-when:', '- - a'), 4, /a text was expected/],
    ['a part that is none', lines('prepare:', '- part: mood'), 4, /“objections” or “medium”/],
    ['a prompt without a name', lines('prepare:', '- hint: a'), 4, /begins with its name/],
    ['a prompt that is a text', lines('prepare:', '- Why'), 4, /a prompt .* was expected/],
    ['a step without a name', lines('steps:', '- guidance: a'), 4, /A step begins/],
    ['an id that leaves the folder', lines('reflect:', '- prompt: a', '  id: ../x'), 5, /letters, digits/],
    ['an id twice', lines('reflect:', '- prompt: a', '  id: x', '- prompt: b', '  id: x'), 7, /of line 5/],
    ['a name that is too long', `format: attune-play/1\nname: ${'x'.repeat(201)}`, 2, /200 characters/],
    ['too many items', lines('use-when:', ...Array<string>(51).fill('- a')), 54, /50 items/],
    ['an open quotation mark', lines('purpose: "a', 'minutes: 5'), 4, /not closed|quotation/],
    ['a colon in a text', lines('purpose: a: b'), 3, /quotation marks/],
    ['lines that stand wrongly', lines('steps:', '  - step: a', ' - step: b'), 5, /spaces at the beginning/],
    ['a tab at the beginning', lines('steps:', '\t- step: a'), 4, /tab/],
    ['a line without a name', lines('what is this'), 3, /cannot be read|missing/],
    ['two documents', `${lines()}\n---\nname: b`, 3, /second document/],
    ['an alias', lines('purpose: &a x', 'use-when: [*a]'), 3, /refers to another place/],
    ['an alias to nothing', lines('purpose: *a'), 3, /refers to another place/],
    ['a type', lines('purpose: !!binary aGk='), 3, /names a type/],
    ['a type of somebody’s own', lines('prepare: !js/function "x"'), 3, /names a type/],
    ['a prototype', lines('__proto__:', '  isAdmin: yes'), 3, /“__proto__” is no field/],
    ['a constructor', lines('steps:', '- constructor: {prototype: {a: b}}'), 4, /“constructor” is no field/],
    ['a field with a list for a name', lines('? [a, b]', ': c'), 3, /a field with a name/],
    ['letters of another encoding', lines('purpose: caf\ufffd'), 3, /UTF-8/],
    ['an unseen character', lines('', 'purpose: a\u0000b'), 4, /does not belong/],
    ['a picture', '\u0089PNG\r\n\u001a\n', 1, /does not belong/],
    ['a file of another kind', '{"a": [1, 2]}', 1, /attune-play\/1/],
    ['a file that is too large', lines(`# ${'x'.repeat(300_000)}`), null, /larger than a play/],
  ])('%s', (_name, text, line, message) => {
    const refusal = refusalOf(text)
    expect([refusal.line, refusal.message]).toEqual([line, expect.stringMatching(message)])
  })
})

describe('a hostile file is refused without harm:', () => {
  test.each<[string, string]>([
    ['brackets within brackets', lines(`purpose: ${'['.repeat(200_000)}`)],
    ['braces within braces', lines(`purpose: ${'{a: '.repeat(50_000)}`)],
    ['a list in a list in a list', lines('use-when:', '- '.repeat(100_000))],
    ['questions within questions', lines('? '.repeat(100_000))],
    [
      'lines that go in and in',
      lines(...Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`)),
    ],
    [
      'references that grow a thousandfold at each line',
      lines('a: &a [x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b]'),
    ],
    ['one that refers to itself', lines('use-when: &a [*a]')],
    ['names without end', lines(...Array.from({ length: 40_000 }, (_, name) => `${name}:`))],
    ['a merge with a prototype', lines('<<: {__proto__: {polluted: yes}}')],
    ['directives', `%TAG ! tag:example.com,2000:\n---\n${lines('purpose: !x y')}`],
  ])('%s', (_name, text) => {
    const begun = performance.now()
    expect(refusalOf(text)).toBeInstanceOf(BrokenPlayFile)
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
