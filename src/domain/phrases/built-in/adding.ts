import { phrasesFor } from '../built-in-phrase'
import { translated } from '../../../texts/translated'

export const adding = [
  ...phrasesFor(
    'adding',
    ['yeomans-2020'],
    translated({
      'also-weigh': 'What I also have to weigh is …',
      'and-i-see': 'I see that, and I also see …',
      'one-more': 'There’s one more thing that plays into it for me: …',
      'differ-on': 'I think we agree on …, and see … differently.',
      'for-me': 'For me it looks a little different, because …',
      'both-true': 'Both may be true: … and …',
    }),
  ),
  ...phrasesFor(
    'adding',
    ['huang-2017', 'chen-2010'],
    translated({
      'how-would': 'How would … work for you?',
      'what-would-have-to': 'What would have to be true for … to work?',
    }),
  ),
]
