import { newJournalEntry, type JournalEntry } from '../../src/domain/journal/journal-entry'
import type { Person } from '../../src/domain/people/person'
import { ifThenPlans } from './reflection-phrases'
import { SeededRandom } from './seeded-random'

const dayMs = 24 * 60 * 60_000

const texts = [
  ['', 'Met {name} in the corridor. They asked how the launch goes, and stayed when I asked back.'],
  [
    'What I noticed',
    'I explain when I am unsure. {name} waits until I am done, and then asks the one question.',
  ],
  ['After the review', 'It went better than I had feared.\n\nWhat helped: I said the hard sentence first.'],
  ['', 'Wrote to {name} about the delay before anybody asked. The answer was short and kind.'],
  ['A quiet week', 'Little happened. I owe {name} an answer, and I know why I put it off.'],
] as const

/** One entry for about every eighth meeting, over the last two years; each seventh is a review of the week. */
export function seededEntries(
  seed: string,
  meetings: number,
  people: readonly Person[],
  now: number,
): JournalEntry[] {
  return Array.from({ length: Math.ceil(meetings / 8) }, (_, place) => {
    const random = new SeededRandom(`${seed}/entry/${place}`)
    const happenedAt = new Date(Math.round(now - random.next() ** 2 * 730 * dayMs)).toISOString()
    const person = random.pick(people)
    const name = person.name.split(' ')[0] ?? person.name
    const isReview = place % 7 === 6
    const [title, text] = random.pick(texts)
    const [ifMoment, thenAction] = random.pick(ifThenPlans)
    const isContact = !isReview && random.chance(0.5)
    return {
      ...newJournalEntry(random.id(), happenedAt),
      occasion: isReview ? 'weekly-review' : 'free',
      title: isReview ? 'The week' : title,
      text: text.replace('{name}', name),
      personIds: isReview ? [] : [person.id],
      isContact,
      reaction: isContact ? random.pick([2, 3, 4, 5] as const) : null,
      ...(random.chance(0.3) ? { ifMoment, thenAction } : {}),
    }
  })
}
