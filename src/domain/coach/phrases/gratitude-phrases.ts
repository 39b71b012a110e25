import type { Phrase } from './phrase-finder'

const truly =
  '(really|very|very much|truly|so|genuinely|do|sincerely|greatly|deeply|also|especially|honestly)'

export const gratitudePhrases: readonly Phrase[] = [
  {
    phrase: 'thank-you',
    pattern: [
      `(thank you|thanks|thankyou) (again|both|all)? (so much|very much|a lot|again|kindly)? (for (your _|you|_)|that you)?`,
      `many thanks`,
    ],
    unless: [
      `(no|without|small|give|gave|say|said|vote of|nothing to) (thank you|thanks|thank)`,
      `thanks (to|but no thanks|in advance)`,
      `thank you (in advance|very little|note|notes|letter|card)`,
      `(thanks|thank you) for (nothing|not|finally|once)`,
    ],
  },
  {
    phrase: 'i-am-grateful',
    pattern: [
      `(i'm|i am|we're|we are|i was|i'd be|i remain) ${truly}? (grateful|thankful|obliged|indebted|touched)`,
      `much appreciated`,
      `(it|that|this) (really)? (means|meant) (a lot|so much|very much|a great deal) to (me|us)`,
    ],
    unless: [
      `(i'd be|would be|i would be) ${truly}? (grateful|thankful|obliged)`,
      `(if|would be) ..1 much appreciated`,
    ],
  },
  {
    phrase: 'i-appreciate',
    pattern: `(i|we) ${truly}? ${truly}? (appreciate|appreciated) (it|that|this|you|your|how|the|all|what|everything|hearing|being)`,
    unless: [
      `(i|we) ..2 appreciate (it|that) if`,
      `(if|don't|should|do|can't|cannot|would|not) (i|we)? ..1 appreciate`,
      `appreciate (your ..2 (concern|concerns|worry|worries|view|views|perspective|position|opinion|opinions|frustration|side|feelings)|(that)? (you are|you're) (worried|concerned|frustrated)|how (hard|difficult|you feel)|the (concern|difficulty))`,
    ],
  },
]
