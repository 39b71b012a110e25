import { withoutEnding } from '../../reading/without-ending'
import type { Turn } from './read-turn'

/** Words that say nothing about what a turn is about. */
const smallWords = new Set(
  (
    "a an the and or but so if then than this that these those there here it its it's that's there's i i'm i've i'd " +
    "i'll me my mine we we're us our you you're you've you'd you'll your he she they they're them him his her their " +
    "is am are was were be been being do does did done don't doesn't didn't have has had having can could will " +
    'would should may might must to of in on at for with from by about as into out up down over off not no yes just ' +
    "really very like kind sort of know mean because 'cause what how when where who which some any all more much " +
    'many lot well now get got go going gonna wanna want think thing things something one'
  ).split(' '),
)

/** How much of a turn's content the other side has just said: the share of its content words, 0 to 1. */
export function shareSaidBack(turn: Turn, heard: Turn): number {
  const said = contentOf(turn)
  if (said.size === 0) return 0
  const theirs = contentOf(heard)
  return [...said].filter((word) => theirs.has(word)).length / said.size
}

function contentOf(turn: Turn): ReadonlySet<string> {
  return new Set(
    turn.clauses
      .flatMap(({ words }) => words.split(' '))
      .filter((word) => !smallWords.has(word))
      .map(withoutEnding),
  )
}
