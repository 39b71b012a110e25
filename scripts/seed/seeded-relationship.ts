import { media } from '../../src/domain/medium/medium'
import { needQuestionSchema, type NeedQuestion } from '../../src/domain/people/needs'
import type { Person } from '../../src/domain/people/person'
import type { SeededRandom } from './seeded-random'

const dayMs = 24 * 60 * 60_000

const answers: Readonly<Record<NeedQuestion, readonly [string, string]>> = {
  goals: ['A launch without a weekend of repairs.', 'To be asked before the plan is fixed.'],
  challenges: ['Two people short since the spring.', 'Three teams that each want to be first.'],
  support: ['A written summary the same day.', 'Somebody who says no to the board with them.'],
  constraints: ['The budget is closed until July.', 'Nothing may go out before legal has read it.'],
  'data-they-see': ['The weekly sales sheet.', 'Tickets by severity, every morning.'],
  'data-they-miss': ['How long customers wait before they call.', 'What the pilot told us about prices.'],
  involvement: ['Asked early, in person.', 'Told when it is decided, in two lines.'],
}

const grounds = [
  'Both have small children.',
  'Both sail.',
  'Both began in support.',
  'Both dislike long decks.',
]

/** What is known about a person, where they work, and how often to be in touch: much of some, little of others. */
export function seededRelationship(
  random: SeededRandom,
  role: string,
  createdAt: string,
  now: number,
): Partial<Person> {
  const isExternal = /^(Customer|Investor|Board)/.test(role)
  const since = Date.parse(createdAt)
  const sometime = () => new Date(Math.round(since + (now - since) * random.next())).toISOString()
  const asked = needQuestionSchema.options.filter(() => random.chance(0.5))
  const hasRhythm = random.chance(0.5)
  const idealDays = random.pick([14, 30, 60])
  return {
    organisation: isExternal ? random.pick(['Haldane Freight', 'Brightwater', 'Corso & Vey']) : 'Lindenfels',
    side: isExternal ? 'external' : 'internal',
    needs: asked.map((question) => ({
      id: random.id(),
      question,
      text: random.pick(answers[question]),
      certainty: random.chance(0.6) ? ('known' as const) : ('assumed' as const),
      answeredAt: sometime(),
      meetingId: null,
    })),
    commonGround: random
      .sample(grounds, random.integer(0, 2))
      .map((text) => ({ id: random.id(), text, foundAt: sometime(), meetingId: null })),
    touch: hasRhythm
      ? { idealDays, longestDays: idealDays * 2, snoozedUntil: null }
      : { idealDays: null, longestDays: null, snoozedUntil: null },
    contacts: Array.from({ length: random.integer(0, 3) }, () => ({
      id: random.id(),
      at: new Date(Math.round(now - random.integer(1, 120) * dayMs)).toISOString(),
      medium: random.pick(media),
      note: random.pick(['Lunch.', '', 'Sent the article we had talked about.', 'Asked how the move went.']),
    })),
  }
}
