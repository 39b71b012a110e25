import { captureKinds } from '../../src/domain/notes/capture'
import type { NotesDocument, NotesNode } from '../../src/domain/notes/notes-document'
import { media } from '../../src/domain/medium/medium'
import { newMeeting, phaseSchema, type Meeting } from '../../src/domain/meetings/meeting'
import { summarizeOwnPlay } from '../../src/domain/plays/own-play'
import { practiceItemSchema } from '../../src/domain/reflections/reflection'
import { frozenAt as at } from './frozen-moments'
import { playRecords } from './own-records'

/** Meetings that together use every field, every value of a choice and every kind of block and mark there is. */
export function meetingRecords(): Meeting[] {
  return [
    fullMeeting(),
    { ...newMeeting('blank', at('08:00')), isSensitive: false, playIds: [] },
    ...meetingsInEveryPhase(),
    meetingOfTheFuture(),
    { ...newMeeting('meeting-gone', at('07:30')), title: 'Thrown away', personIds: ['person-gone'] },
  ]
}

function meetingsInEveryPhase(): Meeting[] {
  return phaseSchema.options.map((phase, place) => ({
    ...newMeeting(`in-phase-${phase}`, at(`09:0${place}`)),
    title: `By hand: ${phase}`,
    startsAt: place === 0 ? null : at(`1${place}:00`),
    phaseByHand: phase,
    preparation: { ...newMeeting('x', at('09:00')).preparation, medium: media[place] ?? null },
  }))
}

function fullMeeting(): Meeting {
  return {
    ...newMeeting('full', at('08:00')),
    title: 'Pricing with Ana “and others” \u2028 \\ " é e\u0301 👩🏽‍💻',
    startsAt: at('10:00'),
    durationMinutes: 1440,
    personIds: ['person-1', 'person-2', 'Person-EXAMPLE', 'person-that-is-not-there'],
    purpose: `${'A purpose that is longer than what a list shows of it. '.repeat(8)}\n\nIn two paragraphs.`,
    isSensitive: true,
    playIds: ['empathetic-summary', 'a-play-that-is-not-there', 'play-full'],
    ownPlays: playRecords()
      .slice(0, 1)
      .map((play) => ({ ...summarizeOwnPlay(play), earlierPrompts: [...play.reflect] })),
    preparation: {
      answers: {
        'their-view': 'She would say:\n\t“not again”',
        'first-sentence': '',
        'no-such-prompt': 'kept',
      },
      objections: [
        {
          id: 'objection-1',
          text: 'Eight weeks is too short',
          protects: 'Her team’s spring',
          acknowledgement: 'It comes late, and lands on you.',
          addition: 'The second date is fixed by somebody else.',
          question: 'What would make it workable?',
          raisedAt: at('10:11'),
        },
        {
          id: 'objection-2',
          text: '',
          protects: '',
          acknowledgement: '',
          addition: '',
          question: '',
          raisedAt: null,
        },
      ],
      situation: {
        emotionalCharge: 5,
        complexity: 4,
        needForAnswers: 3,
        needForRecord: 2,
        confidentiality: 1,
        trust: 2,
        urgency: 3,
        peopleInvolved: 4,
        distance: 5,
        preferredMedium: 'walk-and-talk',
      },
      medium: 'in-person',
      forecast: 0,
    },
    notes: notesWithEverything(),
    sayBacks: [
      { composedAt: at('10:12'), text: 'You promised that the price would hold.' },
      { composedAt: at('10:20'), text: '' },
    ],
    dismissedFindings: [
      { place: 'first-sentence', rule: 'limiter', phrase: 'just', words: 'just' },
      { place: 'objection-objection-1-acknowledgement', rule: 'no-such-rule', phrase: '', words: '' },
    ],
    reflection: {
      reaction: 5,
      signalIds: ['long-silence', 'no-such-signal'],
      otherSignals: 'She closed the laptop.',
      planned: 'Say it first.',
      happened: 'Said it first.',
      difference: 'None.',
      ifMoment: 'I explain twice',
      thenAction: 'stop and ask',
      lesson: { usedAt: [at('12:00')], retiredAt: at('13:00') },
      outcome: 10,
      answers: { 'opened-up': 'A little.', 'no-such-prompt': 'kept' },
      practice: Object.fromEntries(
        practiceItemSchema.options.map((item, place) => [
          item,
          (['no', 'partly', 'yes'] as const)[place % 3],
        ]),
      ),
    },
    wording: { words: 120, findings: { limiter: 2, 'no-such-rule': 1 }, saidBack: 2, asked: 1 },
    startedAt: at('10:00'),
    endedAt: at('10:31'),
    closedAt: at('11:00'),
    isExample: true,
    calendar: {
      ...{ uid: '3kq0r1s2t3u4@google.com', recurrenceId: '2026-02-03T10:00:00.000Z', sequence: 2 },
      ...{ changedAt: at('07:00'), cancelledAt: at('07:30') },
      imported: {
        ...{ title: 'Pricing', startsAt: at('10:00'), durationMinutes: 30, isAllDay: false },
        ...{ place: 'Room 4', about: 'Bring your numbers.', medium: 'video-call' },
        people: [
          { key: 'ana@example.com', personId: 'person-1' },
          { key: 'name Nora Lind', personId: null },
        ],
      },
    },
    updatedAt: at('11:00'),
  }
}

