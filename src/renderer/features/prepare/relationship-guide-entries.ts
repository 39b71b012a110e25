import type { GuideEntry } from './guide-entry'

/** Why the prompts are asked of the plays that are about the two people more than about a matter. */
export const relationshipGuideEntries: Readonly<Record<string, GuideEntry>> = {
  'own-story': {
    title: 'What I will tell',
    why:
      'People tend to expect openness to be received worse than it is. A true, short story that has to do with ' +
      'the matter gives them something to answer.',
    examples: ['My first launch failed in front of everybody, and it was a year before I spoke of it.'],
    sourceIds: ['levine-2018'],
  },
  'will-not-share': {
    title: 'What I will not share',
    why: 'Where the story ends is easier to decide here than in the warmth of a good talk.',
    examples: ['What happened with my manager afterwards.'],
    sourceIds: ['practice'],
  },
  'casual-observation': {
    title: 'A casual observation',
    why: 'Few people think beforehand of what to talk about. Half a minute of it tends to make a start easier.',
    examples: ['The new plants in the corridor.'],
    sourceIds: ['brooks-topics'],
  },
  'something-of-mine': {
    title: 'Something small of mine to offer',
    why: 'Whoever offers something first does not leave the other with all the questions.',
    examples: ['I have taken up swimming again, before work.'],
    sourceIds: ['practice'],
  },
  invitation: {
    title: 'An invitation',
    why: 'Questions, above all those that follow up on what was said, tend to make us liked.',
    examples: ['Are you from here?', 'What do you do when you are not in meetings?'],
    sourceIds: ['huang-2017'],
  },
  'what-was-promised': {
    title: 'What was promised',
    why: 'They measure by what they heard, not by what you meant. Their words first, then the rest makes sense.',
    examples: ['“You will have the numbers on Friday.” She told her director so.'],
    sourceIds: ['practice'],
  },
  'what-happened-instead': {
    title: 'What happened instead',
    why: 'Plain facts with dates, so that you need not explain them in the room. Leave the reasons out.',
    examples: ['They came on Wednesday. I said nothing before, and she asked on Monday.'],
    sourceIds: ['lewicki-2016'],
  },
  'which-habit-failed': {
    title: 'Which habit failed',
    why:
      'Answering in time, doing what one said, saying what is going on, giving without counting: the one that ' +
      'failed tells what to change.',
    examples: ['Transparency: I knew on Thursday that it would be late.'],
    sourceIds: ['practice'],
  },
  'what-changes': {
    title: 'What changes, and how it will be seen',
    why:
      'In an apology the offer to repair seems to count most after taking responsibility. What they can see for ' +
      'themselves needs no more promises.',
    examples: ['Each Thursday at noon I will write what is done and what is late.'],
    sourceIds: ['lewicki-2016', 'harkin-2016'],
  },
  'shared-experience': {
    title: 'What we could do together',
    why:
      'The relationship seems to carry much of trust, and it grows in small things. The better you know each ' +
      'other, the more it may mean; it need not cost more nerve.',
    examples: ['A walk around the block after the Thursday call.'],
    sourceIds: ['zenger-2019'],
  },
  'last-thread': {
    title: 'The thread from last time',
    why: 'To ask how something went shows that you listened when they told you of it.',
    examples: ['Her daughter’s exam.'],
    sourceIds: ['huang-2017'],
  },
  'one-to-one-first': {
    title: 'Whom to see one-to-one before the group',
    why: 'In a talk for two there is time to think. You come into the group with a view, and with an ally.',
    examples: ['Ben, as the plan costs his team most.'],
    sourceIds: ['dennis-2008'],
  },
  'questions-to-lead-with': {
    title: 'Questions to lead with',
    why: 'A good question moves a group as much as a statement, and it can be prepared word for word.',
    examples: ['What would we have to see by May to go on?'],
    sourceIds: ['brooks-topics', 'huang-2017'],
  },
  'pause-plan': {
    title: 'My pause plan',
    why: 'A meeting takes energy from some people and gives it to others. If you are of the first kind, plan for it.',
    examples: ['Ten minutes outside before it; nothing in the calendar for the hour after.'],
    sourceIds: ['practice'],
  },
}
