import { media } from '../../src/domain/medium/medium'
import { needQuestionSchema } from '../../src/domain/people/needs'
import { newPerson, type Person } from '../../src/domain/people/person'
import { frozenAt as at, oddWords } from './frozen-moments'

/** People with every medium, and one of whom everything is known. */
export function personRecords(): Person[] {
  return [
    fullPerson(),
    ...peopleWithEveryMedium(),
    aPerson('Person-EXAMPLE', 'Example', { isExample: true }),
    aPerson('person-gone', 'Gone Person', { needs: [], organisation: 'Gone & Sons' }),
  ]
}

function aPerson(id: string, name: string, given: Partial<Person>): Person {
  return { ...newPerson(id, name, at('08:00')), updatedAt: at('08:30'), ...given }
}

function peopleWithEveryMedium(): Person[] {
  const names = ['Ana Ferreira', 'Søren Ærø', '李娜', 'Zoë 👩🏽‍💻', 'Łukasz', 'عمر', 'Ng', 'A'.repeat(200)]
  return media.map((medium, place) =>
    aPerson(`person-${place + 1}`, names[place] ?? medium, {
      role: `Prefers ${medium}`,
      preferredMedium: medium,
      side: place % 2 === 0 ? 'internal' : 'external',
      organisation: `Organisation ${place}`,
    }),
  )
}

function fullPerson(): Person {
  return aPerson('person-full', `Full ${oddWords}`, {
    role: 'Head of everything',
    organisation: 'Nordlys A/S ‮',
    side: 'external',
    emails: ['full@example.org', 'ünïcode@exämple.org'],
    phones: ['+45 12 34 56 78'],
    needs: needQuestionSchema.options.flatMap((question, place) => [
      {
        ...{ id: `need-${place}-old`, question, text: `Once: ${question}`, certainty: 'assumed' as const },
        ...{ answeredAt: at('08:01'), meetingId: null },
      },
      {
        ...{ id: `need-${place}`, question, text: `Now: ${oddWords}`, certainty: 'known' as const },
        ...{ answeredAt: at('08:02'), meetingId: 'full' },
      },
    ]),
    commonGround: [
      { id: 'ground-1', text: 'Both sail', foundAt: at('08:03'), meetingId: 'full' },
      { id: 'ground-2', text: oddWords, foundAt: at('08:04'), meetingId: null },
    ],
    touch: { idealDays: 14, longestDays: 3650, snoozedUntil: at('23:00') },
    contacts: [
      { id: 'contact-1', at: at('08:05'), medium: 'walk-and-talk', note: oddWords },
      { id: 'contact-2', at: at('08:06'), medium: null, note: '' },
    ],
  })
}
