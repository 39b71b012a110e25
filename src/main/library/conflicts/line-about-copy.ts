import type { TakenCopy } from './take-in-conflict-copy'

/** One line for the person about a record that was changed on two machines; null when there is nothing to tell. */
export function lineAboutCopy(name: string, outcome: TakenCopy<unknown>['outcome']): string | null {
  const what = name.trim() === '' ? 'A record without a name' : `“${name.trim()}”`
  switch (outcome) {
    case 'nothing-new':
      return null
    case 'merged':
      return `${what} was changed on two machines. Both changes are in it now.`
    case 'both-kept':
      return `${what} was changed on two machines, in the same lines too. Both are kept, one below the other.`
    case 'newer-kept':
      return `${what} was changed on two machines, in the same place too. The newer words are in it, the others in its history.`
    case 'wanted-again':
      return `${what} was deleted on one machine and changed on another. It is kept.`
  }
}
