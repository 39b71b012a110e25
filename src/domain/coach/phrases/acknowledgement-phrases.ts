import type { Phrase } from './phrase-finder'

const truly =
  '(do|can|really|fully|completely|certainly|totally|also|very much|now|could|definitely|absolutely)'
const theirs =
  "(your|yours|that you|that you're|that you've|that you'd|that your|why|what you|what you're|how you|how you're|how your|how much|how (this|that|it)|how (hard|important|difficult|frustrating|worrying|stressful)|where you|where you're|where your|that (this|it|these|those|the)|the (point|worry|concern|concerns|frustration|fear|difficulty|pressure|risk|need|problem|reasons|reasoning|sense))"
const view =
  '(concern|concerns|worry|worries|point|points|view|views|perspective|position|opinion|opinions|frustration|side|feelings|feeling|thoughts|argument|reasons|reasoning|question|questions|caution|candour|candor|honesty)'
const hard =
  '(hard|tough|difficult|frustrating|painful|stressful|exhausting|tiring|worrying|annoying|disappointing|upsetting|scary|unsettling|hurtful|unfair|lonely|overwhelming|confusing|uncomfortable|a lot|heavy)'
const notYet =
  '(if|whether|sure|unless|until|before|so that|once|not|hope|did|do|can|may|help|want|let|that|what|when|as|as far as|because|should)'

export const acknowledgementPhrases: readonly Phrase[] = [
  {
    phrase: 'i-understand',
    pattern: [`i ${truly}? ${truly}? understand ${theirs}`, `i ${truly}? ${truly}? understand ,`],
    unless: [`${notYet} i ..2 understand`, `i understand that i`],
  },
  {
    phrase: 'i-see',
    pattern: `i ${truly}? ${truly}? see (your (point|points|concern|concerns|worry|view|side|perspective|position|frustration|reasoning|argument)|what you (mean|say|are saying|are getting at)|what you're saying|why|how you|how (this|that|it)|how (hard|important|difficult|frustrating)|where you're|where you are|that you|that you're|that this|the (point|worry|concern|risk|difficulty|problem|value|sense) (in|of|that|about|with|you))`,
    unless: [`${notYet} i ..2 see`, `i see that you (have)? (not|never|failed|didn't)`],
  },
  {
    phrase: 'i-hear',
    pattern: `i ${truly}? hear (you|your|that you|that you're|that your|that this|that it|what you|what you're|how)`,
    unless: [`${notYet} i ..1 hear`],
  },
  {
    phrase: 'i-appreciate-your-view',
    pattern: [
      `i ${truly}? ${truly}? (appreciate|respect|value) (where|why|how much|what|your ..2 ${view}|(that)? (you're|you) (feel|are (worried|concerned|frustrated)|worry|see|have)|the ${view})`,
      `(i am|i'm) (aware|conscious|mindful) (of|that|how) ..1 (you|your|this)`,
    ],
    unless: [`${notYet} i ..2 (appreciate|respect|value)`],
  },
  {
    phrase: 'i-recognise',
    pattern: [
      `i ${truly}? ${truly}? (recognize|recognise|acknowledge|realize|realise) (that (you|you're|you've|your|this|it|it's)|your|how|why|what you|where you|the)`,
      `i ${truly}? get (that you|why|your (point|concern|worry)|where you|where you're|that (this|it) (is|was|must)|how)`,
      `i know (that)? (this|it) (is|was|has been|must be|must have been) (not|really|very|so|quite)? ..1 (${hard}|easy)`,
      `i know (how (much|hard|important)|(that)? you (care|are worried|are concerned|worked|have worked|have put|put|feel|are under))`,
      `i take your ..1 ${view}`,
      `point taken`,
    ],
    unless: [
      `${notYet} i ..2 (recognize|recognise|acknowledge|realize|realise|get|know|take)`,
      `i take your question as`,
    ],
  },
  {
    phrase: 'i-can-imagine',
    pattern: [
      `i can (only|certainly|well|easily|really|very well)? imagine (how|why|what (you|it|this|that)|(that)? (you|you're|you've)|(that)? (this|it|that) (is|was|must|has|feels|felt|would|came))`,
      `i can (only|certainly|well|easily|really)? (tell|feel|sense) (that (you|you're|this|it)|how)`,
    ],
    unless: [`${notYet} i can`],
  },
  {
    phrase: 'your-concern-is-valid',
    pattern: [
      `your ..2 ${view} (is|are|makes|make) (very|completely|entirely|perfectly|totally|certainly|a|all|quite|also|really)? (valid|fair|understandable|reasonable|legitimate|real|important|justified|well founded|sense|good|serious)`,
      `you (raise|raised|bring up|brought up|have raised|are raising) (a|an|some|several|many) ..2 (point|points|question|questions|concern|concerns|issue|issues)`,
      `you're raising (a|an|some|several|many) ..2 (point|points|question|questions|concern|concerns|issue|issues)`,
      `you have every (right|reason) to`,
      `you have (a|good|plenty of|many) (right|reason|reasons) to (be|feel|worry|ask|want|expect|doubt)`,
    ],
    unless: [
      `(if|whether|unless|not|when|what) ..1 your ..3 ${view} (is|are)`,
      `(if|whether|unless|when) you (raise|raised|have)`,
    ],
  },
  {
    phrase: 'understandable',
    pattern: [
      `(that's|that is|it's|it is|this is|which is) (very|completely|entirely|perfectly|totally|certainly|quite|all|so|only)? (understandable|only natural|natural to)`,
      `understandably`,
      `(it|that) (makes|does make) (a lot of|perfect|complete|total|good)? sense (that|why|to me that|to be|for you|to feel|to want|to worry|you)`,
      `no wonder (that|you|this|it|you're)`,
      `(anyone|anybody|everyone|i) would (be|feel) (worried|frustrated|angry|upset|concerned|annoyed|the same) ..2 (place|position|shoes)`,
    ],
    unless: [`(if|whether|not|unless|isn't) ..2 (understandable|sense)`],
  },
  {
    phrase: 'naming-how-hard-it-is',
    pattern: [
      `(that|this|it) (must|would) (be|have been|feel|have felt) (so|very|really|incredibly|quite|pretty|extremely)? ${hard}`,
      `(that|this|it) (sounds|seems|feels|looks) (so|very|really|incredibly|quite|pretty|extremely|like a)? ${hard}`,
      `(sounds) (so|very|really|incredibly|quite|pretty|extremely)? ${hard}`,
    ],
    unless: [`(if|whether|not|when) (that|this|it) (must|would|sounds|seems|feels|looks)`, `for me`],
  },
  {
    phrase: 'where-you-come-from',
    pattern: `(where|what place) (you are|you're) coming from`,
    unless: [
      `(not|don't|can't|cannot|didn't|never|no idea|if|couldn't) ..3 where (you are|you're) coming from`,
    ],
  },
]
