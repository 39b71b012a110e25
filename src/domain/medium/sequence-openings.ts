import { chooseLine, type LineChoice } from './line-choice'
import type { Situation } from './situation'
import { groupSteps, highSteps, lowSteps } from './situation-condition'
import { translated } from '../../texts/translated'

const preReadOpening: LineChoice = translated({
  lines: [
    {
      when: { emotionalCharge: highSteps },
      text:
        'Send the topic and the facts, not the verdict: “Here is the background for our talk. Nothing in ' +
        'it replaces the talk; I would like to hear you before we conclude anything.”',
    },
    {
      when: { trust: lowSteps },
      text:
        'Say that it is a draft and whose view it is: “This is how I understand it so far. Please mark ' +
        'what you see differently.”',
    },
    {
      when: { peopleInvolved: groupSteps },
      text:
        'Say how long it takes and what to do: “Five minutes to read. Please add your questions, so that ' +
        'we can begin with them.”',
    },
  ],
  otherwise:
    'Keep it to one page and say what it is for: “Five minutes to read before we talk. Please mark what ' +
    'looks wrong to you.”',
})

const recapOpening: LineChoice = translated({
  lines: [
    {
      when: { emotionalCharge: highSteps },
      text:
        'Begin with what they said, then what was agreed: “Thank you for talking with me. I heard that … ' +
        'We agreed that … Did I get that right, and shall we talk again once it has sunk in?”',
    },
    {
      when: { trust: lowSteps },
      text:
        'Put your own promises first, with dates: “What I will do, and by when: … What we agreed: … Please ' +
        'correct me where I am wrong.”',
    },
    {
      when: { peopleInvolved: groupSteps },
      text:
        'Three short parts are enough: “What we decided. Who does what by when. What is still open.” Ask ' +
        'for corrections by a date.',
    },
  ],
  otherwise:
    'The same day, in a few lines: “This is what we agreed: who does what by when. Please correct what I ' +
    'got wrong.”',
})

/** How to open what is sent ahead of the talk. */
export function openPreRead(situation: Situation): string {
  return chooseLine(preReadOpening, situation)
}

/** How to open what is written after the talk. */
export function openRecap(situation: Situation): string {
  return chooseLine(recapOpening, situation)
}
