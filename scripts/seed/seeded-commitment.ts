import { newCommitment, type Commitment } from '../../src/domain/commitments/commitment'
import type { Meeting } from '../../src/domain/meetings/meeting'
import { SeededRandom } from './seeded-random'

const dayMs = 24 * 60 * 60_000

const mine = [
  'Send the notes and the two open numbers',
  'Draft the pricing note for partners',
  'Ask finance for the second quarter',
  'Introduce them to the support desk',
  'Read the contract again, with their question in mind',
  'Show the first version on staging',
] as const

const theirs = [
  'Confirm the date with their team',
  'Name somebody for the pilot',
  'Send the list of customers who asked',
  'Look at the draft before Friday',
  'Answer whether eight weeks are enough',
] as const

const cues = [
  ['I open my mail after lunch', 'I write the first paragraph'],
  ['the stand-up ends', 'I block half an hour for it'],
  ['I sit down on Monday', 'I begin with this before anything else'],
] as const

/** What was promised in a meeting that was held; null in about every other one. */
export function seededCommitment(seed: string, meeting: Meeting, now: number): Commitment | null {
  const random = new SeededRandom(`${seed}/commitment/${meeting.id}`)
  if (meeting.startedAt === null || !random.chance(0.55)) return null
  const madeAt = Date.parse(meeting.endedAt ?? meeting.startedAt)
  const owedBy = random.chance(0.6) ? 'me' : 'them'
  const [ifMoment, thenAction] = random.pick(cues)
  const isCued = owedBy === 'me' && random.chance(0.6)
  const dueAt = madeAt + random.integer(2, 21) * dayMs
  const made: Commitment = {
    ...newCommitment(random.id(), random.pick(owedBy === 'me' ? mine : theirs), instant(madeAt)),
    owedBy,
    personId: meeting.personIds[0] ?? null,
    meetingId: meeting.id,
    dueOn: random.chance(0.9) ? day(dueAt) : null,
    ...(isCued ? { ifMoment, thenAction } : {}),
  }
  return lived(random, made, madeAt, dueAt, now)
}

/** What became of it until now: most are kept, some slip a few days, and now and then the other heard of it before. */
function lived(
  random: SeededRandom,
  made: Commitment,
  madeAt: number,
  dueAt: number,
  now: number,
): Commitment {
  const fate = random.weighted([
    ['in-time', 6],
    ['slipped', 2],
    ['renegotiated', 2],
    ['missed', 1],
  ] as const)
  const slipMs = random.integer(1, 6) * dayMs
  const atNow = (moment: number) => Math.min(now, moment)
  switch (fate) {
    case 'in-time': {
      const keptAt = madeAt + (dueAt - madeAt) * (0.4 + 0.6 * random.next())
      return keptAt > now ? made : settled(made, 'kept', keptAt)
    }
    case 'slipped':
      return dueAt + slipMs > now ? made : settled(made, 'kept', dueAt + slipMs)
    case 'missed': {
      if (dueAt > now) return made
      const told = random.chance(0.5) ? { toldAt: instant(atNow(dueAt + dayMs)) } : {}
      return settled({ ...made, ...told }, 'missed', atNow(dueAt + slipMs))
    }
    case 'renegotiated': {
      const agreedAt = dueAt - dayMs
      if (agreedAt > now || made.dueOn === null) return made
      const toDay = day(dueAt + slipMs)
      const reason = random.pick([
        'The numbers came late.',
        'They asked for more time.',
        'I was ill for two days.',
      ])
      const renegotiation = {
        id: random.id(),
        agreedAt: instant(agreedAt),
        fromDay: made.dueOn,
        toDay,
        reason,
      }
      const changed = {
        ...made,
        ...{ dueOn: toDay, toldAt: instant(agreedAt), updatedAt: instant(agreedAt) },
        renegotiations: [renegotiation],
      }
      return dueAt + slipMs > now ? changed : settled(changed, 'kept', dueAt + slipMs - dayMs / 2)
    }
  }
}

function settled(commitment: Commitment, state: 'kept' | 'missed', at: number): Commitment {
  return { ...commitment, state, settledAt: instant(at), updatedAt: instant(at) }
}

function instant(moment: number): string {
  return new Date(Math.round(moment)).toISOString()
}

function day(moment: number): string {
  return instant(moment).slice(0, 10)
}
