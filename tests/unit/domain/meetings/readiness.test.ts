import { describe, expect, it } from 'vitest'
import type { Meeting, Objection, Preparation } from '../../../../src/domain/meetings/meeting'
import {
  corePrompts,
  isReady,
  missingParts,
  sensitivePrompts,
} from '../../../../src/domain/meetings/readiness'
import { unknownSituation } from '../../../../src/domain/medium/situation'
import { builtInPlays } from '../../../../src/domain/plays/built-in-plays'
import { aMeeting } from '../../../support/builders'

const objection: Objection = {
  id: 'objection-1',
  text: 'Too late for my customers',
  protects: '',
  acknowledgement: 'You would have to explain it twice.',
  addition: '',
  question: '',
  raisedAt: null,
}

const everyPrompt = [
  ...corePrompts,
  ...sensitivePrompts,
  ...builtInPlays
    .flatMap(({ prepare }) => prepare)
    .flatMap((part) => (part.kind === 'prompt' ? part.prompt : [])),
]

const wholePreparation: Preparation = {
  answers: Object.fromEntries(everyPrompt.map(({ id }) => [id, 'An answer'])),
  objections: [objection],
  situation: unknownSituation,
  medium: 'video-call',
  forecast: 4,
}

/** A meeting that lacks nothing, with every play. */
function aReadyMeeting(given: Partial<Meeting> = {}, preparation: Partial<Preparation> = {}): Meeting {
  return aMeeting({
    title: 'Pricing',
    purpose: 'Agree',
    personIds: ['ana'],
    isSensitive: true,
    playIds: builtInPlays.map(({ id }) => id),
    preparation: { ...wholePreparation, ...preparation },
    ...given,
  })
}

function withoutAnswer(id: string): Partial<Preparation> {
  return { answers: { ...wholePreparation.answers, [id]: '' } }
}

const anchorsOf = (meeting: Meeting) => missingParts(meeting).map(({ anchor }) => anchor)

describe('a preparation', () => {
  it('is ready when nothing is missing', () => {
    expect(missingParts(aReadyMeeting())).toEqual([])
    expect(isReady(aReadyMeeting())).toBe(true)
  })

  it.each<[string, Meeting, string]>([
    ['a title', aReadyMeeting({ title: ' \n' }), 'title'],
    ['who it is with', aReadyMeeting({ personIds: [] }), 'people'],
    ['a purpose', aReadyMeeting({ purpose: ' ' }), 'purpose'],
    ['how bad it is expected to go', aReadyMeeting({}, { forecast: null }), 'forecast'],
    ['a medium', aReadyMeeting({}, { medium: null }), 'medium'],
    ['an objection', aReadyMeeting({}, { objections: [] }), 'objections'],
    ['an objection in words', aReadyMeeting({}, { objections: [{ ...objection, text: ' ' }] }), 'objections'],
    [
      'an acknowledgement of the objection',
      aReadyMeeting({}, { objections: [{ ...objection, acknowledgement: '' }] }),
      'objections',
    ],
    [
      'words and acknowledgement in one and the same objection',
      aReadyMeeting(
        {},
        {
          objections: [
            { ...objection, text: '' },
            { ...objection, acknowledgement: '' },
          ],
        },
      ),
      'objections',
    ],
  ])('lacks only %s', (_, meeting, anchor) => {
    expect(anchorsOf(meeting)).toEqual([anchor])
    expect(isReady(meeting)).toBe(false)
  })

  it.each(everyPrompt.filter(({ isRequired }) => isRequired).map(({ id, label }) => [label, id]))(
    'lacks only the answer to “%s”',
    (label, id) => {
      expect(missingParts(aReadyMeeting({}, withoutAnswer(id)))).toEqual([{ label, anchor: id }])
      const isBlank = { answers: { ...wholePreparation.answers, [id]: ' \n ' } }
      expect(anchorsOf(aReadyMeeting({}, isBlank))).toEqual([id])
    },
  )

  it('lacks nothing for an answer that nobody has to give', () => {
    const free = everyPrompt.filter(({ isRequired }) => !isRequired)
    expect(free).not.toEqual([])
    for (const { id } of free) expect(anchorsOf(aReadyMeeting({}, withoutAnswer(id)))).toEqual([])
  })

  it('is not asked for a forecast again that is zero', () => {
    expect(isReady(aReadyMeeting({}, { forecast: 0 }))).toBe(true)
  })

  it('needs facts, story and what must not be lost only of a sensitive conversation', () => {
    const { answers } = wholePreparation
    const isSensitive = (id: string) => sensitivePrompts.some((prompt) => prompt.id === id)
    const bare = Object.fromEntries(Object.entries(answers).filter(([id]) => !isSensitive(id)))
    expect(anchorsOf(aReadyMeeting({}, { answers: bare }))).toEqual(['facts', 'my-story', 'not-lost'])
    expect(anchorsOf(aReadyMeeting({ isSensitive: false }, { answers: bare }))).toEqual([])
  })

  it('needs objections and a medium only where a play asks for them', () => {
    expect(anchorsOf(aReadyMeeting({ playIds: [] }, { objections: [], medium: null }))).toEqual([])
  })

  it('takes the advice on the medium as the answer once three inputs are answered', () => {
    const two = { ...unknownSituation, trust: 2, urgency: 5 } as const
    expect(anchorsOf(aReadyMeeting({}, { medium: null, situation: two }))).toEqual(['medium'])
    const three = { ...two, distance: 1 } as const
    expect(anchorsOf(aReadyMeeting({}, { medium: null, situation: three }))).toEqual([])
    const onlyPreferred = { ...two, preferredMedium: 'email' } as const
    expect(anchorsOf(aReadyMeeting({}, { medium: null, situation: onlyPreferred }))).toEqual(['medium'])
  })

  it('names each missing part once, also when a play was chosen twice', () => {
    const playIds = builtInPlays.flatMap(({ id }) => [id, id])
    const anchors = anchorsOf(aReadyMeeting({ playIds }, { answers: {}, objections: [], medium: null }))
    expect(anchors).toEqual([...new Set(anchors)])
  })

  it('asks nothing for a play that this version does not know', () => {
    expect(isReady(aReadyMeeting({ playIds: ['from-a-later-version'] }))).toBe(true)
  })

  it('names what is missing in the order of the page', () => {
    const blank = aMeeting({
      title: '',
      purpose: '',
      playIds: ['empathetic-summary', 'objection-acknowledgement'],
    })
    const anchors = anchorsOf(blank)
    expect(anchors.slice(0, 8)).toEqual([
      'title',
      'people',
      'purpose',
      'facts',
      'my-story',
      'not-lost',
      'their-view',
      'generous-reading',
    ])
    expect(anchors.slice(-2)).toEqual(['first-sentence', 'forecast'])
    expect(anchors.indexOf('objections')).toBeGreaterThan(7)
  })
})
