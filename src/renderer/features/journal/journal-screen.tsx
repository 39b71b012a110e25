import { CalendarCheck, FileOutput, FileQuestion, Lightbulb, Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Link } from 'wouter'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { PageWithRail } from '../../components/page-with-rail'
import { routes } from '../../routes'
import { JournalFilters } from './journal-filters'
import styles from './journal-screen.module.css'
import { LookingBack, type LookingBackProps } from './looking-back'
import { TimelineList } from './timeline-list'
import { useJournalPages, type JournalFilter, type JournalSource } from './use-journal-pages'

export interface JournalScreenProps {
  readonly source: JournalSource
  readonly people: readonly PersonSummary[]
  /** Those to filter by. */
  readonly plays: readonly { readonly id: string; readonly name: string }[]
  readonly now: number
  readonly lookingBack: Omit<LookingBackProps, 'people' | 'now'>
  readonly onNewEntry: () => void
}

const noFilter: JournalFilter = { kind: null, personId: null, playId: null, text: '' }

/** What was learned: reflections and entries on one timeline, with two quiet ways of looking back beside it. */
export function JournalScreen(props: JournalScreenProps) {
  const { source, people, plays, now, lookingBack, onNewEntry } = props
  const [filter, setFilter] = useState(noFilter)
  const pages = useJournalPages(source, useDeferredValue(filter))
  const isFiltered =
    filter.kind !== null || filter.personId !== null || filter.playId !== null || filter.text.trim() !== ''
  return (
    <PageWithRail
      railLabel={t('Looking back')}
      rail={<LookingBack {...lookingBack} people={people} now={now} />}
    >
      <div className={styles.screen}>
        <header className={styles.header}>
          <h1 className={styles.heading}>{t('Journal')}</h1>
          <Link href={routes.lessons} className={styles.place}>
            <Lightbulb size={16} aria-hidden />
            {t('Lessons')}
          </Link>
          <Link href={routes.weeklyReview} className={styles.place}>
            <CalendarCheck size={16} aria-hidden />
            {t('Weekly review')}
          </Link>
          <Link href={routes.sharedPages} className={styles.place}>
            <FileQuestion size={16} aria-hidden />
            {t('Shared pages')}
          </Link>
          <Link href={routes.exportJournal} className={styles.place}>
            <FileOutput size={16} aria-hidden />
            {t('Export…')}
          </Link>
          <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={onNewEntry}>
            {t('New entry')}
          </Button>
        </header>
        <JournalFilters filter={filter} people={people} plays={plays} onChange={setFilter} />
        <p className={styles.count} aria-live="polite">
          {pages.total !== null && isFiltered && t('{{count}} found', { count: pages.total })}
        </p>
        {pages.total === 0 ? (
          <EmptyState
            action={
              isFiltered ? (
                <Button onClick={() => setFilter(noFilter)}>{t('Show everything')}</Button>
              ) : (
                <Button onClick={onNewEntry}>{t('Write an entry')}</Button>
              )
            }
          >
            {isFiltered
              ? t('Nothing matches. Titles, people’s names, first words and lessons are looked through.')
              : t(
                  'Reflections on meetings gather here by themselves, beside what you write down on your own.',
                )}
          </EmptyState>
        ) : (
          <TimelineList pages={pages} people={people} now={now} />
        )}
      </div>
    </PageWithRail>
  )
}
