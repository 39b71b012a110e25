import type { Catalogue } from './catalogue'

/** English needs no entry but for what is counted: the sentence in the code is the plural, and here is its singular. */
export const en: Catalogue = {
  'Asked in {{count}} meetings_one': 'Asked in {{count}} meeting',
  'Used {{count}} times_one': 'Used once',
  'and {{count}} more lines_one': 'and {{count}} more line',
  'the last {{count}} times_one': 'once',
  '{{count}} cards_one': 'One card',
  '{{count}} files of the library were damaged or could not be read._one':
    'One file of the library was damaged or could not be read.',
  '{{count}} more reasons_one': 'One more reason',
  '{{count}} older answers_one': 'One older answer',
  '{{count}} people_one': '{{count}} person',
  '{{count}} phrases_one': '{{count}} phrase',
  '{{count}} questions_one': '{{count}} question',
  '{{count}} things to look at, below the box._one': 'One thing to look at, below the box.',
  '{{count}} things to look at, with F8._one': 'One thing to look at, with F8.',
  '{{count}} things to look at_one': 'One thing to look at',
  '{{count}} found_one': '{{count}} found',
}
