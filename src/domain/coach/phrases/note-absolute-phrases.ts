import type { NotePhrase } from './note-phrase'

const kind =
  '(helped|helps|help|support|supports|supported|kind|helpful|great|good|supportive|fair|honest|reliable|generous|patient|been|there|welcome|open|enjoyed|happy|glad)'
/** What is a taste, a part of their life or a wish, and no charge. */
const oftenTrue =
  '(eat|eats|ate|drink|drinks|drank|smoke|smokes|smoked|met|lived|lives|loved|loves|liked|likes|wanted|wants|dreamt|dreamed|learned|learnt|studied|worked|travels|starts|begins|takes the|have|had|said|asked for|complained|gave up|again)'

/** “Always” and “never” in a note about a person. */
export const noteAbsolutePhrases: readonly NotePhrase[] = [
  {
    phrase: 'always',
    pattern: '[always]',
    unless: [`always ..2 ${kind}`, `always ${oftenTrue}`],
    needsSomebody: true,
  },
  {
    phrase: 'never',
    pattern: '[never]',
    unless: [`never ${oftenTrue}`, 'never (let|lets) (us|me) down', 'never too late'],
    needsSomebody: true,
  },
  {
    phrase: 'constantly',
    pattern: '[(constantly|continually|forever|invariably|perpetually)]',
    needsSomebody: true,
  },
  {
    phrase: 'always',
    pattern: `^ [(always|never|constantly)] (late|too late|unprepared|negative|against|complains|interrupts|listens|answers|replies|blames|delivers|forgets|keeps|comes|thanks|apologises|apologizes)`,
  },
  {
    phrase: 'all-the-time',
    pattern: '(she|he|they) ..4 [all the time]',
    unless: [
      'all the time (she|he|they|in|it|that|there|needed)',
      '(need|needs|want|wants|has|had|takes|took|gives|gave|spends|spent|not) ..1 all the time',
    ],
  },
]
