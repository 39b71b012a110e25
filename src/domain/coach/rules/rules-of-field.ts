import type { DraftField } from '../draft-context'
import { allRules } from './all-rules'
import type { Rule } from './rule'
import type { RuleId } from './rule-id'

/** Notes are not addressed to anybody: what makes a reply receptive says nothing about them. */
const ofNotes: ReadonlySet<RuleId> = new Set(['trait-word', 'absolute', 'accusing-you', 'motive-as-fact'])
const onlyOfNotes: ReadonlySet<RuleId> = new Set(['motive-as-fact'])

const rulesOfNotes = allRules.filter(({ id }) => ofNotes.has(id))
const rulesOfDrafts = allRules.filter(({ id }) => !onlyOfNotes.has(id))

/** The rules that have something to say in a box, in the order of `allRules`. */
export function rulesOfField(field: DraftField): readonly Rule[] {
  return field === 'about-person' ? rulesOfNotes : rulesOfDrafts
}
