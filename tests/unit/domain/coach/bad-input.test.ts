import { describe, expect, it } from 'vitest'
import { defaultCoachChoices } from '../../../../src/domain/coach/coach-choices'
import type { DraftContext, DraftField } from '../../../../src/domain/coach/draft-context'
import { DraftReader, type CoachReading } from '../../../../src/domain/coach/draft-reader'
import { SeededRandom } from '../../../../scripts/seed/seeded-random'

const fields: readonly DraftField[] = ['say-back', 'acknowledgement', 'hard-truth', 'addition', 'follow-up']

function contextOf(field: DraftField): DraftContext {
  return { field, playIds: ['difficult-truth'], heard: 'I am worried. What would you do?' }
}

function read(text: string, field: DraftField = 'say-back'): CoachReading {
  return new DraftReader(contextOf(field), defaultCoachChoices).read(text)
}

/** Every span and alternative lies in the text, in order, and cuts no character in two. */
function expectSound(text: string, reading: CoachReading): void {
  if (reading.kind === 'aside') return
  for (const finding of reading.findings) {
    for (const { start, end } of [finding, ...finding.alternatives]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(text.length)
      expect([start, end].some((at) => cutsPair(text, at))).toBe(false)
    }
    expect(finding.words).toBe(text.slice(finding.start, finding.end))
    expect(finding.phrase.length).toBeLessThanOrEqual(64)
  }
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', ' '.repeat(1000)],
  ['marks', '... !!! ??? ,,, --- “”"'],
  ['emoji', '👍🏽 🎉🎉 👩‍👩‍👧‍👦 🇨🇭🇩🇪 ❤️'],
  ['flags and joiners in a row', '🇨🇭'.repeat(500) + '\u200d'.repeat(500)],
  ['combining marks', 'a\u0301\u0302\u0303'.repeat(400)],
  ['lone surrogates', '\ud800 just \udc00 only \ud83d. You \udfff never listen.'],
  ['NUL and controls', 'You\u0000never\u0007listen. \u0000\u0000'],
  ['right-to-left marks', '\u202eYou should stop.\u202c \u200fCalm down.\u200e'],
  ['quotes never closed', '“You should ‘stop "it “now” and «then'],
  ['closing quotes alone', '” » ” You never listen.'],
  ['HTML', '<p>You <b>should</b></p><script>stop()</script>'],
  ['brackets', '(([[{{<<'.repeat(300)],
  ['addresses', 'a@'.repeat(500) + ' `'.repeat(300)],
  ['line separators', 'You should go.\u2028Calm down.\u2029\r\n\r\nStop it.\v\f'],
  ['full-width and styled letters', '𝓨𝓸𝓾 should ｓｔｏｐ it.'],
  ['capital letters that grow', 'İİİ ẞ ß ŉ ﬀ You should stop. İ never'],
]

describe('bad input', () => {
  it.each(hostile)('gives no unsound finding in %s', (_name, text) => {
    for (const field of fields) {
      expectSound(text, read(text, field))
      const within = `You should go. ${text} I just hear you.`
      expectSound(within, read(within, field))
    }
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0 '],
    ['marks', '... !!! ,,,'],
    ['emoji', '👍🏽 🎉 👩‍👩‍👧‍👦 🇨🇭'],
    ['one endless word', 'a'.repeat(2000)],
    ['numbers', '1 2 3 4 5 6 7 8 9 10'],
    ['names', 'Ana, Tom, Jürgen, Zoë'],
  ])('finds nothing in %s', (_name, text) => {
    for (const field of fields) {
      const reading = read(text, field)
      expect(reading.kind === 'read' ? reading.findings : []).toEqual([])
    }
  })

  it.each([
    ['100,000 words without a full stop', 'we just never know what you should do about it '.repeat(10_000)],
    ['one word of 1 MB', 'a'.repeat(1_000_000)],
    ['50,000 line breaks', '\n'.repeat(50_000) + 'You should go.'],
    ['50,000 short lines', 'You should\n'.repeat(50_000)],
    ['quotes never closed', '“you should stop '.repeat(20_000)],
    ['full stops', '.'.repeat(200_000)],
    ['full stops and spaces', 'e.g. '.repeat(50_000)],
    ['signs of addresses', 'a@'.repeat(200_000)],
    ['brackets of tags', '<a'.repeat(200_000)],
    ['backticks', '`a '.repeat(100_000)],
    ['emoji without spaces', '👍'.repeat(200_000)],
    ['Chinese without spaces', '我明白你担心时间不够'.repeat(20_000)],
    ['beginnings of phrases', 'you '.repeat(100_000)],
    ['beginnings of longer phrases', 'I really do really do really '.repeat(10_000)],
    ['commas', ', so, well, but '.repeat(20_000)],
    ['apostrophes', "'n'".repeat(100_000)],
  ])('reads %s in linear time', (_name, text) => {
    const startedAt = performance.now()
    const reading = read(text)
    // A second would do on a quiet machine; what is quadratic takes minutes.
    expect(performance.now() - startedAt).toBeLessThan(15_000)
    if (text.length < 120_000) expectSound(text, reading)
  })
})

const pieces = [
  'You should ',
  'stop. ',
  'Calm down. ',
  'I just ',
  'I hear that you ',
  'because ',
  'I am sorry',
  '. ',
  '? ',
  '\n',
  '“',
  '”',
  '"',
  'Ich verstehe das nicht und ',
  'never listen',
  '👍🏽',
  '\ud83d',
  ', ',
  'a',
  ' ',
  'So basically ',
  '{ return x; } ',
  'word '.repeat(150),
  'It was my fault. ',
]

describe('reading while typing', () => {
  it('gives what reading all of it gives, after each of many random changes', () => {
    const random = new SeededRandom('coach')
    for (let round = 0; round < 24; round += 1) {
      const field = random.pick(fields)
      const context = contextOf(field)
      const reader = new DraftReader(context, defaultCoachChoices)
      let text = ''
      for (let step = 0; step < 40; step += 1) {
        const from = random.integer(0, text.length)
        const to = random.chance(0.7) ? from : Math.min(text.length, from + random.integer(1, 30))
        text = text.slice(0, from) + (random.chance(0.85) ? random.pick(pieces) : '') + text.slice(to)
        const reading = reader.read(text)
        expect(reading, JSON.stringify(text)).toEqual(
          new DraftReader(context, defaultCoachChoices).read(text),
        )
        if (step % 5 === 0) expectSound(text, reading)
      }
    }
  })
})
