import { t } from '../../../texts/t'
import { Told } from '../../texts/told'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import type { LibraryProblem } from '../../../ipc/requests/problems-requests'
import { pastMoment } from '../../presentation/when'
import { problemSentence } from './problem-words'
import styles from './problems-screen.module.css'

export interface ProblemsScreenProps {
  readonly problems: readonly LibraryProblem[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onShow: (problem: LibraryProblem) => void
  readonly onUndo: (problem: LibraryProblem) => void
  readonly onRestoreAgain: (problem: LibraryProblem) => void
  readonly onDismiss: (problems: readonly LibraryProblem[]) => void
}

/** More than this nobody reads one by one; the rest comes up as these are dismissed. */
const shownAtOnce = 200

/** Every file that was found damaged or strange: what happened, what was done, and where it is kept. */
export function ProblemsScreen({ problems, now, onDismiss, ...on }: ProblemsScreenProps) {
  if (problems.length === 0) {
    return (
      <Screen title={t('Damaged files')}>
        <EmptyState>{t('All is well: no file of the library is known to be damaged.')}</EmptyState>
      </Screen>
    )
  }
  const hidden = problems.length - shownAtOnce
  return (
    <Screen
      title={t('Damaged files')}
      subtitle={t('Nothing was deleted: each file is kept where it says, exactly as it was found.')}
      actions={<Button onClick={() => onDismiss(problems)}>{t('Dismiss all')}</Button>}
    >
      <ul className={styles.list}>
        {problems.slice(0, shownAtOnce).map((problem) => (
          <li key={problem.keptAt} className={styles.row}>
            <div className={styles.words}>
              <p>{problemSentence(problem, now)}</p>
              <p className={styles.facts}>
                <Told
                  text="Noticed {{when}} · Kept at <path>{{place}}</path>"
                  parts={{ path: <span className={styles.path} /> }}
                  values={{ when: pastMoment(problem.noticedAt, now), place: problem.keptAt }}
                />
              </p>
            </div>
            <div className={styles.actions}>
              <Button look="quiet" onClick={() => on.onShow(problem)}>
                {t('Show')}
              </Button>
              {problem.repair?.kind === 'restored' && (
                <Button look="quiet" onClick={() => on.onUndo(problem)}>
                  {t('Undo')}
                </Button>
              )}
              {problem.repair?.kind === 'undone' && (
                <Button look="quiet" onClick={() => on.onRestoreAgain(problem)}>
                  {t('Restore again')}
                </Button>
              )}
              <Button look="quiet" onClick={() => onDismiss([problem])}>
                {t('Dismiss')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.facts}>
          {t('And {{hidden}} more, which come up as these are dismissed.', { hidden })}
        </p>
      )}
    </Screen>
  )
}
