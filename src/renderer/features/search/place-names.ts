import type { SearchPlace } from '../../../domain/search/search-document'

/** Where a line stands, in the words of the pages. */
export const placeNames: Readonly<Record<SearchPlace, string>> = {
  title: 'Title',
  purpose: 'Purpose',
  preparation: 'Preparation',
  objections: 'Objections',
  notes: 'Notes',
  'say-backs': 'Said back',
  reflection: 'Reflection',
  name: 'Name',
  role: 'Role',
  organisation: 'Organisation',
  addresses: 'Address',
  needs: 'Needs',
  'common-ground': 'Common ground',
  contacts: 'Contact',
  text: 'Text',
  plan: 'If, then',
  'new-dates': 'New date',
  evidence: 'Seen by',
  use: 'When to use it',
  prompts: 'Prompt',
  steps: 'Step',
  questions: 'Question',
}
