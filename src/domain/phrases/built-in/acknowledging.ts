import { phrasesFor } from '../built-in-phrase'
import { translated } from '../../../texts/translated'

export const acknowledging = [
  ...phrasesFor(
    'acknowledging',
    ['yeomans-2020'],
    translated({
      'right-about': 'You’re right about …',
      'makes-sense': 'It makes sense to me that …',
      'see-why': 'I can see why … matters to you.',
      'fair-point': 'That’s a fair point, and I hadn’t weighed it enough.',
      'part-agree': 'The part I agree with most is …',
    }),
  ),
  ...phrasesFor(
    'acknowledging',
    ['yu-2021'],
    translated({
      frustrating: 'That sounds frustrating, above all …',
      'carried-it': 'You’ve carried most of this, and …',
      'worried-about': 'It sounds as if … worries you.',
    }),
  ),
]
