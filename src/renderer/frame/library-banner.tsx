import { t } from '../../texts/t'
import { Banner } from '../components/banner'
import { Button } from '../components/button'
import { problemsInOneLine } from '../features/problems/problem-words'
import type { LibraryProblem } from '../../ipc/requests/problems-requests'
import type { ProblemActions } from './use-problem-actions'

export interface LibraryBannerProps {
  readonly problems: readonly LibraryProblem[]
  readonly actions: ProblemActions
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onShowAll: () => void
}

/** Says in one line what was found wrong in the library, and what was done about it, until it is dismissed. */
export function LibraryBanner({ problems, actions, now, onShowAll }: LibraryBannerProps) {
  const [first, ...others] = problems
  if (first === undefined) return null
  return (
    <Banner
      tone="warn"
      actions={
        <>
          {others.length > 0 ? (
            <Button look="quiet" onClick={onShowAll}>
              {t('Details')}
            </Button>
          ) : (
            <>
              <Button look="quiet" onClick={() => void actions.show(first)}>
                {t('Show')}
              </Button>
              {first.repair?.kind === 'restored' && (
                <Button look="quiet" onClick={() => void actions.undo(first)}>
                  {t('Undo')}
                </Button>
              )}
              {first.repair?.kind === 'undone' && (
                <Button look="quiet" onClick={() => void actions.restoreAgain(first)}>
                  {t('Restore again')}
                </Button>
              )}
            </>
          )}
          <Button look="quiet" onClick={() => void actions.dismiss(problems)}>
            {t('Dismiss')}
          </Button>
        </>
      }
    >
      {problemsInOneLine(problems, now)}
    </Banner>
  )
}
