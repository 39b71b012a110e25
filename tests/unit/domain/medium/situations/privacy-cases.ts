import type { SituationCase } from './situation-case'

export const privacyCases: readonly SituationCase[] = [
  {
    says: 'a salary, with somebody in the same building: in person, not by chat',
    given: {
      emotionalCharge: 'Some',
      confidentiality: 'Only us',
      needForRecord: 'Important',
      peopleInvolved: 'One',
      distance: 'Same place',
    },
    first: ['in-person'],
    notFirst: ['chat-message', 'email', 'shared-document'],
    sequence: ['talk', 'recap'],
  },
  {
    says: 'an illness that a colleague far away wants to keep to themselves: by voice or video',
    given: {
      emotionalCharge: 'Some',
      confidentiality: 'Only us',
      needForRecord: 'None',
      trust: 'Good',
      peopleInvolved: 'One',
      distance: 'Same time zone',
    },
    first: ['voice-call', 'video-call'],
    notFirst: ['chat-message', 'email', 'shared-document'],
    sequence: [],
  },
  {
    says: 'strong criticism for somebody who prefers email: still face to face',
    given: { emotionalCharge: 'Strong', peopleInvolved: 'One', distance: 'Same place', prefers: 'Email' },
    first: ['in-person'],
    notFirst: ['email'],
  },
  {
    says: 'a small matter for somebody who prefers a call: a call',
    given: {
      emotionalCharge: 'A little',
      complexity: 'Mostly plain',
      peopleInvolved: 'One',
      distance: 'Same time zone',
      prefers: 'Voice call',
    },
    first: ['voice-call'],
    sequence: [],
  },
  {
    says: 'a small matter for somebody far away who would love to meet in person: no journey for that',
    given: {
      emotionalCharge: 'A little',
      complexity: 'Mostly plain',
      distance: 'A few hours apart',
      prefers: 'In person',
    },
    first: ['video-call', 'voice-call', 'email', 'chat-message'],
    notFirst: ['in-person'],
  },
  {
    says: 'a surprise for a colleague, planned by five: not on a page that anyone can open',
    given: {
      emotionalCharge: 'A little',
      complexity: 'Plain',
      confidentiality: 'A few',
      peopleInvolved: 'Four to seven',
      distance: 'Same place',
    },
    first: ['in-person'],
    notFirst: ['shared-document', 'email'],
  },
]
