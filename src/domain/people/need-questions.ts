import { needQuestionSchema, type NeedQuestion } from './needs'
import { translated } from '../../texts/translated'

/** One question of the needs map, in the words in which one asks it of oneself. */
export interface NeedQuestionText {
  readonly id: NeedQuestion
  /** For headings and lists. */
  readonly label: string
  readonly question: string
  /** What an answer may look like, or how to find it out. */
  readonly hint: string
}

const texts: Readonly<Record<NeedQuestion, Omit<NeedQuestionText, 'id'>>> = translated({
  goals: {
    label: 'Goals',
    question: 'What do they want to achieve?',
    hint: 'What would count as a good year for them, and who they have to show it to.',
  },
  challenges: {
    label: 'Challenges',
    question: 'What makes it hard for them?',
    hint: 'What is in their way now, and what they worry about.',
  },
  support: {
    label: 'How I can support',
    question: 'How can I support them?',
    hint: 'Something that costs me little and helps them much. Ask before you guess.',
  },
  constraints: {
    label: 'Constraints',
    question: 'What are they bound by?',
    hint: 'Budget, dates, people, rules: what they cannot change, however much they may want to.',
  },
  'data-they-see': {
    label: 'The data they look at',
    question: 'Which data do they look at?',
    hint: 'The numbers and reports that they trust and decide by.',
  },
  'data-they-miss': {
    label: 'Data they may be missing',
    question: 'Which data may they be missing?',
    hint: 'What I can see from where I stand, and they perhaps cannot.',
  },
  involvement: {
    label: 'How they want to be involved',
    question: 'How do they want to be involved?',
    hint: 'Asked before, told at once, or only when it matters; in detail or in a few lines.',
  },
})

/** The seven questions in the order in which they are asked. */
export const needQuestions: readonly NeedQuestionText[] = needQuestionSchema.options.map((id) => ({
  id,
  ...texts[id],
}))

export function needQuestionText(id: NeedQuestion): NeedQuestionText {
  return { id, ...texts[id] }
}
