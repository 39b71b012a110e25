import { receptivenessOf } from './receptiveness'
import { kindOfTurn, type KindOfTurn } from './turns/kind-of-turn'
import { openOrClosed } from './turns/open-or-closed'
import { simpleOrComplex } from './turns/simple-or-complex'
import { uptakeOf } from './uptake'

export const coachTasks = ['receptive', 'uptake', 'reflection', 'reflection_type', 'question_type'] as const

/** What can be judged about a row of labelled language, by the names that such data gives it. */
export type CoachTask = (typeof coachTasks)[number]

/** A reply, and what it replies to where that is known. */
export interface RowText {
  readonly text: string
  readonly context?: string | undefined
}

/** A number, for what is rated; a label, for what is sorted. */
export type RowScore = { readonly score: number } | { readonly label: string; readonly score?: number }

/** The kinds of turn by the names of the labelled data. */
const labelOfKind: Readonly<Record<KindOfTurn, string>> = {
  reflection: 'reflection',
  question: 'question',
  advice: 'therapist_input',
  other: 'other',
}

/** Judges one row as the app would. */
export function scoreRow(task: CoachTask, { text, context = '' }: RowText): RowScore {
  switch (task) {
    case 'receptive':
      return { score: receptivenessOf(text).score }
    case 'uptake':
      return { score: uptakeOf(text, context).score }
    case 'reflection':
      return { label: labelOfKind[kindOfTurn(text, context)] }
    case 'reflection_type':
      return { label: simpleOrComplex(text, context) }
    case 'question_type':
      return { label: openOrClosed(text) }
  }
}
