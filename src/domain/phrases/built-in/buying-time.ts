import { phrasesFor } from '../built-in-phrase'
import { translated } from '../../../texts/translated'

export const buyingTime = [
  ...phrasesFor(
    'buying-time',
    ['baile-2000'],
    translated({
      moment: 'Give me a moment with that.',
      'take-in': 'I’d like to take that in before I answer.',
      'think-aloud': 'Let me think out loud for a minute: …',
      'not-ready': 'I don’t have a good answer yet, and I don’t want to give you a quick one.',
      'one-thing': 'Can we stay with one thing first: …?',
    }),
  ),
  ...phrasesFor(
    'buying-time',
    ['harkin-2016'],
    translated({
      'by-when': 'I’ll come back to you on … by …',
      'check-first': 'Let me check … first, so that what I tell you holds.',
      'short-break': 'Could we take five minutes, and pick it up at …?',
    }),
  ),
]
