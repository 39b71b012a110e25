import { translated } from '../../texts/translated'
import { t } from '../../texts/t'

/** One answer, with the play that it speaks for and why. */
export interface PlayAnswer {
  readonly id: string
  readonly label: string
  /** Null where the answer speaks for no play of its own. */
  readonly speaksFor: ProposedPlay | null
  /** A second play that often goes with the first. */
  readonly goesWith?: ProposedPlay
}

/** A play with one sentence why. */
export interface ProposedPlay {
  readonly playId: string
  readonly why: string
}

/** A kind of conversation, and what is asked next about it. */
export interface ConversationKind {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly answers: readonly PlayAnswer[]
}

export const kindQuestion = t('What kind of conversation is it?')

/** The kinds of conversation, in plain words, each with the question that tells its plays apart. */
export const conversationKinds: readonly ConversationKind[] = translated([
  {
    id: 'hear',
    label: 'I want to understand them',
    question: 'What is it that you want to understand?',
    answers: [
      {
        id: 'view',
        label: 'How they see a matter',
        speaksFor: {
          playId: 'empathetic-summary',
          why: 'You say their view back until they agree that you have it, and add yours after that.',
        },
      },
      {
        id: 'objection',
        label: 'What they have against something',
        speaksFor: {
          playId: 'objection-acknowledgement',
          why: 'It looks for what the objection protects, and honours that before you answer.',
        },
        goesWith: {
          playId: 'empathetic-summary',
          why: 'To say the objection back well is half of the acknowledgement.',
        },
      },
      {
        id: 'needs',
        label: 'What they need, and are after',
        speaksFor: {
          playId: 'understanding-needs',
          why: 'Seven questions show what you know of them, and what you only assume.',
        },
      },
    ],
  },
  {
    id: 'tell',
    label: 'I have something to say to them',
    question: 'What is it that you have to say?',
    answers: [
      {
        id: 'unwelcome',
        label: 'Something that they will not like',
        speaksFor: {
          playId: 'difficult-truth',
          why: 'It helps to say it early and plainly, with what stays good, and then to listen.',
        },
      },
      {
        id: 'let-down',
        label: 'That I let them down',
        speaksFor: {
          playId: 'repairing-trust',
          why: 'You own it without an excuse, and agree how they will see that something changes.',
        },
        goesWith: {
          playId: 'empathetic-summary',
          why: 'How it was for them comes before what you will do.',
        },
      },
      {
        id: 'no-answer-yet',
        label: 'That I cannot answer yet',
        speaksFor: {
          playId: 'acknowledge-now',
          why: 'They learn today that they were heard, and by when the answer comes.',
        },
      },
    ],
  },
  {
    id: 'decide',
    label: 'We have to decide something together',
    question: 'What is it about?',
    answers: [
      {
        id: 'direction',
        label: 'Where we want to go',
        speaksFor: {
          playId: 'shared-goals',
          why: 'Both lists of problems side by side show what is shared, before anybody talks of solutions.',
        },
      },
      {
        id: 'sharing-out',
        label: 'Who gets, gives or does what',
        speaksFor: {
          playId: 'negotiating-generously',
          why: 'It parts what you must have from what you can give, so that you can be generous and firm.',
        },
        goesWith: {
          playId: 'understanding-needs',
          why: 'What matters most to them is worth knowing before you make an offer.',
        },
      },
      {
        id: 'joining-in',
        label: 'Whether people join in',
        speaksFor: {
          playId: 'rallying',
          why: 'It turns a problem into a mission that each can join for a reason of their own.',
        },
      },
    ],
  },
  {
    id: 'closer',
    label: 'I want us to know each other better',
    question: 'How well do you know each other?',
    answers: [
      {
        id: 'hardly',
        label: 'Hardly',
        speaksFor: {
          playId: 'rapport-ladder',
          why: 'It goes from a passing remark to something in common, one easy rung at a time.',
        },
      },
      {
        id: 'from-work',
        label: 'From work, and no further',
        speaksFor: {
          playId: 'sharing-something',
          why: 'A small true story of your own lets them see who they are dealing with.',
        },
      },
      {
        id: 'used-to',
        label: 'Well, and we have lost touch a little',
        speaksFor: {
          playId: 'staying-in-touch',
          why: 'Time together without wanting anything, in a way that fits both of you.',
        },
      },
    ],
  },
])

export const worryQuestion = t('What do you worry about most?')

/** Asked of every kind of conversation. */
export const worries: readonly PlayAnswer[] = translated([
  { id: 'nothing', label: 'Nothing in particular', speaksFor: null },
  {
    id: 'resistance',
    label: 'That they will be against it',
    speaksFor: {
      playId: 'objection-acknowledgement',
      why: 'With the objections prepared, you need not fight them in the room.',
    },
  },
  {
    id: 'heat',
    label: 'That it gets heated',
    speaksFor: {
      playId: 'empathetic-summary',
      why: 'People who feel heard tend to calm down; it gives you something to say when it gets hot.',
    },
  },
  {
    id: 'medium',
    label: 'Whether to meet, call or write',
    speaksFor: {
      playId: 'choosing-the-medium',
      why: 'A few answers about the situation tell how to hold it, and what to write down afterwards.',
    },
  },
  {
    id: 'speaking-up',
    label: 'Speaking up, or the strength that it takes',
    speaksFor: {
      playId: 'quiet-strengths',
      why: 'It works with questions, talks for two and pauses in place of a loud voice.',
    },
  },
])
