/**
 * Answers to the prompts of a preparation, by prompt id. `{name}` is who the meeting is with, `{topic}` what
 * it is about, and `{line}` something that was really said.
 */
export const preparationAnswers: Readonly<Record<string, readonly string[]>> = {
  'their-view': [
    '“{line}” That is how {name} would put it, and would add that nobody asked before the plan was written.',
    'I have seen this go wrong before, and I am the one who has to explain it afterwards. {line}',
    '{line} From where {name} sits, {topic} was settled without the people who have to live with it.',
  ],
  'generous-reading': [
    'Anyone who answers for the result would want to understand the risk first. {name} protects the team.',
    '{name} promised something to others, and {topic} makes that promise harder to keep.',
    'It is a reasonable worry of someone who has seen three plans like this one come and go.',
  ],
  'first-sentence': [
    '{name}, I would like to hear how {topic} looks from your side before I say anything about mine.',
    '{name}, I should have come to you earlier about {topic}, and I would like to put that right.',
    'There is one thing about {topic} that you may not like, and I want you to hear it from me first.',
  ],
  facts: [
    'In the last review {name} said: “{line}” Two dates have moved since, and nobody wrote down why.',
    'The decision on {topic} was made on Tuesday, in a meeting of five. {name} was not invited.',
    'Three messages in two weeks, the last one four lines long. {name} answered none of them.',
  ],
  'my-story': [
    'That {name} says no to whatever was not invented there. Beneath it: I fear to look unprepared.',
    'That this is about standing, not about {topic}. I may be tired, and reading more into it than there is.',
    'That I am the only one who carries this. It is not true, and it makes me short with people.',
  ],
  'not-lost': [
    'That we tell each other bad news first. It took a year to get there.',
    'The trust of the team, and that {name} still rings me before things go wrong.',
    'Working together after this. There are four more releases this year.',
  ],
  beneath: [
    'Not being surprised in front of others. Time to prepare the people who depend on it.',
    'Being asked before, not told after. A say in what {topic} will mean day to day.',
    'The quality that the name stands for, and a team that is not worn out by spring.',
  ],
  'say-back': [
    'You see {topic} coming at the worst moment, and you would carry most of it. I hear worry in that, and ' +
      'that it matters to you to keep what you promised.',
    'What I hear is that the plan may be right and still cannot be done by this team in that time, and ' +
      'that you were asked last.',
    'You have said this twice already and nothing came of it. I think you want to see it change something.',
  ],
  'check-question': [
    'Did I get that right?',
    'Is that it, or is there something that matters more?',
    'What have I missed?',
  ],
  'could-change-my-mind': [
    'Figures from two quarters that point the other way. I am free to move the date, not the budget.',
    'If two customers said the same unasked, I would take it back to the group.',
  ],
  'hard-truth': [
    '{topic} will not be in this release. It was decided last week, and the decision stands.',
    'The last three hand-overs came late, and the other teams have stopped planning with our dates.',
  ],
  'stays-true': [
    '{name} saw the problem before any of us did, and said so openly.',
    'Nobody knows these customers better, and I want to go on working on it together.',
  ],
  'effect-on-them': [
    'Four weeks of work set aside, and an awkward conversation with people who were told otherwise.',
    'A quarter with less to show, in the year before the promotion round.',
  ],
  'ask-or-offer': [
    'I ask for an hour this week to go through what can be saved, and offer to tell the others myself.',
    'I offer two people for the first sprint, and ask for a date that we both believe in.',
  ],
  'switch-signal': [
    'If the answers become single words: offer to stop, and go on in person.',
    'If more than two people start to argue in the chat: ring {name} at once.',
  ],
}

/** For prompts that have no answers of their own here. */
export const otherAnswers: readonly string[] = [
  'Mostly the pace. {line}',
  'I noticed it when we came to {topic}, and wrote it down at once.',
  'It was better than last time, and I know what I would do differently.',
]

/** The parts of an objection beside its own words. */
export const objectionParts = {
  protects: [
    'The team’s time, and not having to redo what was just finished.',
    'A promise to customers that was made in good faith.',
    'The budget for the second half of the year.',
    'Being able to say what goes out under their name.',
  ],
  acknowledgement: [
    'You are right that it comes late, and most of it lands on you.',
    'That has gone wrong before, and I would ask the same in your place.',
    'I see that this is not about the feature, but about who has to explain it.',
    'It is a fair point, and I do not have a full answer to it.',
  ],
  addition: [
    'Something else I have to weigh is what the largest customers signed up for.',
    'What also plays into it is that the second date is fixed by somebody else.',
    'I think a smaller first step could show us whether it holds.',
  ],
  question: [
    'What would make it workable for you?',
    'What would you have to see to be comfortable with it?',
    'Which part of it worries you most?',
  ],
} as const
