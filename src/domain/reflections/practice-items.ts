import type { PracticeAnswer, PracticeItem } from './reflection'

/** One question of the practice check-in, about oneself and answered at a glance. */
export interface PracticeQuestion {
  readonly id: PracticeItem
  readonly question: string
}

export const practiceItems: readonly PracticeQuestion[] = [
  { id: 'authentic', question: 'Did I say what I truly think?' },
  { id: 'commitments', question: 'Have I kept what I promised them earlier?' },
  { id: 'respect', question: 'Did we treat each other with respect and trust?' },
  { id: 'aligned', question: 'Do we now want the same next step?' },
  { id: 'reliable', question: 'Was I on time, prepared and fully there?' },
  { id: 'delivered', question: 'Did they leave with something that helps them?' },
]

export const practiceAnswerNames: Readonly<Record<PracticeAnswer, string>> = {
  no: 'No',
  partly: 'Partly',
  yes: 'Yes',
}