const text = (words: string, ...marks: NonNullable<NotesNode['marks']>): NotesNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', marks, text: words }

function line(content: readonly NotesNode[], attrs: Record<string, unknown> = {}): NotesNode {
  const plain = { capture: null, capturedAt: null, planned: null, saidAt: null }
  return { type: 'paragraph', attrs: { ...plain, ...attrs }, content }
}

const item = (type: string, words: string, attrs?: Record<string, unknown>): NotesNode =>
  attrs === undefined
    ? { type, content: [line([text(words)])] }
    : { type, attrs, content: [line([text(words)])] }

function notesWithEverything(): NotesDocument {
  const link = { href: 'https://example.org/a?b=c', target: null, rel: null, class: null, title: null }
  return {
    type: 'doc',
    content: [
      ...[1, 2, 3].map((level) => ({ type: 'heading', attrs: { level }, content: [text(`Level ${level}`)] })),
      line([
        text('Plain, '),
        ...['bold', 'italic', 'underline', 'strike', 'code'].map((type) => text(type, { type })),
        { type: 'hardBreak' },
        text('a link', { type: 'link', attrs: link }),
      ]),
      ...captureKinds.map((capture) => line([text(`A ${capture}`)], { capture, capturedAt: at('10:05') })),
      ...captureKinds.map((kind) =>
        line([text('Words: '), text(kind, { type: 'capture', attrs: { kind, capturedAt: at('10:06') } })]),
      ),
      line([text('Still to say')], { planned: 'starter' }),
      line([text('Said')], {
        planned: 'say-back',
        saidAt: at('10:13'),
        capture: 'quote',
        capturedAt: at('10:14'),
      }),
      { type: 'bulletList', content: [item('listItem', 'A point')] },
      { type: 'orderedList', attrs: { start: 3, type: null }, content: [item('listItem', 'The third')] },
      {
        type: 'taskList',
        content: [item('taskItem', 'Done', { checked: true }), item('taskItem', 'To do', { checked: false })],
      },
      { type: 'blockquote', content: [line([text('Somebody’s words')])] },
      { type: 'codeBlock', attrs: { language: null }, content: [text('a = b\n\n\tc')] },
      { type: 'horizontalRule' },
      { type: 'paragraph' },
    ],
  }
}

/** Notes with a block, a mark and an attribute that no version knew when this was frozen. */
function meetingOfTheFuture(): Meeting {
  return {
    ...newMeeting('future-notes', at('08:00')),
    title: 'Notes of another version',
    notes: {
      type: 'doc',
      content: [
        line([text('Known words')]),
        { type: 'whiteboard', attrs: { strokes: [1, 2, 3] }, content: [text('words on a whiteboard')] },
        line([text('glowing', { type: 'glow', attrs: { colour: 'green' } })]),
        line([text('weighty')], { weight: 7 }),
      ],
    },
  }
}
