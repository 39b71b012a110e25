import { msg } from '../../../texts/t'
import type { GuideEntry } from './guide-entry'

/** Why the prompts are asked of the plays that are about the two people more than about a matter. */
export const relationshipGuideEntries: Readonly<Record<string, GuideEntry>> = {
  'own-story': {
    title: msg('What I will tell'),
    why: msg(
      'People tend to expect openness to be received worse than it is. A true, short story that has to do with the matter gives them something to answer.',
    ),
    examples: [msg('My first launch failed in front of everybody, and it was a year before I spoke of it.')],
    sourceIds: ['levine-2018'],
  },
  'will-not-share': {
    title: msg('What I will not share'),
    why: msg('Where the story ends is easier to decide here than in the warmth of a good talk.'),
    examples: [msg('What happened with my manager afterwards.')],
    sourceIds: ['practice'],
  },
  'casual-observation': {
    title: msg('A casual observation'),
    why: msg(
      'Few people think beforehand of what to talk about. Half a minute of it tends to make a start easier.',
    ),
    examples: [msg('The new plants in the corridor.')],
    sourceIds: ['brooks-topics'],
  },
  'something-of-mine': {
    title: msg('Something small of mine to offer'),
    why: msg('Whoever offers something first does not leave the other with all the questions.'),
    examples: [msg('I have taken up swimming again, before work.')],
    sourceIds: ['practice'],
  },
  invitation: {
    title: msg('An invitation'),
    why: msg('Questions, above all those that follow up on what was said, tend to make us liked.'),
    examples: [msg('Are you from here?'), msg('What do you do when you are not in meetings?')],
    sourceIds: ['huang-2017'],
  },
  'what-was-promised': {
    title: msg('What was promised'),
    why: msg(
      'They measure by what they heard, not by what you meant. Their words first, then the rest makes sense.',
    ),
    examples: [msg('“You will have the numbers on Friday.” She told her director so.')],
    sourceIds: ['practice'],
  },
  'what-happened-instead': {
    title: msg('What happened instead'),
    why: msg('Plain facts with dates, so that you need not explain them in the room. Leave the reasons out.'),
    examples: [msg('They came on Wednesday. I said nothing before, and she asked on Monday.')],
    sourceIds: ['lewicki-2016'],
  },
  'which-habit-failed': {
    title: msg('Which habit failed'),
    why: msg(
      'Answering in time, doing what one said, saying what is going on, giving without counting: the one that failed tells what to change.',
    ),
    examples: [msg('Transparency: I knew on Thursday that it would be late.')],
    sourceIds: ['practice'],
  },
  'what-changes': {
    title: msg('What changes, and how it will be seen'),
    why: msg(
      'In an apology the offer to repair seems to count most after taking responsibility. What they can see for themselves needs no more promises.',
    ),
    examples: [msg('Each Thursday at noon I will write what is done and what is late.')],
    sourceIds: ['lewicki-2016', 'harkin-2016'],
  },
  'shared-experience': {
    title: msg('What we could do together'),
    why: msg(
      'The relationship seems to carry much of trust, and it grows in small things. The better you know each other, the more it may mean; it need not cost more nerve.',
    ),
    examples: [msg('A walk around the block after the Thursday call.')],
    sourceIds: ['zenger-2019'],
  },
  'last-thread': {
    title: msg('The thread from last time'),
    why: msg('To ask how something went shows that you listened when they told you of it.'),
    examples: [msg('Her daughter’s exam.')],
    sourceIds: ['huang-2017'],
  },
  'one-to-one-first': {
    title: msg('Whom to see one-to-one before the group'),
    why: msg(
      'In a talk for two there is time to think. You come into the group with a view, and with an ally.',
    ),
    examples: [msg('Ben, as the plan costs his team most.')],
    sourceIds: ['dennis-2008'],
  },
  'questions-to-lead-with': {
    title: msg('Questions to lead with'),
    why: msg('A good question moves a group as much as a statement, and it can be prepared word for word.'),
    examples: [msg('What would we have to see by May to go on?')],
    sourceIds: ['brooks-topics', 'huang-2017'],
  },
  'pause-plan': {
    title: msg('My pause plan'),
    why: msg(
      'A meeting takes energy from some people and gives it to others. If you are of the first kind, plan for it.',
    ),
    examples: [msg('Ten minutes outside before it; nothing in the calendar for the hour after.')],
    sourceIds: ['practice'],
  },
}
