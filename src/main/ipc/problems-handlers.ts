import { shell } from 'electron'
import type { Handlers } from '../../ipc/contract'
import type { Library } from '../library/library'
import { problemForTheDoor } from './problem-for-the-door'

type ProblemsHandlers = Pick<
  Handlers,
  'problems:list' | 'problems:show' | 'problems:undo' | 'problems:restore-again' | 'problems:dismiss'
>

/** What was found damaged. Only what the library itself names is ever shown or put back: no path comes from the page. */
export function problemsHandlers(library: Library): ProblemsHandlers {
  const { repairs } = library
  return {
    'problems:list': () => library.problems.map(problemForTheDoor),
    'problems:show': ({ keptAt }) => shell.showItemInFolder(repairs.pathOf(keptAt)),
    'problems:undo': ({ keptAt }) => repairs.undo(keptAt),
    'problems:restore-again': ({ keptAt }) => repairs.restoreAgain(keptAt),
    'problems:dismiss': ({ keptAts }) => repairs.dismiss(keptAts),
  }
}
