import { msg } from '../../../texts/t'
import { agreementGuideEntries } from './agreement-guide-entries'
import type { GuideEntry } from './guide-entry'
import { needsGuideEntries } from './needs-guide-entries'
import { playGuideEntries } from './play-guide-entries'
import { objectionGuideEntries } from './objection-guide-entries'
import { relationshipGuideEntries } from './relationship-guide-entries'

/**
 * Why each part is asked, by the anchor of the part. Prompts of plays and objections have files of their own.
 */
export const guideEntries: Readonly<Record<string, GuideEntry>> = {
  title: {
    title: msg('Title'),
    why: msg('A few words by which you will find this conversation again.'),
    examples: [msg('Pricing change with Ana')],
    sourceIds: [],
  },
  people: {
    title: msg('Who it is with'),
    why: msg('Who is in the room decides how much can be said there, and how.'),
    examples: [],
    sourceIds: [],
  },
  purpose: {
    title: msg('Purpose'),
    why: msg(
      'What should be different afterwards, for both of you? One purpose makes it easier to leave the rest out.',
    ),
    examples: [msg('Ana knows why the discount ends, and we agree what happens to her open deals.')],
    sourceIds: [],
  },
  plays: {
    title: msg('Plays'),
    why: msg(
      'A play is a way to hold one kind of conversation. Take as many as fit: what two of them ask is asked once, and what you wrote stays when you take one off.',
    ),
    examples: [],
    sourceIds: [],
  },
  facts: {
    title: msg('Facts'),
    why: msg(
      'Facts that both of you would sign are ground to stand on together. What a camera could not have recorded belongs in the next box.',
    ),
    examples: [msg('The price list changed on Monday. Ana heard of it on Tuesday, from a customer.')],
    sourceIds: ['textio-2022'],
  },
  'my-story': {
    title: msg('My story about them'),
    why: msg(
      'What we make of the facts soon feels like one of them. Written down, it can be held more loosely and turned into a question.',
    ),
    examples: [msg('She goes to my manager because she thinks that I will not listen.')],
    sourceIds: ['practice'],
  },
  'their-view': {
    title: msg('Their view'),
    why: msg(
      'People who feel heard tend to listen better themselves. Writing their view as they would say it also shows what you do not know yet.',
    ),
    examples: [
      msg(
        'I promised my customers this price until spring. If I take that back, nobody will believe the next promise.',
      ),
    ],
    sourceIds: ['kluger-2023', 'chen-2010'],
  },
  'generous-reading': {
    title: msg('The most generous reading of it'),
    why: msg(
      'Most positions make sense from where somebody stands. Looking for the best reason that they could have leaves you curious instead of armed.',
    ),
    examples: [msg('She protects the word that she gave to people who stayed with us in a bad year.')],
    sourceIds: ['chen-2010'],
  },
  'not-lost': {
    title: msg('What must not be lost'),
    why: msg(
      'When it gets hot, the matter fills the whole view. If you have named what has to survive it, you notice when it is in danger, and can say so.',
    ),
    examples: [msg('That she calls me first when a deal is in trouble.')],
    sourceIds: ['zenger-2019'],
  },
  medium: {
    title: msg('Medium'),
    why: msg(
      'Some things go well in writing and badly in a call, and others the other way round. Answer what you know; three answers are enough to begin with.',
    ),
    examples: [],
    sourceIds: ['dennis-2008', 'kruger-2005'],
  },
  'preferred-medium': {
    title: msg('Their own preference'),
    why: msg(
      'People tend to be more at ease where they feel at home. It tips the scale when the rest is close.',
    ),
    examples: [],
    sourceIds: ['carlson-1999'],
  },
  'first-sentence': {
    title: msg('The first sentence'),
    why: msg(
      'Under stress the first words are the hardest to find, and the rest follows their tone. With these in hand you can begin before you feel ready.',
    ),
    examples: [msg('Ana, I have news on pricing that you will not like, and I want you to hear it from me.')],
    sourceIds: ['baile-2000', 'brooks-topics'],
  },
  forecast: {
    title: msg('How bad you expect it to go'),
    why: msg(
      'We tend to expect honest talk to go worse than it then does. Afterwards you will see this forecast beside what happened.',
    ),
    examples: [],
    sourceIds: ['levine-2018'],
  },
  ...playGuideEntries,
  ...relationshipGuideEntries,
  ...agreementGuideEntries,
  ...needsGuideEntries,
  ...objectionGuideEntries,
}
