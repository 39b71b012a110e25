import { describe, expect, it } from 'vitest'
import { defaultCoachChoices } from '../../../../../src/domain/coach/coach-choices'
import { DraftReader } from '../../../../../src/domain/coach/draft-reader'
import type { Finding } from '../../../../../src/domain/coach/finding'

function findingsIn(text: string): readonly Finding[] {
  const context = { field: 'about-person', playIds: [], heard: null } as const
  const reading = new DraftReader(context, defaultCoachChoices).read(text)
  return reading.kind === 'read' ? reading.findings : []
}

describe('notes about a person', () => {
  it.each([
    ['She is stubborn.', 'trait-word', 'stubborn'],
    ['Mara is a bit too defensive.', 'trait-word', 'defensive'],
    ['I think he is lazy.', 'trait-word', 'lazy'],
    ['Very defensive when dates come up.', 'trait-word', 'defensive'],
    ['He was difficult on Tuesday.', 'trait-word', 'difficult'],
    ['Jon is a control freak.', 'trait-word', 'control freak'],
    ['Nothing moves because of her arrogance.', 'trait-word', 'arrogance'],
    ['She always comes late.', 'absolute', 'always'],
    ['Mara has never answered a mail.', 'absolute', 'never'],
    ['Always late.', 'absolute', 'Always'],
    ['He constantly interrupts.', 'absolute', 'constantly'],
    ['She lied to me.', 'accusing-you', 'lied to me'],
    ['He let the team down.', 'accusing-you', 'let the team down'],
    ['Mara doesn’t listen.', 'accusing-you', 'doesn’t listen'],
    ['It was his fault.', 'accusing-you', 'his fault'],
    ['He wants to undermine me.', 'motive-as-fact', 'wants to undermine'],
    ['He came late on Monday and wants to undermine me.', 'motive-as-fact', 'wants to undermine'],
    ['He is trying to make me look bad.', 'motive-as-fact', 'trying to make me look'],
    ['Mara left me out on purpose.', 'motive-as-fact', 'on purpose'],
    ['She is jealous of Jon.', 'motive-as-fact', 'jealous of'],
    ['He can’t stand me.', 'motive-as-fact', 'can’t stand me'],
    ['She thinks I am too slow.', 'motive-as-fact', 'thinks I am too'],
    ['Wants to get rid of me.', 'motive-as-fact', 'Wants to get rid of me'],
  ])('mark in “%s”, by %s, the words “%s”', (text, rule, words) => {
    expect(findingsIn(text).map((found) => [found.rule, found.words])).toEqual([[rule, words]])
  })

  it.each([
    'On 3 March she said the date was too early.',
    'On 3 March he said “you are lazy”, and left the room.',
    'She said that he wants to undermine me.',
    'She is not stubborn about dates.',
    'Is she stubborn?',
    'He came twenty minutes late on Monday and on Thursday.',
    'She did not answer the two mails of last week.',
    'He refused to sign on 3 March.',
    'People who are careless with dates.',
    'When somebody is rude to the team.',
    'The feedback was rude.',
    'I was careless with the numbers.',
    'My guess is that he wants to undermine me.',
    'I wonder whether she is jealous of Jon.',
    'She wants to be heard before a decision is made.',
    'He tries to be home by six.',
    'Both of us never eat meat.',
    'She never eats meat.',
    'He has always wanted to teach.',
    'She is always fair with the interns.',
    'Always call her before lunch.',
    'Never mention the merger.',
    'She does not care for surprises.',
    'Her attitude towards the plan has changed since May.',
    'She is difficult to reach on Fridays.',
    'He is in a difficult position.',
    'They are negative results.',
    'We should talk about the plan, but I need more time.',
    'It was not her fault.',
    'He let me know on 4 May.',
    'Two children, a boat, and a cold house by the sea.',
    'I deliberately said nothing.',
    'She called twice and I never answered.',
    'She met two people from sales and the meeting was difficult.',
  ])('have nothing marked in “%s”', (text) => {
    expect(findingsIn(text)).toEqual([])
  })

  it('ask for a fact with its day in the place of the sentence', () => {
    const text = 'We met twice. She is stubborn.'
    const [found] = findingsIn(text)
    expect(found?.reason).toContain('with the day')
    expect(found?.alternatives).toEqual([
      {
        label: 'On [date], they [what they said or did].',
        start: 14,
        end: text.length,
        text: 'On [date], they [what they said or did].',
      },
    ])
  })

  it('are no drafts: nothing that is for a reply is looked for in them, and what is for notes in no draft', () => {
    expect(findingsIn('You should listen. But I agree, and thank you.')).toEqual([])
    const context = { field: 'planned-line', playIds: [], heard: null } as const
    const reading = new DraftReader(context, defaultCoachChoices).read('He wants to undermine me.')
    expect(reading).toEqual({ kind: 'read', findings: [] })
  })

  it('are spared the rules that are off', () => {
    const context = { field: 'about-person', playIds: [], heard: null } as const
    const reader = new DraftReader(context, { ...defaultCoachChoices, rulesOff: ['trait-word'] })
    expect(reader.read('She is stubborn.')).toEqual({ kind: 'read', findings: [] })
  })
})
