import { msg } from '../../../texts/t'
import type { GuideEntry } from './guide-entry'

/** Why each prompt of the built-in plays is asked. */
export const playGuideEntries: Readonly<Record<string, GuideEntry>> = {
  beneath: {
    title: msg('What matters beneath it'),
    why: msg(
      'Beneath a position there is mostly something that it looks after. Naming that adds meaning, where repeating their words shows little more than that you can hear.',
    ),
    examples: [msg('Being seen by her customers as somebody who keeps her word.')],
    sourceIds: ['miti-4-2'],
  },
  'say-back': {
    title: msg('What I will say back'),
    why: msg(
      'Saying back what you heard is among the strongest ways to be heard yourself. Leave your own view out of it: it comes after.',
    ),
    examples: [
      msg(
        'For you this is less about ten percent and more about the word you gave. You are the one who has to call them, and that feels unfair.',
      ),
    ],
    sourceIds: ['yeomans-2020', 'yu-2021'],
  },
  'check-question': {
    title: msg('The check question'),
    why: msg('It hands the pen to them. To be corrected is the point: each correction brings you closer.'),
    examples: [msg('Did I get that right?'), msg('What have I missed?')],
    sourceIds: ['chen-2010', 'huang-2017'],
  },
  'hard-truth': {
    title: msg('What is true and must be said'),
    why: msg(
      'Said early and plainly, hard news leaves time to take it in. Wrapped up, it has to be guessed.',
    ),
    examples: [msg('The discount ends on the first of March, also for the deals that are open now.')],
    sourceIds: ['levine-2018', 'baile-2000'],
  },
  'stays-true': {
    title: msg('What is good and stays true'),
    why: msg('Both can be true at once. It is no sweetener: write what you would also say on any other day.'),
    examples: [msg('Nobody here knows these customers as you do.')],
    sourceIds: ['textio-2022'],
  },
  'effect-on-them': {
    title: msg('The effect on them'),
    why: msg(
      'Naming what it costs them shows that you have looked from their side before they had to tell you.',
    ),
    examples: [msg('Eleven calls in which she has to take something back.')],
    sourceIds: ['yu-2021'],
  },
  'ask-or-offer': {
    title: msg('What I ask or offer'),
    why: msg(
      'A next step gives both of you something to do with the news. Offer what you can surely keep, by a safe date.',
    ),
    examples: [
      msg('I write the letter to your customers by Thursday, and it goes out once you have corrected it.'),
    ],
    sourceIds: ['lewicki-2016', 'baile-2000'],
  },
  'could-change-my-mind': {
    title: msg('What could change my mind'),
    why: msg(
      'If nothing could, asking for their view would be theatre, and they would feel it. If something could, say so early.',
    ),
    examples: [
      msg('If more than three open deals hang on the old price, I can keep it for them until April.'),
    ],
    sourceIds: ['yeomans-2020'],
  },
  'switch-signal': {
    title: msg('When I will switch'),
    why: msg('Decided beforehand, it is easier to say in the middle of it: let us talk instead.'),
    examples: [msg('When I begin a third paragraph of explanation, I ask for a call.')],
    sourceIds: ['kruger-2005'],
  },
}
