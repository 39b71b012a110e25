import { describe, expect, it } from 'vitest'
import { combinations } from '../../../../src/domain/medium/combinations'
import { describeWeights } from '../../../../src/domain/medium/describe-weights'
import { media } from '../../../../src/domain/medium/medium'
import { reasonSentences } from '../../../../src/domain/medium/reasons/reason-sentences'
import { inputScales, situationInputs } from '../../../../src/domain/medium/situation'
import { weights } from '../../../../src/domain/medium/weights'

const cells = weights.flatMap(({ input, points }) =>
  media.flatMap((medium) =>
    points[medium].map((value, place) => ({
      input,
      medium,
      place,
      points: value,
      sentence: reasonSentences[input][medium][place] ?? null,
    })),
  ),
)

describe('the weights', () => {
  it('hold one table for each input, in the order of the questions', () => {
    expect(weights.map(({ input }) => input)).toEqual(situationInputs)
  })

  it('stand on named sources, and say where they are our own judgement', () => {
    const known = ['dennis-2008', 'daft-1986', 'carlson-1999', 'kruger-2005', 'practice']
    for (const { sources, rests } of weights) {
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(known).toContain(source)
      expect(rests).toMatch(/\.$/)
      if (sources.every((source) => source === 'practice')) expect(rests).toMatch(/our judgement/)
    }
    for (const { sources } of combinations) for (const source of sources) expect(known).toContain(source)
  })

  it('are whole points, and none so large that it settles everything alone', () => {
    for (const { points } of cells) {
      expect(Number.isInteger(points)).toBe(true)
      expect(Math.abs(points)).toBeLessThan(50)
    }
  })

  it('speak for at least one medium and against at least one at both ends of every scale', () => {
    for (const { input, points } of weights) {
      for (const place of [0, 4]) {
        const column = media.map((medium) => points[medium][place] ?? 0)
        expect(Math.max(...column), `${input} ${place}`).toBeGreaterThan(0)
        if (input !== 'confidentiality' || place === 4) expect(Math.min(...column)).toBeLessThan(0)
      }
    }
  })
})

describe('the sentences behind the weights', () => {
  it('are there wherever a weight is not zero', () => {
    const silent = cells.filter(({ points, sentence }) => points !== 0 && sentence === null)
    expect(silent).toEqual([])
  })

  it('are all used', () => {
    const used = new Set(cells.filter(({ points }) => points !== 0).map(({ sentence }) => sentence))
    const idle = cells.filter(({ sentence }) => sentence !== null && !used.has(sentence))
    expect(idle).toEqual([])
  })

  it('never argue for a medium at one step and against it at another', () => {
    for (const { sentence, points } of cells) {
      if (sentence === null || points === 0) continue
      const others = cells.filter((cell) => cell.sentence === sentence && cell.points !== 0)
      expect(
        others.every((cell) => Math.sign(cell.points) === Math.sign(points)),
        sentence,
      ).toBe(true)
    }
  })

  it('belong to one medium and one input each', () => {
    const owners = new Map<string, string>()
    for (const { sentence, input, medium } of cells) {
      if (sentence === null) continue
      const owner = `${input} ${medium}`
      expect(owners.get(sentence) ?? owner, sentence).toBe(owner)
      owners.set(sentence, owner)
    }
  })

  it('are plain and complete: one sentence, short enough for a glance, nothing promised', () => {
    const combined = combinations.flatMap(({ effects }) => effects.map(({ sentence }) => sentence))
    const sentences = [...new Set([...cells.map(({ sentence }) => sentence), ...combined])]
    for (const sentence of sentences) {
      if (sentence === null) continue
      expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/)
      expect(sentence.length, sentence).toBeLessThanOrEqual(120)
      expect(sentence).not.toMatch(/\b(always|never|guarantee[sd]?|proven|must)\b/)
    }
  })
})

describe('combinations', () => {
  it('are tied to an input that has to be answered', () => {
    for (const { when, input, name } of combinations) {
      expect(when[input], name).toBeDefined()
      expect(when[input], name).not.toContain(null)
    }
  })

  it('need at least two answers', () => {
    for (const { when, name } of combinations) {
      const required = Object.values(when).filter((allowed) => !allowed.includes(null))
      expect(required.length, name).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('the weights as the app shows them', () => {
  it('carry a name for every input, step and medium, with the points that are used', () => {
    const { tables } = describeWeights()
    expect(tables.map(({ name }) => name)).toEqual(inputScales.map(({ name }) => name))
    for (const { input, rows, steps } of tables) {
      expect(steps).toHaveLength(5)
      expect(rows.map(({ medium }) => medium)).toEqual(media)
      for (const { medium, points } of rows) {
        expect(points).toBe(weights.find((table) => table.input === input)?.points[medium])
      }
    }
  })

  it('tell of the combinations and of the preference too', () => {
    const shown = describeWeights()
    expect(shown.combinations.map(({ name }) => name)).toEqual(combinations.map(({ name }) => name))
    expect(shown.preference.text).toMatch(/8 points, or 2/)
    expect(shown.preference.sources).toContain('carlson-1999')
  })
})

describe('the questions', () => {
  it('are nine, with names that stay', () => {
    expect(inputScales.map(({ name }) => name)).toEqual([
      'Emotional charge',
      'Complexity',
      'Need for immediate answers',
      'Need for a record',
      'Confidentiality',
      'Trust so far',
      'Urgency',
      'People involved',
      'Distance',
    ])
  })

  it('have a question and five different words each', () => {
    for (const { question, steps } of inputScales) {
      expect(question).toMatch(/\?$/)
      expect(new Set(steps).size).toBe(5)
      expect(steps.every((word) => word.length > 1)).toBe(true)
    }
  })
})
