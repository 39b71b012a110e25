import type { Effect } from '../finding'
import type { RuleId } from './rule-id'

/** What each rule’s findings tend to do, for counting them without loading the rules. */
export const effectOfRule: Readonly<Record<RuleId, Effect>> = {
  agreement: 'raises',
  acknowledgement: 'raises',
  'saying-back': 'raises',
  hedge: 'raises',
  subjectivity: 'raises',
  'positive-words': 'raises',
  gratitude: 'raises',
  'open-question': 'raises',
  'follow-up-question': 'raises',
  'apology-part': 'raises',
  'blunt-disagreement': 'lowers',
  limiter: 'lowers',
  'negation-density': 'lowers',
  'reasons-first': 'lowers',
  absolute: 'lowers',
  'unasked-advice': 'lowers',
  command: 'lowers',
  'trait-word': 'lowers',
  'accusing-you': 'lowers',
  'motive-as-fact': 'lowers',
  'cheerful-label': 'lowers',
  'why-question': 'asks',
  'apology-part-missing': 'asks',
  'no-headline': 'asks',
  'no-reflection': 'asks',
  'no-check-question': 'asks',
}
