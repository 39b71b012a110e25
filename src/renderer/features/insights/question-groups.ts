import type { PersonSummary } from '../../../domain/people/person'
import type { Insights } from '../../../ipc/requests/insights-requests'
import { t } from '../../../texts/t'
import { forecastQuestion, reactionByMedium, reactionByPlay } from './conversation-questions'
import { promisesByPerson, promisesQuestion, promisesToMe } from './promise-questions'
import type { Question } from './question'
import { trustQuestion } from './trust-question'
import { sayingBackQuestion, wordsByRule, wordsQuestion } from './word-questions'

/** Questions that belong together. */
export interface QuestionGroup {
  readonly title: string
  readonly questions: readonly Question[]
}

/** Every question with its answer; one that only says more about another is left out while that one has none. */
export function questionGroups(
  insights: Insights,
  people: readonly PersonSummary[],
  personId: string | null,
): readonly QuestionGroup[] {
  const { answers, ownPlayNames } = insights
  const names = { ownPlays: ownPlayNames, people }
  const personName = personId === null ? null : (people.find(({ id }) => id === personId)?.name ?? null)
  const isOfEveryone = personId === null
  return [
    {
      title: t('Conversations'),
      questions: [reactionByMedium(answers), reactionByPlay(answers, names), forecastQuestion(answers)],
    },
    {
      title: t('Promises'),
      questions: [
        promisesQuestion(answers),
        // Of one person there is nothing to tell apart.
        ...withAny(isOfEveryone ? [promisesByPerson(answers, names)] : []),
        ...withAny([promisesToMe(answers, names)]),
      ],
    },
    {
      title: t('My words'),
      questions: [sayingBackQuestion(insights), wordsQuestion(insights), ...withAny([wordsByRule(insights)])],
    },
    { title: t('Trust'), questions: [trustQuestion(answers.trust, personName)] },
  ]
}

function withAny(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ n }) => n > 0)
}

/** Whether anything at all was counted. */
export function hasAny(groups: readonly QuestionGroup[]): boolean {
  return groups.some(({ questions }) => questions.some(({ n }) => n > 0))
}
