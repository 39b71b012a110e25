import type { Phrase } from './phrase-finder'

/** What puts the news off: it can stand before any sentence, and says nothing. */
export const windUpPhrases: readonly Phrase[] = [
  {
    phrase: 'so-basically',
    pattern: `^ [(so|well|ok|okay|anyway|right|now)? ,? (basically|essentially|long story short|to cut a long story short|to make a long story short)]`,
  },
  {
    phrase: 'to-be-honest',
    pattern: `^ [(so|well|ok|okay)? ,? (to be (perfectly|completely|totally|quite)? (honest|frank|fair|clear|transparent)|in all honesty|honestly|frankly|let's be honest) ,]`,
  },
  {
    phrase: 'as-you-know',
    pattern: `^ [(so|well|ok|okay)? ,? as you (may|might|probably|all|already|surely|certainly)? (already|have|well)? (know|knew|heard|noticed|seen|guessed|are aware|be aware) ,]`,
  },
  {
    phrase: 'i-just-wanted-to-say',
    pattern: `^ [(so|well|ok|okay)? ,? (i just (wanted|want) to (say|tell you|let you know|mention)|what i (wanted|want) to say is|the thing is|here's the thing|it's kind of) that?]`,
  },
]

/** Words of talk about talking, or of courtesy: a sentence with these and no news is an approach, not a headline. */
export const approachPhrases: readonly Phrase[] = [
  {
    phrase: 'approach',
    pattern: `(talk|talked|speak|discuss|chat|conversation|sit down|catch up|touch base|touch on|update you|share something|tell you something|say something|mention something|thinking about|thought about|on my mind|a few things|a couple of things|some things|something|some news|news|i (wanted|want|would like) to (tell|let you know|say|start|begin|first|share|give|explain|thank|talk)|let me (start|begin|first|explain|give)|before (i|we) (start|begin|get|go|say|come)|first of all|i hope|how are you|thank you|thanks|as you know|kind of|sort of|where (do|to) (i|we)? (start|begin)|not easy (to|for)|hard (to say|for me|for you|to hear)|difficult (to say|for me|to hear)|won't like|will not like|not be welcome|background|context|always (valued|appreciated|liked)|great (job|work)|good (job|work)|appreciate|a lot (has|of things)|challenging|difficult times|going on)`,
  },
]

/** Verbs and words of what happened or was decided. */
export const newsPhrases: readonly Phrase[] = [
  {
    phrase: 'news',
    pattern: `(decided|decide|agreed|will not|won't|cannot|can't|did not|didn't|has not|have not|hasn't|haven't|not (get|be|going|able|have|continue|extend|renew|approve|approved)|no longer|unable|stopping|stopped|stops|stop|ending|ended|ends|closing|closed|closes|cancelled|canceled|cancel|cutting|cut|cuts|failed|fails|missed|miss|lost|lose|losing|late|later|delayed|slipped|slips|moved|moves|moving|leaving|leave|leaves|quit|resigned|rejected|declined|turned down|refused|said no|let go|let you go|laid off|redundant|fired|replaced|replace|replacing|removed|remove|wrong|mistake|mistakes|forgot|broke|broken|ruled out|dropped|drop|dropping|reduced|reduce|postponed|goes to|went to|given to|gave|chose|chosen|promised|told|ill|died|off the (table|project|team|list)|over budget|is over|are over|was over|out of (money|time|budget)|unfair|end (on|in|the|this|after|by)|was (made|sent|shipped|given|taken|signed|announced)|were (made|sent|shipped|given|taken|announced)|has (been)|have been (made|moved|cut|given|taken)|somebody else|someone else|without you|without your|(is|are|will be) (going|moving|taking|losing|reporting))`,
  },
]
