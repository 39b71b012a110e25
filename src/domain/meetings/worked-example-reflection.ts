import { newLessonLife } from '../journal/lesson'
import type { Reflection } from '../reflections/reflection'

/** The reflection of the worked example: it went better than feared, and not all of it went well. */
export const exampleReflection: Reflection = {
  reaction: 4,
  signalIds: ['told-unasked', 'gave-example', 'named-own-worry', 'offered-idea', 'fell-silent'],
  otherSignals: 'After she had corrected my summary she opened the contracts and shared her screen.',
  planned:
    'Say it in the first minute, own that I had not asked her, say her view back before any reason of ' +
    'mine, and leave with a way through the twelve renewals.',
  happened:
    'I said it at once and she went quiet. My summary was nearly right; she corrected one thing, and ' +
    'from then on we worked on the contracts side by side. The annex was news to me.',
  difference:
    'I had prepared for an argument about money. It was about who tells her customers. Halfway through I ' +
    'also began to explain the finance plan, and she fell silent until I stopped.',
  ifMoment: 'I notice that I am explaining and she has gone quiet',
  thenAction: 'stop where I am and ask what I have missed',
  lesson: newLessonLife,
  outcome: 7,
  answers: {
    'opened-up': 'Yes, after her correction. She brought up the annex by herself, and opened the contracts.',
    'had-to-correct':
      'I thought it was mostly about her commission. It is about her customers hearing it from her team.',
    'addition-or-rebuttal':
      'One more term for some of the twelve came as an addition, and she took the idea further. The ' +
      'finance plan came as a rebuttal: I began with “the numbers are what they are”.',
    'unexpected-objection':
      'The annex. I had not read one of her contracts before the call. Next time I ask for one first.',
    'acknowledgement-landed':
      '“You are right that eight weeks is short.” She put her pen down and said thank you.',
    'openness-or-withdrawal': 'A minute of withdrawal, then openness. The pause was hard, and right.',
    'candid-and-kind': 'Candid, yes. The kindness slipped at “the numbers are what they are”.',
    'medium-helped':
      'Yes: I saw when she went quiet, and she could show me the contracts. The recap is still to be sent.',
    'medium-next-time': 'The same, ten minutes longer. In person when I am in Porto next week.',
  },
  practice: {
    authentic: 'yes',
    commitments: 'partly',
    respect: 'yes',
    aligned: 'yes',
    reliable: 'yes',
    delivered: 'partly',
  },
}
