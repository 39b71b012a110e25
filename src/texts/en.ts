import type { Catalogue } from './catalogue'

/** English needs no entry but for what is counted: the sentence in the code is the plural, and here is its singular. */
export const en: Catalogue = {
  '{{count}} meetings_one': '{{count}} meeting',
}
