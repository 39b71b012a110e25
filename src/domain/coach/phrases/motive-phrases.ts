import { ofSomebody, type NotePhrase } from './note-phrase'

const harm =
  '(undermine|humiliate|punish|provoke|annoy|hurt|destroy|sabotage|manipulate|embarrass|discredit|intimidate|silence|bully|trick|(control|exclude|block|get|use|test|hurt) (me|us)|control (everything|everybody|everyone)|get (rid of|back at) (me|us)|(push|force|squeeze) (me|us) out|make (me|us|my|our) ..1 (look|life|fail)|look better than|take (the|all the|my|our) credit|take my (job|place|role)|avoid (work|responsibility|blame)|prove (me|us) wrong)'
const wants =
  '(want|wants|wanted|try|tries|tried|trying|mean|means|meant|intend|intends|intended|hope|hopes|hoped|plan|plans|planned|likes|loves|loved|aims|aimed|out)'

/** What somebody is said to want, feel or think, in words that only they could know. */
export const motivePhrases: readonly NotePhrase[] = [
  ...ofSomebody({ phrase: 'wants-to-harm', pattern: `${wants} (only|just)? to (only|just)? ${harm}` }),
  ...ofSomebody({
    phrase: 'surely-wants',
    pattern: `(clearly|obviously|secretly) (want|wants|wanted|hopes|hoped|thinks|thought|enjoys|enjoyed|means|meant|resents|hates)`,
  }),
  {
    phrase: 'on-purpose',
    pattern: `(on purpose|deliberately|intentionally|maliciously|out of spite|to spite (me|us))`,
    unless: [`(i|we|i've|we've) ..4 (on purpose|deliberately|intentionally)`],
  },
  {
    phrase: 'only-to',
    pattern: `(just|only) to (annoy|spite|look (good|better)|make (me|us) look|be right|get (attention|back at))`,
  },
  ...ofSomebody({
    phrase: 'is-jealous',
    pattern: `(jealous|envious) (of|,)|(is|was) after my (job|place|role)|(has|had) it in for (me|us)|(has|had) (a|his|her|their) (hidden agenda|own agenda)`,
  }),
  ...ofSomebody({
    phrase: 'does-not-like-me',
    pattern: `(hates|hated|despises|despised|resents|dislikes|disliked|distrusts|looks down on|looked down on|cannot stand|can't stand|does not like|doesn't like|does not respect|doesn't respect|has no respect for) (me|us)`,
    isDenial: true,
  }),
  ...ofSomebody({
    phrase: 'thinks-of-me',
    pattern: `(thinks|thought|believes|believed) (that)? ((i am|i'm|we are|we're) (not|too|a|an|stupid|incompetent|weak|lazy|useless|in (his|her|their) way)|(she is|she's|he is|he's|they are|they're) (better|above)|(she|he|they) (knows|know) better)`,
  }),
  ...ofSomebody({
    phrase: 'does-not-want-me-to',
    pattern: `(does not|doesn't|did not|didn't) want (me|us) to (succeed|win|grow|get ahead)`,
    isDenial: true,
  }),
]
