import { checkInSchemaVersion, type CheckIn } from '../../src/domain/check-ins/check-in'
import { newCommitment, type Commitment } from '../../src/domain/commitments/commitment'
import { newJournalEntry, type JournalEntry } from '../../src/domain/journal/journal-entry'
import { practiceItemSchema } from '../../src/domain/reflections/reflection'
import { frozenAt as at, oddWords } from './frozen-moments'

/** Promises in every state, both ways, with and without everything that may be missing. */
export function commitmentRecords(): Commitment[] {
  return [
    aCommitment('commitment-full', {
      text: `The draft ${oddWords}`,
      owedBy: 'me',
      personId: 'person-1',
      dueOn: '2026-02-28',
      ifMoment: 'I have read the mail on Monday',
      thenAction: `I open the draft ${oddWords}`,
      state: 'kept',
      settledAt: at('12:00'),
      toldAt: at('11:00'),
      renegotiations: [
        {
          ...{ id: 'renegotiation-1', agreedAt: at('09:00') },
          ...{ fromDay: null, toDay: '2026-02-20', reason: oddWords },
        },
        {
          ...{ id: 'renegotiation-2', agreedAt: at('10:00') },
          ...{ fromDay: '2026-02-20', toDay: '2026-02-28', reason: '' },
        },
      ],
      meetingId: 'full',
      line: '@Ana the draft by 28 February',
      isExample: true,
    }),
    aCommitment('commitment-blank', {}),
    aCommitment('commitment-missed', {
      ...{ owedBy: 'them', personId: 'person-that-is-not-there', state: 'missed' },
      ...{ settledAt: at('13:00'), dueOn: '2024-02-29', entryId: 'entry-full' },
    }),
    aCommitment('commitment-gone', { text: 'Gone.' }),
  ]
}

function aCommitment(id: string, given: Partial<Commitment>): Commitment {
  return { ...newCommitment(id, 'A promise', at('08:00')), updatedAt: at('08:30'), ...given }
}

/** Entries of every occasion, one of them with everything. */
export function entryRecords(): JournalEntry[] {
  return [
    anEntry('entry-full', {
      happenedAt: '2025-12-31T23:59:59.999Z',
      title: `A title ${oddWords}`.slice(0, 300),
      text: `First.\n\n${oddWords}\n${'A long line. '.repeat(40)}`,
      personIds: ['person-1', 'person-full', 'person-that-is-not-there'],
      playIds: ['empathetic-summary', 'play-full', 'a-play-that-is-not-there'],
      isContact: true,
      reaction: 4,
      practice: practiceAnswers(),
      ifMoment: 'somebody falls silent',
      thenAction: 'I wait for three breaths',
      lesson: { usedAt: [at('12:00'), at('13:00')], retiredAt: at('14:00') },
      isExample: true,
    }),
    anEntry('entry-review', { occasion: 'weekly-review', title: 'The week' }),
    anEntry('entry-blank', {}),
    anEntry('entry-gone', { text: 'Gone.' }),
  ]
}

function anEntry(id: string, given: Partial<JournalEntry>): JournalEntry {
  return { ...newJournalEntry(id, at('08:00')), updatedAt: at('08:30'), ...given }
}

/** Check-ins on every subject. */
export function checkInRecords(): CheckIn[] {
  return [
    aCheckIn('check-in-trust', {
      subject: { kind: 'trust', personId: 'person-1' },
      ratings: {
        'keeps-word': { step: 1, evidence: oddWords },
        'no-such-item': { step: 5, evidence: '' },
      },
      moveId: 'no-such-move',
      isExample: true,
    }),
    aCheckIn('check-in-practice', { practice: practiceAnswers() }),
    aCheckIn('check-in-setting', {
      subject: { kind: 'setting', organisation: 'Nordlys A/S' },
      ratings: { candour: { step: 3, evidence: 'Nobody asked a question.' } },
    }),
    aCheckIn('check-in-gone', { subject: { kind: 'setting', organisation: '' } }),
  ]
}

function aCheckIn(id: string, given: Partial<CheckIn>): CheckIn {
  return {
    ...{ schemaVersion: checkInSchemaVersion, id, subject: { kind: 'practice' }, takenAt: at('08:00') },
    ...{ ratings: {}, practice: {}, moveId: null, isExample: false },
    ...{ createdAt: at('08:00'), updatedAt: at('08:30') },
    ...given,
  }
}

function practiceAnswers(): JournalEntry['practice'] {
  const answers = ['no', 'partly', 'yes'] as const
  return Object.fromEntries(practiceItemSchema.options.map((item, place) => [item, answers[place % 3]]))
}
