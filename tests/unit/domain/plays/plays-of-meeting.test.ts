import { describe, expect, test } from 'vitest'
import { fieldsOfMeeting } from '../../../../src/domain/history/meeting-fields'
import { documentMarkdown } from '../../../../src/domain/documents/document-markdown'
import { documentOfMeeting } from '../../../../src/domain/documents/document-of-meeting'
import { meetingParts } from '../../../../src/domain/documents/document-source'
import { missingParts } from '../../../../src/domain/meetings/readiness'
import { builtInPlays } from '../../../../src/domain/plays/built-in-plays'
import { playAsChosen, renewChosenPlay, wasChangedSince } from '../../../../src/domain/plays/chosen-play'
import { earlierAnswersOf } from '../../../../src/domain/plays/earlier-answers'
import { filledPlaysOf } from '../../../../src/domain/plays/filled-plays'
import { summarizeOwnPlay } from '../../../../src/domain/plays/own-play'
import { playIdsForCoach, playOfOwn, playsOf } from '../../../../src/domain/plays/plays-of-meeting'
import { preparePromptsOf } from '../../../../src/domain/plays/prompts-of-plays'
import { aMeeting } from '../../../support/builders'
import { aChosenPlay, anOwnPlay } from '../../../support/own-plays'

const nameOf = (id: string) => (id === 'ana' ? 'Ana' : null)

function aMeetingWithOwnPlay() {
  const meeting = aMeeting({
    playIds: ['own-play', 'empathetic-summary', 'not-known-here'],
    ownPlays: [aChosenPlay()],
    personIds: ['ana'],
  })
  const answers = { 'lowest-price': 'Twelve.', 'say-back': 'So you need time.' }
  return { ...meeting, preparation: { ...meeting.preparation, answers } }
}

describe('the plays of a meeting', () => {
  test('are those of Attune and the person’s own, in the order in which they were chosen', () => {
    expect(playsOf(aMeetingWithOwnPlay()).map(({ id }) => id)).toEqual(['own-play', 'empathetic-summary'])
  })

  test('are nothing but their ids without what the meeting keeps of them', () => {
    expect(playsOf({ playIds: ['own-play'], ownPlays: [] })).toEqual([])
  })

  test('speak of its people and its purpose', () => {
    const [own] = filledPlaysOf(aMeetingWithOwnPlay(), nameOf)
    expect(own?.prepare[0]).toMatchObject({ prompt: { label: 'What Ana can pay', hint: 'As of the date.' } })
    expect(own?.steps[0]?.starters[0]).toBe('What would help you with Agree what we tell partners?')
  })

  test('pass over what has no words yet', () => {
    const blank = { id: 'blank', label: ' ', hint: 'x', isRequired: true }
    const play = playOfOwn(
      aChosenPlay({
        name: ' ',
        whenToUse: ['', 'Now.'],
        prepare: [{ kind: 'prompt', prompt: blank }, { kind: 'objections' }],
        steps: [
          { id: 'a', title: '', guidance: '', starters: [' '] },
          { id: 'b', title: '', guidance: 'Wait.', starters: ['', 'So …'] },
        ],
        reflect: [blank],
      }),
    )
    expect(play).toMatchObject({
      name: 'Untitled play',
      whenToUse: ['Now.'],
      prepare: [{ kind: 'objections' }],
      steps: [{ id: 'b', title: 'Untitled step', starters: ['So …'] }],
      reflect: [],
    })
  })

  test('count in whether it is ready', () => {
    const meeting = aMeeting({ playIds: ['own-play'], ownPlays: [aChosenPlay()] })
    expect(missingParts(meeting).map(({ anchor }) => anchor)).toContain('lowest-price')
  })

  test('stand in its history and its export under their names', () => {
    const fields = fieldsOfMeeting(aMeetingWithOwnPlay(), () => 'Ana')
    expect(fields.find(({ key }) => key === 'plays')?.text).toContain('The talk about money')
    expect(fields.find(({ key }) => key === 'prepare lowest-price')?.label).toBe('What Ana can pay')
    const material = { meeting: aMeetingWithOwnPlay(), promises: [] }
    const page = documentOfMeeting(material, meetingParts, { nameOf, locale: 'en' })
    expect(documentMarkdown(page)).toContain('### What Ana can pay\n\nTwelve.')
  })

  test('that are copies are what they were copied from to the coach', () => {
    const meeting = { playIds: ['own-play'], ownPlays: [aChosenPlay({ copiedFrom: 'difficult-truth' })] }
    expect(playIdsForCoach(meeting)).toEqual(['own-play', 'difficult-truth'])
  })

  test('ask a prompt once that two of them hold', () => {
    const shared = builtInPlays.find(({ id }) => id === 'empathetic-summary')?.prepare ?? []
    const meeting = {
      playIds: ['empathetic-summary', 'own-play'],
      ownPlays: [aChosenPlay({ prepare: shared })],
    }
    expect(preparePromptsOf(playsOf(meeting))).toHaveLength(shared.length)
  })
})

describe('a play that was changed since it was chosen', () => {
  const chosen = playAsChosen(summarizeOwnPlay(anOwnPlay()))
  const newer = summarizeOwnPlay(anOwnPlay({ prepare: [], updatedAt: '2026-03-03T09:00:00.000Z' }))

  test('is told from one that was only touched', () => {
    const touched = summarizeOwnPlay(anOwnPlay({ updatedAt: '2026-03-03T09:00:00.000Z' }))
    expect(wasChangedSince(chosen, touched)).toBe(false)
    expect(wasChangedSince(chosen, newer)).toBe(true)
  })

  test('keeps the names of answered prompts that the newer version no longer asks', () => {
    const renewed = renewChosenPlay(chosen, newer, (id) => id === 'lowest-price')
    expect(renewed.prepare).toEqual([])
    expect(renewed.earlierPrompts.map(({ id }) => id)).toEqual(['lowest-price'])
    const again = renewChosenPlay(renewed, { ...newer, name: 'Money' }, () => true)
    expect(again.earlierPrompts.map(({ id }) => id)).toEqual(['lowest-price'])
    const askedAgain = renewChosenPlay(renewed, summarizeOwnPlay(anOwnPlay()), () => true)
    expect(askedAgain.earlierPrompts).toEqual([])
  })

  test('forgets prompts that nobody answered', () => {
    expect(renewChosenPlay(chosen, newer, () => false).earlierPrompts).toEqual([])
  })

  test('leaves its answers to be read as earlier ones', () => {
    const kept = aMeeting({
      playIds: ['own-play'],
      ownPlays: [renewChosenPlay(chosen, newer, () => true)],
      personIds: ['ana'],
    })
    const answers = { 'lowest-price': 'Twelve.', 'say-back': 'Time.', unknown: 'x', 'check-question': ' ' }
    expect(earlierAnswersOf(answers, kept, [], nameOf)).toEqual([
      { id: 'lowest-price', label: 'What Ana can pay', text: 'Twelve.' },
      { id: 'say-back', label: 'What I will say back', text: 'Time.' },
    ])
    expect(earlierAnswersOf(answers, kept, preparePromptsOf(builtInPlays), nameOf)).toHaveLength(1)
  })
})
