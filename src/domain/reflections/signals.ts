import { translated } from '../../texts/translated'

/** Something that one can see or hear, without guessing what the other person thinks. */
export interface Signal {
  readonly id: string
  readonly label: string
  readonly kind: 'opening' | 'withdrawing'
}

/** Signals of opening up, then of withdrawing. One of them says little; several together say more. */
export const signals: readonly Signal[] = translated([
  { id: 'told-unasked', label: 'Told me something I had not asked about', kind: 'opening' },
  { id: 'asked-me', label: 'Asked me about my side', kind: 'opening' },
  { id: 'gave-example', label: 'Gave an example or details', kind: 'opening' },
  { id: 'took-up-my-words', label: 'Took up something I had said', kind: 'opening' },
  { id: 'named-own-worry', label: 'Said aloud what worries them', kind: 'opening' },
  { id: 'offered-idea', label: 'Offered an idea or a next step', kind: 'opening' },
  { id: 'smiled-or-leaned-in', label: 'Smiled, laughed or leaned in', kind: 'opening' },
  { id: 'shorter-answers', label: 'Answers grew shorter', kind: 'withdrawing' },
  { id: 'fell-silent', label: 'Fell silent where they had been talking', kind: 'withdrawing' },
  { id: 'repeated-point', label: 'Repeated the same point in the same words', kind: 'withdrawing' },
  { id: 'agreed-at-once', label: 'Agreed at once and added nothing', kind: 'withdrawing' },
  { id: 'looked-elsewhere', label: 'Looked at the phone, the clock or another screen', kind: 'withdrawing' },
  { id: 'turned-away', label: 'Leaned back or turned away', kind: 'withdrawing' },
  { id: 'changed-subject', label: 'Changed the subject or hurried to the end', kind: 'withdrawing' },
])
