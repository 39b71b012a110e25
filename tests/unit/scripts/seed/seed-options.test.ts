import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSeedOptions } from '../../../../scripts/seed/seed-options'

const enough = ['--meetings', '20', '--out', 'library', '--from', 'rows.jsonl']

describe('the arguments of npm run seed', () => {
  it('are enough with a count, a folder and a source', () => {
    expect(parseSeedOptions(enough)).toEqual({
      meetings: 20,
      out: resolve('library'),
      from: resolve('rows.jsonl'),
      seed: 'attune',
      now: Date.parse('2026-03-02T09:00:00.000Z'),
    })
  })

  it('may name another moment and another seed', () => {
    const { now, seed } = parseSeedOptions([...enough, '--now', '2027-01-05T10:00:00Z', '--seed', 'demo'])
    expect(now).toBe(Date.parse('2027-01-05T10:00:00Z'))
    expect(seed).toBe('demo')
  })

  it.each([
    ['a missing source', ['--meetings', '20', '--out', 'library'], '--meetings, --out and --from are needed'],
    ['an unknown option', [...enough, '--people', '3'], '--people'],
    ['a stray word', [...enough, 'please'], 'please'],
    ['half a meeting', [...enough, '--meetings', '0.5'], 'a whole number'],
    ['a count in letters', [...enough, '--meetings', 'many'], 'is “many”'],
    ['more than anybody holds', [...enough, '--meetings', '200001'], '0 to 200000'],
    ['a moment that is none', [...enough, '--now', 'tomorrow'], 'is “tomorrow”'],
    ['a day that is not in the calendar', [...enough, '--now', '2026-13-40'], '--now has to be a moment'],
  ])('are refused in plain words for %s', (_, args, words) => {
    expect(() => parseSeedOptions(args)).toThrow(words)
  })
})
