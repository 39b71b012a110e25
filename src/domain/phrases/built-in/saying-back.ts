import { phrasesFor } from '../built-in-phrase'
import { translated } from '../../../texts/translated'

export const sayingBack = [
  ...phrasesFor(
    'saying-back',
    ['miti-4-2', 'annomi-2022'],
    translated({
      'what-i-hear': 'What I hear is that …',
      'from-where-you-sit': 'From where you sit, …',
      'want-and-not': 'So you want …, and you don’t want …',
      'matters-most': 'It sounds as if what matters most to you is …',
      'in-my-words': 'Let me try that in my own words: …',
    }),
  ),
  ...phrasesFor(
    'saying-back',
    ['huang-2017'],
    translated({
      'got-right': 'Have I got that right?',
      missed: 'What did I miss?',
      'say-more': 'Tell me more about …',
    }),
  ),
]
