import type { Steps } from './check-in-item'
import { settingItems } from './setting-items'
import { translated } from '../../texts/translated'

/** How far openness can go in a place: not asked yet, a little, some way, or far. */
export type OpennessReach = 'unknown' | 'little' | 'some' | 'far'

/** Two items that can each close the door by themselves: what openness costs there, and what leaders do with it. */
const guards = ['safety', 'leaders'] as const

const lowStep = 2
const someMean = 2.5
const farMean = 3.75
/** With fewer answers it is too early to tell. */
const fewestAnswers = 3

/**
 * How far to go with something of oneself, from the steps of a setting check. Careful by design: where admitting a doubt
 * or what leaders do stands low, nothing else lifts it. A rule of ours, not a finding; Rosh and Offermann (2013) advise
 * to look at the place before one opens up.
 */
export function opennessReachOf(steps: Steps): OpennessReach {
  const answers = settingItems.flatMap(({ id }) => steps[id] ?? [])
  const isGuarded = guards.some((id) => (steps[id] ?? lowStep + 1) <= lowStep)
  if (isGuarded) return 'little'
  if (answers.length < fewestAnswers) return 'unknown'
  const mean = answers.reduce<number>((sum, step) => sum + step, 0) / answers.length
  if (mean < someMean) return 'little'
  const knowsTheGuards = guards.every((id) => steps[id] !== undefined)
  return mean >= farMean && knowsTheGuards ? 'far' : 'some'
}

/** The result in words: a line to remember, and what it means for a conversation there. */
export const opennessWords: Readonly<
  Record<OpennessReach, { readonly name: string; readonly advice: string }>
> = translated({
  unknown: {
    name: 'Too little is known to say',
    advice: 'Keep to something small and already known, and watch what becomes of it.',
  },
  little: {
    name: 'Go a little way',
    advice:
      'Keep to the work: say what you do not know yet, ask, own a small slip. Leave what is personal for one person whom you trust, or for another place.',
  },
  some: {
    name: 'Go some way',
    advice:
      'A true story that is behind you, told briefly to one person or a few, is likely to be taken well. Leave out what is still raw, and what would harm you if it were passed on.',
  },
  far: {
    name: 'You can go far',
    advice:
      'The place seems to carry openness. Doubts, mistakes and what matters to you can be said in the group; whether it serves the talk is still worth a thought.',
  },
})
