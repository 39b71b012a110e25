import type { DraftContext } from '../draft-context'
import { PhraseFinder } from '../phrases/phrase-finder'
import { isNegated } from '../reading/negated'
import { splitSentences } from '../reading/split-sentences'

const pain = new PhraseFinder([
  {
    phrase: 'pain',
    pattern: [
      `(afraid|angry|annoyed|anxious|ashamed|bitter|burnt out|burned out|concerned|confused|crushed|depressed|desperate|devastated|disappointed|discouraged|distressed|drained|embarrassed|exhausted|fear|fed up|frightened|frustrated|frustrating|furious|grief|guilty|helpless|hopeless|hurt|humiliated|insecure|insulted|lonely|lost|mad|miserable|nervous|overwhelmed|overworked|pain|painful|panic|powerless|resentful|sad|scared|shocked|sick of|stressed|stressful|stuck|tired|unfair|unhappy|upset|worried|worry|worries|worrying|worthless)`,
      `(bad|terrible|awful|horrible|hard|tough|rough|difficult|heavy)`,
      `(laid off|let go|fired|lose (my|our|his|her|their)|losing|lost (my|our|his|her)|died|ill|cancelled|canceled|rejected|failed|failing|too much|too tight|cannot cope|can't cope)`,
    ],
  },
])

const known = new WeakMap<DraftContext, boolean>()

/** Whether something that hurts or worries is in what was heard. */
export function isPainToBeHeard(context: DraftContext): boolean {
  const before = known.get(context)
  if (before !== undefined) return before
  const isPainful = splitSentences(context.heard ?? '').some(({ sentence }) =>
    pain.find(sentence).some(({ fromWord }) => !isNegated(sentence, fromWord)),
  )
  known.set(context, isPainful)
  return isPainful
}
