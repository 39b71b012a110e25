import type { InsightId } from '../../../domain/insights/insight'
import type { PersonSummary } from '../../../domain/people/person'
import type { Insights } from '../../../ipc/requests/insights-requests'
import { t } from '../../../texts/t'
import { toldOptions } from '../../texts/told-options'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { SelectField } from '../../components/select-field'
import styles from './insights-screen.module.css'
import { periods, type Period } from './period'
import { QuestionFrame } from './question-frame'
import { hasAny, questionGroups } from './question-groups'

export interface InsightsScreenProps {
  readonly insights: Insights
  readonly people: readonly PersonSummary[]
  readonly period: Period
  readonly personId: string | null
  readonly onChoose: (period: Period, personId: string | null) => void
  readonly hrefOf: (section: InsightId, key: string) => string
  readonly onOpen: (section: InsightId, key: string) => void
}

const everyone = ''

/** What works for the person, one question after the other. */
export function InsightsScreen(props: InsightsScreenProps) {
  const { insights, people, period, personId, onChoose, hrefOf, onOpen } = props
  const groups = questionGroups(insights, people, personId)
  const isNarrowed = period !== 'all' || personId !== null
  return (
    <Screen
      title={t('Insights')}
      subtitle={t('What works for me, as far as my own notes can tell.')}
      actions={
        <div className={styles.filters}>
          <SelectField
            label={t('Period')}
            isLabelHidden
            value={period}
            options={toldOptions(periods)}
            onChange={(chosen) => onChoose(chosen, personId)}
          />
          <SelectField
            label={t('Person')}
            isLabelHidden
            value={personId ?? everyone}
            options={[
              { value: everyone, label: t('Everyone') },
              ...people
                .toSorted((a, b) => a.name.localeCompare(b.name))
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(chosen) => onChoose(period, chosen === everyone ? null : chosen)}
          />
        </div>
      }
    >
      {!hasAny(groups) && (
        <EmptyState>
          {isNarrowed
            ? t('Nothing was counted here in this time. Choose a longer period, or everyone.')
            : t(
                'Here you will see what works for you: how people react, whether you keep your promises, how your words and trust move. It begins with the first reflection that you write, and says something from about five on.',
              )}
        </EmptyState>
      )}
      {hasAny(groups) &&
        groups.map(({ title, questions }) => (
          <section key={title} className={styles.group} aria-label={title}>
            <h2 className={styles.heading}>{title}</h2>
            {questions.map((question) => (
              <QuestionFrame key={question.id} {...{ question, hrefOf, onOpen }} />
            ))}
          </section>
        ))}
    </Screen>
  )
}
