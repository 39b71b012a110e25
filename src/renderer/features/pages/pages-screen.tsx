import { FileText, Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { pageName, type SharedPageSummary } from '../../../domain/pages/shared-page'
import type { AskedAgain } from '../../../ipc/requests/pages-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { dayName } from '../../presentation/when'
import { routes } from '../../routes'
import { AskedAgainRow } from './asked-again-row'
import styles from './pages-screen.module.css'

export interface PagesScreenProps {
  readonly pages: readonly SharedPageSummary[]
  readonly recurring: readonly AskedAgain[]
  readonly now: number
  readonly onCreate: () => void
  /** On a new page for null. */
  readonly onAnswer: (question: AskedAgain, pageId: string | null) => void
}

const pagesAtOnce = 50

/** The pages there are, and the questions that would be worth one. */
export function PagesScreen({ pages, recurring, now, onCreate, onAnswer }: PagesScreenProps) {
  const [shown, setShown] = useState(pagesAtOnce)
  const more = pages.length - shown
  return (
    <Screen
      title={t('Shared pages')}
      subtitle={t('Answers to what everybody asks: written once, and shown to many.')}
      actions={
        <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={onCreate}>
          {t('New page')}
        </Button>
      }
    >
      {recurring.length > 0 && (
        <section className={styles.part}>
          <h2>{t('Asked again and again')}</h2>
          <p className={styles.hint}>
            {t('The same question in several meetings often means that the answer is hard to find.')}
          </p>
          <ul aria-label={t('Asked again and again')} className={styles.list}>
            {recurring.map((question) => (
              <AskedAgainRow
                key={question.text}
                question={question}
                pages={pages}
                onAnswer={(pageId) => onAnswer(question, pageId)}
              />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h2>{t('Pages')}</h2>
        {pages.length === 0 ? (
          <EmptyState action={<Button onClick={onCreate}>{t('Begin a page')}</Button>}>
            {t(
              'A question that was captured in three meetings is offered here. Answered on a page, it can be read by everybody before they have to ask.',
            )}
          </EmptyState>
        ) : (
          <ul aria-label={t('Pages')} className={styles.list}>
            {pages.slice(0, shown).map((page) => (
              <li key={page.id}>
                <Link href={routes.sharedPage(page.id)} className={styles.page}>
                  <FileText size={16} aria-hidden />
                  <span className={styles.name} dir="auto">
                    {pageName(page)}
                  </span>
                  <span className={styles.detail}>
                    {`${countOfQuestions(page.questions.length)} · ${dayName(page.updatedAt, now)}`}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {more > 0 && (
          <Button onClick={() => setShown(shown + pagesAtOnce)}>
            {t('Show more ({{more}} more)', { more })}
          </Button>
        )}
      </section>
    </Screen>
  )
}

function countOfQuestions(count: number): string {
  if (count === 0) return t('No question yet')
  return t('{{count}} questions', { count })
}
