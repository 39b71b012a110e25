/** Answers to the prompts of a reflection, by prompt id, with the places of a preparation's phrases. */
export const reflectionAnswers: Readonly<Record<string, readonly string[]>> = {
  'opened-up': [
    'After the summary {name} told me the reason unasked: “{line}”',
    'A little. The answers became longer once I had stopped explaining.',
  ],
  'had-to-correct': [
    'I had thought it was about {topic}. It was about having been asked last.',
    'The order of things. What I put first was a side note for {name}.',
  ],
  'addition-or-rebuttal': [
    'An addition, I think: {name} took it up in the next sentence.',
    'A rebuttal. I began with “yes, but”, and we went round once more.',
  ],
  'unexpected-objection': ['“{line}” The support desk had known for weeks.', 'None that was new.'],
  'acknowledgement-landed': [
    'That it lands on their team. The shoulders came down.',
    'That it has gone wrong before. {name} nodded and went on to the next point.',
  ],
  'openness-or-withdrawal': ['A minute of silence, then questions.', 'Withdrawal, until the break.'],
  'candid-and-kind': ['Candid, yes. Kind only in the second half.', 'Both, and it took two tries.'],
  'medium-helped': ['Yes: I could see when it became too much.', 'No. Half of it was lost in the delay.'],
  'medium-next-time': ['In person, with the figures sent the day before.', 'The same again.'],
}

export const plannedTexts: readonly string[] = [
  'Say their view back first, then the date, then ask what would make it workable.',
  'Name the difficult part in the first minute and leave time for it.',
  'Go through the three objections and come out with one next step.',
]

export const differenceTexts: readonly string[] = [
  'I had prepared for an argument about {topic}. It was about who is asked, and when.',
  'I explained for too long in the middle, and the room went quiet.',
  'The check question did most of the work; I would have moved on without it.',
  'Nothing much: it went as planned, ten minutes shorter.',
]

export const ifThenPlans: readonly (readonly [ifMoment: string, thenAction: string])[] = [
  ['I notice that I am explaining for the second time', 'stop and ask what I have missed'],
  ['somebody answers in one word', 'wait for three breaths before I go on'],
  ['a date comes up in the room', 'repeat it aloud and write down who owes it'],
  ['I hear an objection for the third time', 'ask what it protects before I answer'],
  ['the last five minutes begin', 'say back what we agreed and who does what'],
]
