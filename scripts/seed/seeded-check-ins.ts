import { checkInSchemaVersion, type CheckIn, type RatedItem } from '../../src/domain/check-ins/check-in'
import { settingItems } from '../../src/domain/check-ins/setting-items'
import { trustElements, trustHabits } from '../../src/domain/check-ins/trust-items'
import type { Person } from '../../src/domain/people/person'
import { practiceItems } from '../../src/domain/reflections/practice-items'
import { SeededRandom } from './seeded-random'

const dayMs = 24 * 60 * 60_000

const evidence = [
  'They told me about the reorganisation before it was announced.',
  'Asked for my view, and then did something else without a word.',
  'The draft came on the day it was promised.',
  'Twice an answer only after I had asked again.',
  'Took my side in the review, with the numbers.',
] as const

/** Trust with most people, looked at a few times over a year; one’s own practice; and how safe openness is where they work. */
export function seededCheckIns(seed: string, people: readonly Person[], now: number): CheckIn[] {
  const random = new SeededRandom(`${seed}/check-ins`)
  const organisations = new Set(people.map(({ organisation }) => organisation).filter((name) => name !== ''))
  return [
    ...people.filter(() => random.chance(0.75)).flatMap((person) => trustOver(seed, person, now)),
    ...(people.length === 0 ? [] : [200, 120, 40].map((days) => practice(random, now - days * dayMs))),
    ...[...organisations].slice(0, 4).map((organisation) => setting(random, organisation, now)),
  ]
}

function trustOver(seed: string, person: Person, now: number): CheckIn[] {
  const random = new SeededRandom(`${seed}/trust/${person.id}`)
  const drift = random.weighted([
    [0.5, 5],
    [0, 3],
    [-0.4, 2],
  ])
  const begin = random.integer(2, 4)
  return Array.from({ length: random.integer(2, 5) }, (_, place) => {
    const daysAgo = 330 - place * 75 + random.integer(0, 30)
    const ratings = rated(random, [...trustElements, ...trustHabits], begin + drift * place)
    return aCheckIn(random, now - Math.max(1, daysAgo) * dayMs, {
      subject: { kind: 'trust', personId: person.id },
      ratings,
      moveId: random.chance(0.6) ? random.pick(['listen-first', 'small-promise', 'own-a-mistake']) : null,
    })
  })
}

function practice(random: SeededRandom, takenAt: number): CheckIn {
  const answers = practiceItems.map(({ id }) => [id, random.pick(['partly', 'yes', 'yes', 'no'] as const)])
  return aCheckIn(random, takenAt, { practice: Object.fromEntries(answers) as CheckIn['practice'] })
}

function setting(random: SeededRandom, organisation: string, now: number): CheckIn {
  return aCheckIn(random, now - random.integer(20, 200) * dayMs, {
    subject: { kind: 'setting', organisation },
    ratings: rated(random, settingItems, random.integer(2, 4)),
  })
}

function rated(
  random: SeededRandom,
  items: readonly { readonly id: string }[],
  around: number,
): Record<string, RatedItem> {
  const steps = [1, 2, 3, 4, 5] as const
  return Object.fromEntries(
    items.map(({ id }) => {
      const place = Math.round(around + random.integer(-1, 1)) - 1
      const step = steps[Math.min(4, Math.max(0, place))] ?? 3
      return [id, { step, evidence: random.chance(0.7) ? random.pick(evidence) : '' }]
    }),
  )
}

function aCheckIn(random: SeededRandom, moment: number, given: Partial<CheckIn>): CheckIn {
  const at = new Date(Math.round(moment)).toISOString()
  return {
    ...{ schemaVersion: checkInSchemaVersion, id: random.id(), subject: { kind: 'practice' }, takenAt: at },
    ...{ ratings: {}, practice: {}, moveId: null, isExample: false, createdAt: at, updatedAt: at },
    ...given,
  }
}
