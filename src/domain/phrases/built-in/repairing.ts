import { phrasesFor } from '../built-in-phrase'
import { translated } from '../../../texts/translated'

export const repairing = [
  ...phrasesFor(
    'repairing',
    ['lewicki-2016'],
    translated({
      'on-me': 'That was on me: …',
      'should-have': 'I should have …, and I didn’t.',
      'sorry-for': 'I’m sorry that I …',
      'cost-you': 'I can see that it cost you …',
      'put-right': 'To put it right, I’ll … by …',
      'from-now': 'From now on I’ll …, and you can hold me to it.',
    }),
  ),
  ...phrasesFor(
    'repairing',
    ['kluger-2023'],
    translated({
      'try-again': 'That came out wrong. What I meant is …',
      'start-over': 'I wasn’t listening well just now. Could you say … once more?',
    }),
  ),
]
