import type { Phrase } from './phrase-finder'

export interface CommandPhrase extends Phrase {
  /** What may stand in its place. */
  readonly instead?: string
  /** What may stand in the place of the whole sentence, when it says nothing else. */
  readonly insteadOfSentence?: string
  /** A word to catch the ear that can go. */
  readonly canGo?: boolean
}

/** The beginning of a sentence, with what people put before. */
const begin =
  '^ (but|and|so|well|ok|okay|now|no|yes|hey|oh|then|please|just|come on)? ,? (please|just|then)? ,?'

export const commandPhrases: readonly CommandPhrase[] = [
  {
    phrase: 'calm-down',
    pattern: `, [(calm down|settle down|cool off|cool down|chill out|relax) ,]|, [(calm yourself|take it easy|pull yourself together|get a grip|control yourself)]`,
    insteadOfSentence: 'Take the time you need.',
  },
  {
    phrase: 'be-quiet',
    pattern: `, [(shut up|be quiet|stop talking)]`,
    insteadOfSentence: 'I would like to finish this thought.',
  },
  {
    phrase: 'grow-up',
    pattern: `, [(grow up|get over (it|yourself)|get real|get used to it|suck it up|wake up|deal with it|toughen up|man up|snap out of it|lighten up)]`,
  },
  {
    phrase: 'be-reasonable',
    pattern: `${begin} [be (more|a bit more|a little more|at least)? (reasonable|realistic|serious|professional|honest|sensible|rational|mature|patient|careful|nice|constructive|positive|flexible|grateful|a team player)]`,
  },
  {
    phrase: 'listen',
    pattern: `${begin} [(listen|look|see here|look here|listen up) ,]`,
    unless: [`(listen|look) , _ ,`],
    canGo: true,
  },
  {
    phrase: 'listen-to-me',
    pattern: `${begin} [listen to (me|this|what i)]|${begin} [hear me out]`,
    insteadOfSentence: 'I would like to say what I see.',
  },
  {
    phrase: 'stop',
    pattern: `${begin} [(stop|quit)] (_|it|that)`,
    unless: [`(stop|quit) (me|by|if|when|signs|sign|and|or|gap|the (clock|presses))`, `(stop|quit) us`],
    instead: 'I would ask you to stop',
  },
  {
    phrase: 'stop-it',
    pattern: `${begin} [(stop (it|that|this)|cut it out|knock it off) ,]`,
    insteadOfSentence: 'I would like us to stop here for a moment.',
  },
  {
    phrase: 'dont',
    pattern: `${begin} [(don't|do not|never) (you)? (be|tell|blame|start|interrupt|talk|act|make (this|it|me|a)|take (it|this|that)|give me|put|play|ignore|pretend|try to|use|touch|come|waste|argue|expect|even|call|send|speak|say|do (this|that|it)|lie|exaggerate|overreact|assume|complain)]`,
    unless: [
      `(don't|do not) (say|take|expect|make) (anything|this the|it the)`,
      `(don't|do not|never) (be afraid|try to (rush|hurry))`,
      `never (again|mind|be)`,
    ],
  },
  {
    phrase: 'admit-it',
    pattern: `${begin} [(admit (it|that)|accept (it|that|the fact)|face (it|facts|the facts|reality)|own up|own it|take responsibility|get to work|do your job|do as|do what|prove it|explain yourself|answer me|answer the question|answer my question|try harder|think again|move on|drop it|forget (it|about it)|hurry up|pay attention|watch your|mind your|use your head|ask yourself|put yourself|look at yourself|open your eyes|take it or leave it|make up your mind|leave me alone|let it go)]`,
  },
  {
    phrase: 'understand-that',
    pattern: `${begin} [(understand|realize|realise|recognize|recognise|try to (understand|see)|make sure)] (that|this|what|how|you)|${begin} [remember] that? you`,
    unless: [
      `remember that (time|day|week|year|meeting)`,
      `(remember|realize|realise) (this|what|how|you) ..6`,
    ],
  },
  {
    phrase: 'fix-it',
    pattern: `${begin} [(fix|finish|solve|change|clean up|redo|rewrite|correct|read|check)] (it|this|that|your ..1)`,
    unless: [`correct (me|this if)`, `check (it|this|that) ..6 with you`],
    instead: 'I would ask you to fix',
  },
  {
    phrase: 'give-me',
    pattern: `${begin} [(send|give|get|bring|show|answer) me]`,
    unless: [
      `give me (a (moment|minute|second)|time|one|until|some)`,
      `get me (right|wrong)`,
      `show me (what|how|where|why)`,
      `please`,
    ],
    instead: 'please',
  },
]
