import { ofSomebody, type NotePhrase } from './note-phrase'

const theOthers = '(me|us|anyone|anybody|others|the team|other people|people)'

/** Charges against somebody who is written about. */
export const noteChargePhrases: readonly NotePhrase[] = [
  ...ofSomebody({
    phrase: 'they-let-down',
    pattern: `(let|lets) (me|us|the team|everyone|everybody) down|(ruined|sabotaged|sabotages|betrayed|betrays|humiliated|manipulated|manipulates|bullied|bullies|tricked) (me|us|my|our|the|it|everything|everyone|everybody)|(undermined|undermines) (me|us)|(screwed|messed|messes) (it|this|that|everything|things)? up|(threw|throws) (me|us) under the bus|stabbed (me|us) in the back`,
  }),
  ...ofSomebody({ phrase: 'they-lied', pattern: `(lied|lies) (to (me|us|everyone|everybody)|about|,)` }),
  ...ofSomebody({
    phrase: 'they-dont-listen',
    pattern: `(does not|doesn't|do not|don't|won't|refuses to|refuse to) (even|really)? (listen (,|to ${theOthers})|care (,|about (${theOthers}|anything)))`,
    isDenial: true,
  }),
  ...ofSomebody({
    phrase: 'only-themselves',
    pattern: `(only|just) (thinks|thought|think|cares|cared|care) (of|about) (herself|himself|themselves)`,
  }),
  ...ofSomebody({
    phrase: 'not-to-be-trusted',
    pattern: `(cannot|can't|could not|couldn't) be (trusted|relied on)`,
    isDenial: true,
  }),
  ...ofSomebody({ phrase: 'to-blame', pattern: `(is|was|are|were) to blame` }),
  { phrase: 'their-fault', pattern: `(his|her|their) (own)? fault` },
  ...ofSomebody({
    phrase: 'they-made-me-feel',
    pattern: `(made|makes) (me|us) (feel|look) (small|stupid|guilty|useless|bad|foolish|like (a|an) (idiot|fool|child))`,
  }),
]
