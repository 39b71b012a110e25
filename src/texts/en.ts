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
  '{{count}} meetings_one': '{{count}} meeting',
  '{{count}} meetings found_one': '{{count}} meeting found',
  'Try again in {{count}} seconds._one': 'Try again in {{count}} second.',
  '{{count}} records would be added_one': '{{count}} record would be added',
  '{{count}} records would be brought up to date; the present text stays in the history_one':
    '{{count}} record would be brought up to date; the present text stays in the history',
  '{{count}} records changed here and there: each would be added as a copy, “… (imported)”_one':
    '{{count}} record changed here and there: each would be added as a copy, “… (imported)”',
  '{{count}} records changed here since, and would stay_one':
    '{{count}} record changed here since, and would stay',
  '{{count}} files would be left out_one': '{{count}} file would be left out',
  '{{count}} records would stay as they are: they say the same._one':
    '{{count}} record would stay as they are: they say the same.',
  '{{count}} unchanged words_one': 'One unchanged word',
  'Every {{count}} days_one': 'Every day',
  '{{count}} people found_one': '{{count}} person found',
}
