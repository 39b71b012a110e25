import type { NotePhrase } from './note-phrase'
import { alsoOfThings, more, ofPeople, people, saidOfThings } from './trait-phrases'

const is =
  "(is|was|are|were|she's|he's|they're|can be|seems|seemed|sounds|sounded|gets|got|comes across as|came across as|has been|had been)"
const isOne = "(is|was|she's|he's|seems|seemed|sounds|sounded|gets|got|has been|had been)"

/** Labels in a note about a person: said of “she”, “he” or a name, or of nobody at its beginning. */
export const noteTraitPhrases: readonly NotePhrase[] = [
  {
    phrase: 'trait-of-a-person',
    pattern: `${is} ${more}? ${more}? ${more}? [(${ofPeople})]`,
    unless: [`entitled to`, `(naive|ignorant|mean|stupid|short-sighted) (to|of)`],
    needsSomebody: true,
  },
  {
    phrase: 'trait-of-a-person',
    pattern: `^ ${more}? ${more}? [(${ofPeople})] (,|but|in|with|towards|when|as)`,
  },
  {
    phrase: 'trait-that-is-also-of-things',
    pattern: `${isOne} ${more}? ${more}? ${more}? [(${alsoOfThings})]`,
    unless: saidOfThings,
    needsSomebody: true,
  },
  {
    phrase: 'name-for-a-person',
    pattern: `${is} ${more}? ${more}? [(${people})]`,
    needsSomebody: true,
  },
  {
    phrase: 'your-attitude',
    pattern: `(his|her|their) [((bad|poor|negative|terrible|awful|whole) attitude|laziness|carelessness|arrogance|negativity|stubbornness|incompetence|ignorance|selfishness|defensiveness|unprofessionalism|immaturity|lack of (commitment|professionalism|respect|motivation|effort|ownership|discipline))]`,
  },
]
