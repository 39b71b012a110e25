import type { TrustItemId } from '../check-ins/trust-items'
import { translated } from '../../texts/translated'

/** One thing to do that tends to build trust. */
export interface TrustMove {
  readonly id: string
  readonly name: string
  /** The next step itself, to be done within days. */
  readonly sentence: string
  /** The items that it helps, the most directly helped first. */
  readonly helps: readonly TrustItemId[]
  /** The play that carries it. */
  readonly playId: string
  /** Whether it shows something of oneself, and so depends on how safe the place is. */
  readonly asksForOpenness: boolean
  /** What speaks for it; empty where it rests on practice alone. */
  readonly sourceIds: readonly string[]
}

/** Moves that build trust, the first of them those for the relationship. */
export const trustMoves: readonly TrustMove[] = translated([
  {
    id: 'listen-first',
    name: 'Listen so that they feel heard',
    sentence:
      'When you next talk, say back what you heard and ask whether you got it right, before you add anything of your own.',
    helps: ['relationship', 'responsiveness'],
    playId: 'empathetic-summary',
    asksForOpenness: false,
    sourceIds: ['kluger-2023', 'yu-2021'],
  },
  {
    id: 'offer-help',
    name: 'Offer help when things are hard',
    sentence: 'Ask what is hardest for them this week, and take one small part of it off their hands.',
    helps: ['relationship', 'generosity'],
    playId: 'understanding-needs',
    asksForOpenness: false,
    sourceIds: ['mayer-1995', 'colquitt-2007'],
  },
  {
    id: 'something-true',
    name: 'Tell something true of yourself',
    sentence:
      'Tell them, briefly, of something that you found hard in work like theirs and what you did then.',
    helps: ['relationship', 'transparency'],
    playId: 'sharing-something',
    asksForOpenness: true,
    sourceIds: ['rosh-2013'],
  },
  {
    id: 'time-without-an-ask',
    name: 'Spend time without wanting anything',
    sentence:
      'Invite them for a coffee or a short walk this week, and leave the work out unless they bring it up.',
    helps: ['relationship', 'steadiness'],
    playId: 'staying-in-touch',
    asksForOpenness: false,
    sourceIds: [],
  },
  {
    id: 'make-room',
    name: 'Make room for their priorities',
    sentence:
      'Pick one thing that matters to them and move something of yours for it, or tell them plainly why you cannot.',
    helps: ['judgement', 'generosity', 'relationship'],
    playId: 'shared-goals',
    asksForOpenness: false,
    sourceIds: ['mayer-1995', 'colquitt-2007'],
  },
  {
    id: 'show-your-weighing',
    name: 'Show how you came to your view',
    sentence:
      'Before you next decide something that touches them, tell them what speaks for it, what against it, and what you do not know yet.',
    helps: ['judgement', 'transparency'],
    playId: 'objection-acknowledgement',
    asksForOpenness: false,
    sourceIds: ['zenger-2019', 'mayer-1995'],
  },
  {
    id: 'small-promise',
    name: 'Make a small promise, and keep it where they see it',
    sentence:
      'Promise one small thing with a date that you can surely keep, and tell them on that day that it is done.',
    helps: ['consistency', 'responsiveness', 'steadiness'],
    playId: 'acknowledge-now',
    asksForOpenness: false,
    sourceIds: ['harkin-2016', 'mayer-1995'],
  },
  {
    id: 'own-a-mistake',
    name: 'Own a mistake, and say what changes',
    sentence:
      'Name one thing that you let slip, without an excuse, and say what you will do differently and how they will notice.',
    helps: ['consistency', 'transparency'],
    playId: 'repairing-trust',
    asksForOpenness: false,
    sourceIds: ['lewicki-2016'],
  },
])

/** The move with this id, or undefined for one that this version does not know. */
export function findTrustMove(id: string): TrustMove | undefined {
  return trustMoves.find((move) => move.id === id)
}
