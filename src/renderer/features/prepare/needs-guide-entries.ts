import { needQuestions } from '../../../domain/people/need-questions'
import { msg, t } from '../../../texts/t'
import type { GuideEntry } from './guide-entry'

/** Why the seven needs are asked, and what is only assumed about them. */
export const needsGuideEntries: Readonly<Record<string, GuideEntry>> = {
  ...Object.fromEntries(
    needQuestions.map(({ id, label, question, hint }): [string, GuideEntry] => [
      `need-${id}`,
      {
        title: label,
        // Put together when it is shown: only then the language is known.
        get why() {
          return `${t(question)} ${t(hint)}`
        },
        examples: [],
        sourceIds: ['practice'],
      },
    ]),
  ),
  'what-i-assume': {
    title: msg('What I only assume'),
    why: msg(
      'What nobody told you is easily taken for known. Written down, it turns into a question, and few people mind being asked.',
    ),
    examples: [msg('That the spring date is his own wish, and not his manager’s.')],
    sourceIds: ['huang-2017'],
  },
}
