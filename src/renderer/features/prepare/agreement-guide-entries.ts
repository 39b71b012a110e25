import { msg } from '../../../texts/t'
import type { GuideEntry } from './guide-entry'

/** Why the prompts are asked of the plays that end in an agreement: goals, deals, missions, dates. */
export const agreementGuideEntries: Readonly<Record<string, GuideEntry>> = {
  'our-problems': {
    title: msg('Our list of problems'),
    why: msg('Problems can be shared where solutions compete. Leave out what you would do about them.'),
    examples: [msg('Customers wait nine days for an offer.')],
    sourceIds: ['practice'],
  },
  'their-problems': {
    title: msg('Their list of problems, as far as I know it'),
    why: msg(
      'To come with their list half written shows that you have looked from their side. It will have gaps.',
    ),
    examples: [msg('Each special price costs the back office an afternoon.')],
    sourceIds: ['yeomans-2020'],
  },
  'strategy-first': {
    title: msg('The strategy to agree before tactics'),
    why: msg('To agree what it means tends to need a talk; plans and dates can be written afterwards.'),
    examples: [msg('Fewer special prices, and those within a day.')],
    sourceIds: ['dennis-2008'],
  },
  'must-haves': {
    title: msg('My must-haves'),
    why: msg('If everything is a must, nothing can be given. If nothing is written, too much is.'),
    examples: [msg('Nobody is on call two weekends in a row.')],
    sourceIds: ['practice'],
  },
  'nice-to-haves': {
    title: msg('My nice-to-haves'),
    why: msg('Told apart beforehand, they can be let go with a light heart, and for something in return.'),
    examples: [msg('The new dashboard already in June.')],
    sourceIds: ['practice'],
  },
  'can-give-away': {
    title: msg('What I can give away'),
    why: msg('Goodwill is a part of trust. Something that costs you an hour may save them a week.'),
    examples: [msg('Our test data, and Mira for a day.')],
    sourceIds: ['mayer-1995'],
  },
  'matters-most-to-them': {
    title: msg('What matters most to them'),
    why: msg(
      'Demands collide more often than the reasons behind them. Ask, and the guess becomes an answer.',
    ),
    examples: [msg('That the audit in May finds nothing.')],
    sourceIds: ['chen-2010'],
  },
  mission: {
    title: msg('The problem as a mission'),
    why: msg(
      'A sentence that says for whom it is worth it can be repeated by others when you are not there.',
    ),
    examples: [msg('Nobody who calls us with a failed payment has to call twice.')],
    sourceIds: ['practice'],
  },
  membership: {
    title: msg('What it means for each person to be part of it'),
    why: msg('People join for reasons of their own. If you find none for somebody, ask them.'),
    examples: [msg('Ola: the first system that is hers from the start.')],
    sourceIds: ['practice'],
  },
  'shared-values': {
    title: msg('Values we share'),
    why: msg('A moment in which a value showed says more than its name.'),
    examples: [msg('The night when all of us stayed until the last customer could pay again.')],
    sourceIds: ['practice'],
  },
  'measurable-goal': {
    title: msg('The measurable goal'),
    why: msg(
      'Looking at progress tends to help to get there, more so when it is written down or told to somebody.',
    ),
    examples: [msg('By the end of June: nine of ten failed payments solved in one call.')],
    sourceIds: ['harkin-2016'],
  },
  'what-they-raised': {
    title: msg('What they raised'),
    why: msg(
      'Their words, so that the reply can begin with them. To be heard often matters as much as the answer.',
    ),
    examples: [msg('The export drops the last row, and she found out in front of a customer.')],
    sourceIds: ['yeomans-2020'],
  },
  'known-and-unknown': {
    title: msg('What I know, and what I do not know yet'),
    why: msg(
      'Told apart, the half that you know can be said today, and the other half does not become a guess.',
    ),
    examples: [msg('Known: it happens with filters on. Not yet: since when. Jo can tell me.')],
    sourceIds: ['practice'],
  },
  'date-to-keep': {
    title: msg('The date I can surely keep'),
    why: msg(
      'Being consistent is a part of trust. A later date that is kept tends to do more for it than an early one that slips.',
    ),
    examples: [msg('Tuesday at noon, although I hope for Friday.')],
    sourceIds: ['zenger-2019'],
  },
}
