import type { SituationCase } from './situation-case'

export const urgencyCases: readonly SituationCase[] = [
  {
    says: 'the service is down and one engineer elsewhere must act: call or chat',
    given: {
      emotionalCharge: 'A little',
      complexity: 'Mostly plain',
      needForAnswers: 'On the spot',
      urgency: 'Now',
      peopleInvolved: 'One',
      distance: 'Same time zone',
    },
    first: ['voice-call'],
    notFirst: ['email', 'formal-document', 'in-person'],
  },
  {
    says: 'the service is down and several people in several places must work it out: by video',
    given: {
      emotionalCharge: 'Some',
      complexity: 'Many sides',
      needForAnswers: 'On the spot',
      urgency: 'Now',
      peopleInvolved: 'Four to seven',
      distance: 'A few hours apart',
    },
    first: ['video-call'],
    notFirst: ['email', 'formal-document', 'shared-document'],
  },
  {
    says: 'a yes or no within minutes from a trusted colleague: chat or call',
    given: {
      emotionalCharge: 'Calm',
      complexity: 'Plain',
      needForAnswers: 'Within the hour',
      needForRecord: 'None',
      trust: 'Deep',
      urgency: 'Now',
      peopleInvolved: 'One',
    },
    first: ['chat-message', 'voice-call'],
    notFirst: ['email', 'formal-document'],
    sequence: [],
  },
  {
    says: 'a decision needed now that has to be on record: fast first, in writing after',
    given: {
      emotionalCharge: 'A little',
      complexity: 'Some sides',
      needForAnswers: 'On the spot',
      needForRecord: 'Important',
      urgency: 'Now',
      peopleInvolved: 'Two or three',
      distance: 'Same time zone',
    },
    first: ['video-call', 'voice-call'],
    notFirst: ['formal-document', 'email'],
    sequence: ['talk', 'recap'],
  },
  {
    says: 'bad news now for somebody across the city: a call rather than the trip',
    given: { emotionalCharge: 'Strong', urgency: 'Now', peopleInvolved: 'One', distance: 'Same city' },
    first: ['video-call', 'voice-call'],
    notFirst: ['chat-message', 'email'],
  },
  {
    says: 'bad news now for somebody in the next room: go there',
    given: { emotionalCharge: 'Strong', urgency: 'Now', peopleInvolved: 'One', distance: 'Same place' },
    first: ['in-person'],
    notFirst: ['chat-message', 'email'],
  },
]
