import type { PracticeAnswer, PracticeItem } from './reflection'
import { translated } from '../../texts/translated'

/** One question of the practice check-in, about oneself and answered at a glance. */
export interface PracticeQuestion {
  readonly id: PracticeItem
  /** What it is about, where there is no room for the question. */
  readonly name: string
  /** Asked about one conversation. */
  readonly question: string
  /** Asked about the last days, where it stands by itself. */
  readonly questionOfLately: string
}

export const practiceItems: readonly PracticeQuestion[] = translated([
  {
    id: 'authentic',
    name: 'Authentic',
    question: 'Did I say what I truly think?',
    questionOfLately: 'Did I say what I truly think?',
  },
  {
    id: 'commitments',
    name: 'Commitments honoured',
    question: 'Have I kept what I promised them earlier?',
    questionOfLately: 'Did I keep what I had promised?',
  },
  {
    id: 'respect',
    name: 'Respect and trust',
    question: 'Did we treat each other with respect and trust?',
    questionOfLately: 'Was there respect and trust, from me and towards me?',
  },
  {
    id: 'aligned',
    name: 'Aligned',
    question: 'Do we now want the same next step?',
    questionOfLately: 'Do the people I work with and I want the same next step?',
  },
  {
    id: 'reliable',
    name: 'Reliable',
    question: 'Was I on time, prepared and fully there?',
    questionOfLately: 'Was I on time, prepared and fully there?',
  },
  {
    id: 'delivered',
    name: 'Delivered',
    question: 'Did they leave with something that helps them?',
    questionOfLately: 'Did others get from me what helps them?',
  },
])

export const practiceAnswerNames: Readonly<Record<PracticeAnswer, string>> = translated({
  no: 'No',
  partly: 'Partly',
  yes: 'Yes',
})
