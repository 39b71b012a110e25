import type { Objection, Preparation } from './meeting'

/** The moment so many minutes after the example began. */
export type AtMinute = (minute: number) => string

/** The preparation of the worked example: every part filled in, two of three objections later raised. */
export function examplePreparation(at: AtMinute, newId: () => string): Preparation {
  return {
    answers,
    objections: objections.map(({ raisedAtMinute, ...objection }) => ({
      ...objection,
      id: newId(),
      raisedAt: raisedAtMinute === null ? null : at(raisedAtMinute),
    })),
    situation: {
      emotionalCharge: 4,
      complexity: 4,
      needForAnswers: 5,
      needForRecord: 4,
      confidentiality: 4,
      trust: 4,
      urgency: 3,
      peopleInvolved: 1,
      distance: 3,
      preferredMedium: 'video-call',
    },
    medium: 'video-call',
    forecast: 3,
  }
}

const answers: Readonly<Record<string, string>> = {
  facts:
    'The board approved the new price list last week; it starts next quarter. Twelve of Ana’s customers ' +
    'renew in that quarter. She was not in the group that worked on it. She saw one slide about it in the ' +
    'planning call and said: “You are asking my people to break their word.”',
  'my-story':
    'That she holds on to the old prices because they make her quarter easy, and that she will go over my ' +
    'head. Beneath it: I am afraid of losing the one person in sales who has always backed me, and I am ' +
    'ashamed that I did not ask her.',
  'not-lost':
    'That we ring each other before things go wrong. She stood by me when the onboarding project was ' +
    'unpopular, and I want to remain someone she would do that for.',
  'their-view':
    'I spent two years winning these customers over, and I told them to their faces that the price would ' +
    'hold. Now I learn from a slide that it will not, eight weeks before they renew, and I am the one who ' +
    'has to sit across from them. Nobody asked the people who will have to explain it.',
  'generous-reading':
    'She gave her word in the company’s name. When the price moves, it is her word that breaks, not mine. ' +
    'Anyone who takes a promise seriously would want to be asked first, and would be angry to hear of it ' +
    'last.',
  beneath:
    'Being able to keep her word. Being asked before, not told after. Her team’s income in that very ' +
    'quarter.',
  'say-back':
    'You told twelve customers that their price would hold, and now you are the one who would have to ' +
    'take that back. You heard of it late, from a slide, although your region carries most of the risk. I ' +
    'hear disappointment in that. And I think what matters most to you is that people can rely on what ' +
    'you tell them.',
  'check-question': 'Did I get that right, or is there something that matters more?',
  'could-change-my-mind':
    'If most of the twelve hold a written promise, I would ask for a longer transition. The list is not ' +
    'mine to undo. The dates may be.',
  'hard-truth':
    'The price list changes next quarter. That is decided, and I cannot undo it. You should have been ' +
    'asked before, and not asking you was my mistake.',
  'stays-true':
    'She knows her customers better than any of us, and every launch that she argued with became better ' +
    'for it. I want to go on working with her.',
  'effect-on-them':
    'Twelve awkward conversations, commission at risk in one quarter, and having been passed over in ' +
    'front of her team.',
  'ask-or-offer':
    'I ask her to go through the twelve renewals with me this week. I offer to take a transition for them ' +
    'to finance, with her figures, and to tell her the answer before anyone else.',
  'switch-signal':
    'If she only answers in single words: ask whether she would rather turn the cameras off, or go on ' +
    'when I am in Porto next week.',
  'first-sentence':
    'Ana, the new price list is decided for next quarter, and I should have asked you before it was.',
}

type PlannedObjection = Omit<Objection, 'id' | 'raisedAt'> & { readonly raisedAtMinute: number | null }

const objections: readonly PlannedObjection[] = [
  {
    text: 'I would be breaking promises that I made to customers.',
    protects: 'Her word, and the standing of her whole team with the people who signed because of it.',
    acknowledgement: 'You gave your word in good faith, and I want it to hold wherever it can.',
    addition: 'What I also have to weigh is that we lose money on the largest accounts under the old list.',
    question: 'What did you tell them, in your own words, and which of the twelve worry you most?',
    raisedAtMinute: 6,
  },
  {
    text: 'Eight weeks is too short.',
    protects: 'Time to speak with every customer in person, and her people’s commission.',
    acknowledgement:
      'You are right that eight weeks is short, and nobody carries more of it than your region.',
    addition: 'I think some of the renewals could start later, though I do not yet know how many.',
    question: 'How much time would make it a fair conversation with a customer?',
    raisedAtMinute: 11,
  },
  {
    text: 'Our competitors will use it against us.',
    protects: 'The two large tenders that she has worked on for half a year.',
    acknowledgement: 'They may well try, and you will be the first to hear it.',
    addition: 'Something else that plays into this is that most of the smaller customers will pay less.',
    question: 'What would you need in your hand when a customer brings it up?',
    raisedAtMinute: null,
  },
]
