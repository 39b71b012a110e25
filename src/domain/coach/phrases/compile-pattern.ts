import type { Word } from '../reading/word'
import type { PhrasePattern } from './phrase-pattern'

/** Where a phrase was found, in words of the sentence; the end is exclusive. */
export interface WordSpan {
  readonly from: number
  readonly to: number
  /** The part that is to be marked; the whole when the pattern marks none. */
  readonly markedFrom: number
  readonly markedTo: number
}

/** Looks for a phrase that begins with the word at `from`. */
export type CompiledPattern = (words: readonly Word[], from: number) => WordSpan | null

interface Walk {
  readonly words: readonly Word[]
  readonly from: number
  /** The word before which the pattern asked for a pause, so that one may be there. */
  pausedAt: number
  markedFrom: number
  markedTo: number
}

/** Goes on from the word `at`; returns where the phrase ends, or -1. */
type Step = (walk: Walk, at: number) => number

/** The first of several options that fits wins, and what may be missing is taken when it is there. */
export function compilePattern(pattern: PhrasePattern): CompiledPattern {
  const start = stepOf(pattern, (_walk, at) => at)
  return (words, from) => {
    const walk: Walk = { words, from, pausedAt: -1, markedFrom: -1, markedTo: -1 }
    const to = start(walk, from)
    if (to === -1) return null
    const isMarked = walk.markedFrom !== -1
    return {
      from,
      to,
      markedFrom: isMarked ? walk.markedFrom : from,
      markedTo: isMarked ? walk.markedTo : to,
    }
  }
}

function stepOf(pattern: PhrasePattern, next: Step): Step {
  switch (pattern.kind) {
    case 'word':
      return (walk, at) =>
        walk.words[at]?.folded === pattern.word && isJoined(walk, at) ? next(walk, at + 1) : -1
    case 'any':
      return (walk, at) => (at < walk.words.length && isJoined(walk, at) ? next(walk, at + 1) : -1)
    case 'gap':
      return gap(pattern.most, next)
    case 'pause':
      return pause(next)
    case 'beginning':
      return (walk, at) => (at === 0 ? next(walk, at) : -1)
    case 'optional': {
      const taken = stepOf(pattern.item, next)
      return (walk, at) => {
        const end = taken(walk, at)
        return end === -1 ? next(walk, at) : end
      }
    }
    case 'marked':
      return marked(pattern.item, next)
    case 'sequence':
      return pattern.items.reduceRight((following, item) => stepOf(item, following), next)
    case 'choice':
      return choice(pattern.options, next)
  }
}

/** Whether the word follows the one before without a pause, or need not. */
function isJoined(walk: Walk, at: number): boolean {
  return at === walk.from || at === walk.pausedAt || walk.words[at]?.isAfterPause === false
}

function gap(most: number, next: Step): Step {
  return (walk, at) => {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      const end = next(walk, at + skipped)
      if (end !== -1) return end
      if (at + skipped >= walk.words.length || !isJoined(walk, at + skipped)) return -1
    }
    return -1
  }
}

function pause(next: Step): Step {
  return (walk, at) => {
    const isPause = at === 0 || at === walk.words.length || walk.words[at]?.isAfterPause === true
    if (!isPause) return -1
    walk.pausedAt = at
    return next(walk, at)
  }
}

/** The marks are set on the way back, when it is known that the phrase is there. */
function marked(item: PhrasePattern, next: Step): Step {
  const inner = stepOf(item, (walk, at) => {
    const end = next(walk, at)
    if (end !== -1) walk.markedTo = at
    return end
  })
  return (walk, at) => {
    const end = inner(walk, at)
    if (end !== -1) walk.markedFrom = at
    return end
  }
}

function choice(options: readonly PhrasePattern[], next: Step): Step {
  const words = new Set(options.flatMap((option) => (option.kind === 'word' ? [option.word] : [])))
  if (words.size === options.length) {
    return (walk, at) => {
      const word = walk.words[at]
      return word !== undefined && words.has(word.folded) && isJoined(walk, at) ? next(walk, at + 1) : -1
    }
  }
  const steps = options.map((option) => stepOf(option, next))
  return (walk, at) => {
    for (const step of steps) {
      const end = step(walk, at)
      if (end !== -1) return end
    }
    return -1
  }
}
