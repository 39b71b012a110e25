import type { SearchPlace } from '../../../domain/search/search-document'
import { msg } from '../../../texts/t'

/** Where a line stands, in the words of the pages. */
export const placeNames: Readonly<Record<SearchPlace, string>> = {
  title: msg('Title'),
  purpose: msg('Purpose'),
  preparation: msg('Preparation'),
  objections: msg('Objections'),
  notes: msg('Notes'),
  'say-backs': msg('Said back'),
  reflection: msg('Reflection'),
  name: msg('Name'),
  role: msg('Role'),
  organisation: msg('Organisation'),
  addresses: msg('Address'),
  needs: msg('Needs'),
  'common-ground': msg('Common ground'),
  contacts: msg('Contact'),
  text: msg('Text'),
  plan: msg('If, then'),
  'new-dates': msg('New date'),
  evidence: msg('Seen by'),
  use: msg('When to use it'),
  prompts: msg('Prompt'),
  steps: msg('Step'),
  questions: msg('Question'),
}
