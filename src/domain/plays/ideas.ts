import type { ScaleStep } from '../medium/situation'
import type { Idea } from './idea'
import { translated } from '../../texts/translated'

/**
 * Ideas for staying in touch. How much stress and meaning each tends to carry is experience, and differs from person to
 * person.
 */
export const ideas: readonly Idea[] = translated([
  {
    id: 'coffee',
    kind: 'together',
    name: 'A coffee',
    inPerson: 'Twenty minutes, near their desk rather than yours.',
    remote: 'Each with a cup, on video or by voice, without a screen to share.',
    stress: 1,
    meaning: 2,
    minutes: 20,
  },
  {
    id: 'walk',
    kind: 'together',
    name: 'A walk and talk',
    inPerson: 'Once around the block, side by side.',
    remote: 'Both walk, each where they are, with a telephone at the ear.',
    stress: 1,
    meaning: 3,
    minutes: 30,
  },
  {
    id: 'meal',
    kind: 'together',
    name: 'A shared meal',
    inPerson: 'Lunch for two, at a place that they like.',
    remote: 'Lunch at the same hour on video; or send each other the same recipe.',
    stress: 2,
    meaning: 3,
    minutes: 60,
  },
  {
    id: 'hobby',
    kind: 'together',
    name: 'Showing a hobby',
    inPerson: 'Bring something that you make, play or collect, and ask for theirs.',
    remote: 'Ten minutes each with the camera on the workbench, the garden or the guitar.',
    stress: 2,
    meaning: 4,
    minutes: 30,
  },
  {
    id: 'game',
    kind: 'together',
    name: 'A game',
    inPerson: 'Table football, cards, or a quiz in the break; nobody has to win.',
    remote: 'A short game online, or one move of chess a day.',
    stress: 2,
    meaning: 2,
    minutes: 30,
  },
  {
    id: 'volunteering',
    kind: 'together',
    name: 'Volunteering',
    inPerson: 'Half a day for a cause that both of you care about.',
    remote: 'Mentor students together, or translate for a cause online.',
    stress: 3,
    meaning: 5,
    minutes: 240,
  },
  {
    id: 'celebration',
    kind: 'together',
    name: 'A celebration',
    inPerson: 'Cake and a few true words for something that they reached.',
    remote: 'A parcel sent ahead, opened together on a short call.',
    stress: 2,
    meaning: 4,
    minutes: 45,
  },
  {
    id: 'shadowing',
    kind: 'together',
    name: 'Shadowing each other’s work',
    inPerson: 'Sit beside them for two hours of an ordinary day; then the other way round.',
    remote: 'They share their screen while they work and think aloud.',
    stress: 3,
    meaning: 4,
    minutes: 120,
  },
  {
    id: 'off-site',
    kind: 'together',
    name: 'A small off-site of two hours',
    inPerson: 'Another place, one question that both care about, and no slides.',
    remote: 'Two hours with cameras on, a shared page, and nothing else open.',
    stress: 3,
    meaning: 4,
    minutes: 120,
  },
  {
    id: 'side-project',
    kind: 'together',
    name: 'A side project',
    inPerson: 'Something small that neither of you has to do, an hour a week.',
    remote: 'The same, on a shared page, with a call when one is stuck.',
    stress: 4,
    meaning: 5,
    minutes: 60,
  },
  {
    id: 'same-table',
    kind: 'chance',
    name: 'Sit where they sit',
    inPerson: 'Work a day a week on their floor, or at the long table.',
    remote: null,
    stress: 1,
    meaning: 1,
    minutes: 15,
  },
  {
    id: 'five-minutes-early',
    kind: 'chance',
    name: 'Come five minutes early, and stay five longer',
    inPerson: 'The best talks tend to happen at the door.',
    remote: 'Open the call early, and say that you will stay a little.',
    stress: 1,
    meaning: 1,
    minutes: 10,
  },
  {
    id: 'same-break',
    kind: 'chance',
    name: 'Take the break that they take',
    inPerson: 'The same coffee machine at the same time.',
    remote: null,
    stress: 1,
    meaning: 2,
    minutes: 10,
  },
  {
    id: 'open-hour',
    kind: 'chance',
    name: 'An open hour',
    inPerson: 'Each week at the same time, door open, with something to eat.',
    remote: 'Each week at the same time, an open call that anybody may look into.',
    stress: 1,
    meaning: 2,
    minutes: 60,
  },
  {
    id: 'drawn-pairs',
    kind: 'chance',
    name: 'Pairs drawn by lot',
    inPerson: 'Once a month two names are drawn and have a coffee.',
    remote: 'The same, on a call.',
    stress: 2,
    meaning: 2,
    minutes: 30,
  },
])

/** How well two people know each other: they hardly do; they work well together; they know each other well. */
export type Relationship = 'new' | 'working' | 'close'

interface Range {
  readonly mostMeaning: ScaleStep
  readonly mostStress: ScaleStep
}

/** What may mean much between friends is too much between strangers; nerve is asked for in no more than its worth. */
const ranges: Readonly<Record<Relationship, Range>> = {
  new: { mostMeaning: 2, mostStress: 2 },
  working: { mostMeaning: 4, mostStress: 3 },
  close: { mostMeaning: 5, mostStress: 4 },
}

/** Whether it gives at least as much as it asks for: never high stress with low meaning. */
export function isWorthItsStress({ stress, meaning }: Pick<Idea, 'stress' | 'meaning'>): boolean {
  return stress <= meaning
}

export interface Circumstances {
  readonly relationship: Relationship
  readonly isRemote: boolean
  /** How much time there is. */
  readonly minutes: number
}

/**
 * The ideas that fit, the most meaningful first and among equals the calmest. What two people may do together means more
 * the better they know each other; it never asks for more nerve than it gives.
 */
export function fittingIdeas({ relationship, isRemote, minutes }: Circumstances): Idea[] {
  const { mostMeaning, mostStress } = ranges[relationship]
  return ideas
    .filter(isWorthItsStress)
    .filter((idea) => idea.stress <= mostStress && idea.meaning <= mostMeaning && idea.minutes <= minutes)
    .filter((idea) => (isRemote ? idea.remote : idea.inPerson) !== null)
    .toSorted(
      (one, other) => other.meaning - one.meaning || one.stress - other.stress || one.minutes - other.minutes,
    )
}

/** What is written down when it is chosen: `A walk and talk. Both walk, each where they are …`. */
export function ideaInWords({ name, inPerson, remote }: Idea, isRemote: boolean): string {
  const how = isRemote ? (remote ?? inPerson) : (inPerson ?? remote)
  return how === null ? name : `${name}. ${how}`
}

/**
 * The answer once an idea was chosen: it takes the place of one that was chosen before, and stands under whatever was
 * written by hand.
 */
export function answerWithIdea(answer: string, idea: Idea, isRemote: boolean): string {
  const words = ideaInWords(idea, isRemote)
  const lines = answer.split('\n')
  const earlier = lines.findIndex((line) => isIdeaInWords(line.trim()))
  if (earlier !== -1) return lines.with(earlier, words).join('\n')
  return answer.trim() === '' ? words : `${answer.trimEnd()}\n${words}`
}

function isIdeaInWords(line: string): boolean {
  return ideas.some((idea) => [true, false].some((isRemote) => ideaInWords(idea, isRemote) === line))
}
