import type { GuideEntry } from './guide-entry'

/** Why each prompt of the built-in plays is asked. */
export const playGuideEntries: Readonly<Record<string, GuideEntry>> = {
  beneath: {
    title: 'What matters beneath it',
    why:
      'Beneath a position there is mostly something that it looks after. Naming that adds meaning, where ' +
      'repeating their words shows little more than that you can hear.',
    examples: ['Being seen by her customers as somebody who keeps her word.'],
    sourceIds: ['miti-4-2'],
  },
  'say-back': {
    title: 'What I will say back',
    why:
      'Saying back what you heard is among the strongest ways to be heard yourself. Leave your own view ' +
      'out of it: it comes after.',
    examples: [
      'For you this is less about ten percent and more about the word you gave. You are the one who has ' +
        'to call them, and that feels unfair.',
    ],
    sourceIds: ['yeomans-2020', 'yu-2021'],
  },
  'check-question': {
    title: 'The check question',
    why: 'It hands the pen to them. To be corrected is the point: each correction brings you closer.',
    examples: ['Did I get that right?', 'What have I missed?'],
    sourceIds: ['chen-2010', 'huang-2017'],
  },
  'hard-truth': {
    title: 'What is true and must be said',
    why: 'Said early and plainly, hard news leaves time to take it in. Wrapped up, it has to be guessed.',
    examples: ['The discount ends on the first of March, also for the deals that are open now.'],
    sourceIds: ['levine-2018', 'baile-2000'],
  },
  'stays-true': {
    title: 'What is good and stays true',
    why: 'Both can be true at once. It is no sweetener: write what you would also say on any other day.',
    examples: ['Nobody here knows these customers as you do.'],
    sourceIds: ['textio-2022'],
  },
  'effect-on-them': {
    title: 'The effect on them',
    why: 'Naming what it costs them shows that you have looked from their side before they had to tell you.',
    examples: ['Eleven calls in which she has to take something back.'],
    sourceIds: ['yu-2021'],
  },
  'ask-or-offer': {
    title: 'What I ask or offer',
    why:
      'A next step gives both of you something to do with the news. Offer what you can surely keep, by a ' +
      'safe date.',
    examples: [
      'I write the letter to your customers by Thursday, and it goes out once you have corrected it.',
    ],
    sourceIds: ['lewicki-2016', 'baile-2000'],
  },
  'could-change-my-mind': {
    title: 'What could change my mind',
    why:
      'If nothing could, asking for their view would be theatre, and they would feel it. If something ' +
      'could, say so early.',
    examples: ['If more than three open deals hang on the old price, I can keep it for them until April.'],
    sourceIds: ['yeomans-2020'],
  },
  'switch-signal': {
    title: 'When I will switch',
    why: 'Decided beforehand, it is easier to say in the middle of it: let us talk instead.',
    examples: ['When I begin a third paragraph of explanation, I ask for a call.'],
    sourceIds: ['kruger-2005'],
  },
}
