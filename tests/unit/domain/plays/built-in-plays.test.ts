import { describe, expect, it } from 'vitest'
import { corePrompts, sensitivePrompts } from '../../../../src/domain/meetings/readiness'
import { builtInPlays, findPlay } from '../../../../src/domain/plays/built-in-plays'
import { playSchema, type Play, type Prompt } from '../../../../src/domain/plays/play'
import { preparePromptsOf } from '../../../../src/domain/plays/prompts-of-plays'
import { playsNamed } from '../../../support/plays-named'
import { findSource } from '../../../../src/domain/plays/sources'

const promptsOf = (play: Play): Prompt[] => [
  ...play.prepare.flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : [])),
  ...play.reflect,
]
const textsOf = (play: Play): string[] => [
  play.name,
  play.purpose,
  ...play.whenToUse,
  ...play.whenNotToUse,
  ...promptsOf(play).flatMap((prompt) => [prompt.label, prompt.hint]),
  ...play.steps.flatMap((step) => [step.title, step.guidance, ...step.starters]),
]
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length
const allPrompts = [...corePrompts, ...sensitivePrompts, ...builtInPlays.flatMap(promptsOf)]

describe.each(builtInPlays.map((play) => [play.id, play] as const))('the play %s', (_id, play) => {
  it('has the form of a play', () => {
    expect(playSchema.parse(play)).toEqual(play)
  })

  it('rests on sources that can be shown, each named once', () => {
    expect(play.sourceIds.filter((id) => findSource(id) === undefined)).toEqual([])
    expect(new Set(play.sourceIds).size).toBe(play.sourceIds.length)
  })

  it('leads through four to six steps, each with its own id and two or three ways to begin', () => {
    expect(play.steps.length).toBeGreaterThanOrEqual(4)
    expect(play.steps.length).toBeLessThanOrEqual(6)
    expect(new Set(play.steps.map((step) => step.id)).size).toBe(play.steps.length)
    for (const step of play.steps) {
      expect([2, 3]).toContain(step.starters.length)
      expect(new Set(step.starters).size).toBe(step.starters.length)
    }
  })

  it('offers sentence starters that can be said in one breath, without limiters or absolutes', () => {
    for (const starter of play.steps.flatMap((step) => step.starters)) {
      expect(starter.length).toBeLessThanOrEqual(140)
      expect(starter).not.toMatch(/\b(just|only|simple|actually|always|never|why)\b/i)
    }
  })

  it('is read in under two minutes by somebody who reads two hundred and thirty words a minute', () => {
    expect(wordCount(textsOf(play).join(' '))).toBeLessThan(460)
  })

  it('keeps hints and guidance short enough for a margin', () => {
    for (const prompt of promptsOf(play)) expect(prompt.hint.length).toBeLessThanOrEqual(110)
    for (const step of play.steps) expect(wordCount(step.guidance)).toBeLessThanOrEqual(30)
  })

  it('is finished, in plain British English and typographic quotes', () => {
    const text = textsOf(play).join('\n')
    expect(text).not.toMatch(/todo|lorem|fixme|tbd|xxx/i)
    expect(text).not.toMatch(/\b(behavior|color|favor|center|honor|organize|realize|recognize|summarize)/i)
    expect(text).not.toMatch(/\b(leverage|synergy|stakeholder|alignment|touch base|circle back|win-win)\b/i)
    expect(text).not.toMatch(/['"]|\.\.\.| {2}/)
    expect(text).not.toMatch(/!/)
  })

  it('asks nothing that must be answered in the reflection', () => {
    expect(play.reflect.filter((prompt) => prompt.isRequired)).toEqual([])
  })
})

describe('the built-in plays', () => {
  it('are offered in the order in which a hard conversation needs them', () => {
    expect(builtInPlays.map((play) => play.name)).toEqual([
      'Empathetic summary',
      'Objection acknowledgement',
      'Difficult truth',
      'Choosing the medium',
      'Sharing something of myself',
      'Understanding their needs',
      'Working out shared goals',
      'Climbing the ladder (rapport)',
      'Repairing trust',
      'Negotiating with generosity',
      'Rallying to a mission',
      'Acknowledge now, answer later',
      'Quiet strengths (for introverts)',
      'Staying in touch',
    ])
  })

  it('have ids of their own, and are found by them', () => {
    expect(new Set(builtInPlays.map((play) => play.id)).size).toBe(builtInPlays.length)
    for (const play of builtInPlays) expect(findPlay(play.id)).toBe(play)
    expect(findPlay('no-such-play')).toBeUndefined()
  })

  it('treat a summary of their view, a difficult truth and a repair as sensitive', () => {
    expect(builtInPlays.filter((play) => play.isSensitive).map((play) => play.id)).toEqual([
      'empathetic-summary',
      'difficult-truth',
      'repairing-trust',
    ])
  })

  it('depend on how safe the place is where they ask for something of oneself', () => {
    expect(builtInPlays.filter((play) => play.asksForOpenness).map((play) => play.id)).toEqual([
      'sharing-something',
      'rapport-ladder',
    ])
  })

  it('say what of those that no study carries is experience, in words that claim no study', () => {
    const withNote = builtInPlays.filter((play) => play.fromExperience !== null)
    expect(withNote).toHaveLength(10)
    for (const { fromExperience } of withNote) {
      expect(fromExperience).toMatch(/experience|practice/)
      expect(fromExperience).not.toMatch(/['"]|\b(proves?|proven|always|guarantees?)\b/i)
    }
  })

  it('ask once what two of them ask: the effect on them, and what was found in common', () => {
    const asking = (id: string) => builtInPlays.filter((play) => promptsOf(play).some((one) => one.id === id))
    expect(asking('effect-on-them').map((play) => play.id)).toEqual(['difficult-truth', 'repairing-trust'])
    expect(asking('common-ground').map((play) => play.id)).toEqual(['rapport-ladder', 'staying-in-touch'])
    const both = preparePromptsOf(playsNamed('difficult-truth', 'repairing-trust')).map(({ id }) => id)
    expect(both.filter((id) => id === 'effect-on-them')).toHaveLength(1)
  })

  it('ask a prompt that they share in the same words', () => {
    for (const prompt of allPrompts) {
      const namesakes = allPrompts.filter((other) => other.id === prompt.id)
      for (const other of namesakes) expect(other).toEqual(prompt)
    }
  })

  it('never give two different prompts one label', () => {
    for (const prompt of allPrompts) {
      const sameLabel = allPrompts.filter((other) => other.label === prompt.label)
      expect(new Set(sameLabel.map((other) => other.id)).size).toBe(1)
    }
  })

  it('keep the names that screen readers and habits rely on', () => {
    const labels = Object.fromEntries(allPrompts.map((prompt) => [prompt.id, prompt.label]))
    expect(labels).toMatchObject({
      'their-view': 'Their view',
      'generous-reading': 'The most generous reading of it',
      'first-sentence': 'The first sentence',
      beneath: 'What matters beneath it',
      'say-back': 'What I will say back',
      'check-question': 'The check question',
    })
  })

  it('keep every other label free of the names by which the main text boxes are found', () => {
    const names = ['Title', 'Purpose', 'Their view', 'What I will say back', 'The first sentence', 'Notes']
    for (const { label } of allPrompts) {
      if (names.includes(label)) continue
      for (const name of names) expect(label.toLowerCase()).not.toContain(name.toLowerCase())
    }
  })

  it('ask for the summary to say back before a meeting with it counts as ready', () => {
    const asked = preparePromptsOf(playsNamed('empathetic-summary'))
    expect(asked.filter((prompt) => prompt.isRequired).map((prompt) => prompt.id)).toEqual(['say-back'])
  })

  it('hold the list of objections and the medium advisor, each in the play that is about it', () => {
    const playsWith = (kind: string) =>
      builtInPlays.filter((play) => play.prepare.some((part) => part.kind === kind)).map((play) => play.id)
    expect(playsWith('objections')).toEqual(['objection-acknowledgement'])
    expect(playsWith('medium-advisor')).toEqual(['choosing-the-medium'])
  })
})
