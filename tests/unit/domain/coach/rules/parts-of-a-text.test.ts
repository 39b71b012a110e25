import { describe, expect, it } from 'vitest'
import { findingsOf, rewordings, wordsMarked } from '../../../../support/coached'

describe('reasons before the acknowledgement', () => {
  const field = 'acknowledgement'

  it.each([
    ['We cannot move it because the fair is in May.', 'because'],
    ['The reason is that the budget was cut.', 'The reason is'],
    ['Since we lost two people, it takes longer. I understand that this hurts you.', 'Since we'],
    ['That is why we decided in March.', 'That is why we'],
    ['It was moved due to the new law.', 'due to the'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('reasons-first', text, { field })).toEqual([words])
  })

  it.each([
    'I understand that the date hurts you. We cannot move it because the fair is in May.',
    'I see your point, and we cannot move it because the fair is in May.',
    'You are worried because nobody asked you.',
    'Your team is tired because the date moved twice.',
    'I hear that it is hard because the date moved.',
    'Is it because of the date?',
    'You said “because I say so”, and that was it.',
    'Thank you for telling me. It moved because the fair is in May.',
    'It moved in March.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('reasons-first', text, { field })).toEqual([])
  })

  it('takes the reasons in a summary for theirs, unless the writer names the own side', () => {
    expect(
      wordsMarked('reasons-first', 'It is late because the tests failed.', { field: 'say-back' }),
    ).toEqual([])
    expect(
      wordsMarked('reasons-first', 'We decided it because the tests failed.', { field: 'say-back' }),
    ).toEqual(['because'])
  })

  it('leaves my own addition and hard news alone', () => {
    const text = 'We cannot move it because the fair is in May.'
    expect(wordsMarked('reasons-first', text, { field: 'addition' })).toEqual([])
    expect(wordsMarked('reasons-first', text, { field: 'first-sentence' })).toEqual(['because'])
    expect(
      wordsMarked('reasons-first', text, { field: 'first-sentence', playIds: ['difficult-truth'] }),
    ).toEqual([])
  })

  it('offers an acknowledgement to begin with', () => {
    expect(rewordings('reasons-first', 'It moved because the fair is in May.', { field })).toEqual([
      'I can see why this matters to you. It moved because the fair is in May.',
    ])
  })
})

describe('the parts of an apology', () => {
  const parts = (text: string) =>
    findingsOf('apology-part', text)
      .filter(({ effect }) => effect === 'raises')
      .map(({ phrase }) => phrase)
  const asked = (text: string, context = {}) =>
    findingsOf('apology-part-missing', text, context).map(({ phrase }) => phrase)
  const falseOnes = (text: string) =>
    findingsOf('apology-part', text)
      .filter(({ effect }) => effect === 'lowers')
      .map(({ words }) => words)

  it.each([
    [
      'I am sorry. I forgot to tell you, and I will call the customer today.',
      ['regret', 'responsibility', 'repair'],
    ],
    ['I apologise for the delay. It was my mistake.', ['regret', 'responsibility']],
    ['We’re sorry about March. It won’t happen again.', ['regret', 'repentance']],
    ['I owe you an apology: I should have asked you first.', ['regret', 'responsibility']],
    ['I am sorry that I interrupted you. Please forgive me.', ['regret', 'responsibility', 'forgiveness']],
  ])('tells them in “%s”', (text, phrases) => {
    expect(parts(text)).toEqual(phrases)
  })

  it.each([
    'I am sorry to hear that you are ill.',
    'I’m sorry for your loss.',
    'Sorry to interrupt, but the room is taken.',
    'I am sorry that this happened to you.',
    'You said that you are sorry.',
    'I will call the customer today.',
    'I am not sorry.',
    'It was my mistake to think it simple.',
  ])('takes “%s” for no apology', (text) => {
    expect(parts(text)).toEqual([])
    expect(asked(text)).toEqual([])
  })

  it.each([
    ['I’m sorry you feel that way.', ['I’m sorry you feel']],
    ['I am sorry if I hurt you.', ['if I']],
    ['Mistakes were made.', ['Mistakes were made']],
    ['I apologise if anyone was offended.', ['apologise if anyone']],
    ['I’m sorry, but you knew the date.', ['I’m sorry, but']],
    ['I am sorry that I hurt you.', []],
    ['You said “mistakes were made”.', []],
  ])('finds what only sounds like one in “%s”', (text, words) => {
    expect(falseOnes(text)).toEqual(words)
  })

  it.each([
    ['I am sorry about the release.', ['responsibility', 'repair']],
    ['I am sorry. It was my fault.', ['repair']],
    ['I am sorry about March, and I will send you the new plan.', ['responsibility']],
    ['I am sorry. I forgot it, and I’ll fix it today.', []],
    ['I am sorry about the', []],
    ['It was my fault.', []],
  ])('asks in “%s” for %j', (text, phrases) => {
    expect(asked(text)).toEqual(phrases)
  })

  it('asks for no offer where the play has a box for it', () => {
    const context = { field: 'hard-truth' as const, playIds: ['difficult-truth'] }
    expect(asked('I am sorry: I promised you the date, and it was my mistake.', context)).toEqual([])
    expect(asked('My mistake cost you a week.', { ...context, field: 'ask-or-offer' as const })).toEqual([
      'repair',
    ])
  })

  it('offers words that only have to be filled in', () => {
    expect(
      rewordings('apology-part-missing', 'I am sorry about March, and I will send you the plan.'),
    ).toEqual([
      'I am sorry about March, and I will send you the plan. It was my responsibility to [what I should have done].',
    ])
    expect(rewordings('apology-part', 'I am sorry if I hurt you.')).toContain('I am sorry that I hurt you.')
    expect(rewordings('apology-part', 'Mistakes were made.')).toEqual(['I made mistakes.'])
  })
})

describe('hard news without a plain headline', () => {
  const field = 'hard-truth'
  const phrases = (text: string) => findingsOf('no-headline', text, { field }).map(({ phrase }) => phrase)

  it.each([
    [
      'I wanted to talk to you about a few things. You know that I have always valued your work here.',
      ['no-plain-statement'],
    ],
    [
      'There is something I have been thinking about. It is not easy to find the words. The project ends.',
      ['no-plain-statement'],
    ],
    ['So basically, we have decided to stop the project.', ['so-basically']],
    ['As you know, the budget was cut. Your project ends in May.', ['as-you-know']],
    [
      'How are you today? I hope that the trip with your family was good. We stop the project.',
      ['no-plain-statement'],
    ],
  ])('finds in “%s” %j', (text, found) => {
    expect(phrases(text)).toEqual(found)
  })

  it.each([
    'We have decided to stop the project.',
    'This will not be welcome. Your contract is not going to be extended.',
    'I wanted to talk',
    'I told two customers that it comes in May, and it does not.',
    'Your numbers do not fit the ones in the contract, and I sent them out before I looked.',
    'You know, he said “so basically” all day, and then the customer left us.',
  ])('finds none in “%s”', (text) => {
    expect(phrases(text)).toEqual([])
  })

  it('asks for it only where hard news is told', () => {
    const text = 'I wanted to talk to you about a few things. You know that I have always valued your work.'
    expect(findingsOf('no-headline', text, { field: 'first-sentence' })).toEqual([])
    expect(
      findingsOf('no-headline', text, { field: 'first-sentence', playIds: ['difficult-truth'] }),
    ).toHaveLength(1)
    expect(findingsOf('no-headline', text, { field: 'acknowledgement' })).toEqual([])
  })

  it('offers a headline to fill in, or to begin without the wind-up', () => {
    expect(rewordings('no-headline', 'So basically, we stop the project.', { field })).toEqual([
      'We stop the project.',
    ])
    expect(
      rewordings(
        'no-headline',
        'I wanted to talk about a few things. There is a lot going on at the moment.',
        { field },
      ),
    ).toEqual([
      'The news is this: [what happened, or what was decided]. I wanted to talk about a few things. There is a lot going on at the moment.',
    ])
  })
})

describe('a summary that says nothing back', () => {
  const found = (text: string) => findingsOf('no-reflection', text, { field: 'say-back' }).length > 0

  it.each([
    'What do you need? And when do you need it by?',
    'I think the date is right. You should talk to the team.',
    'In my view the customers come first.',
    'I disagree with you about the date.',
  ])('asks for a reflection in “%s”', (text) => {
    expect(found(text)).toBe(true)
  })

  it.each([
    'The date moved twice and nobody asked you.',
    'You are worried about the team. I think so too.',
    'I have asked for this three times, and nothing came of it.',
    'What do you need?',
    'I think you are right that the date is too tight.',
    'So it is about trust. Did I get that right?',
    '',
  ])('asks for none in “%s”', (text) => {
    expect(found(text)).toBe(false)
  })

  it('asks for it in a summary only', () => {
    expect(
      findingsOf('no-reflection', 'In my view the customers come first.', { field: 'addition' }),
    ).toEqual([])
  })
})

describe('a summary without a check question', () => {
  const summary = 'The date moved twice and nobody asked you. That cost your team two weekends.'
  const field = 'say-back'

  it('asks for it at the end', () => {
    expect(rewordings('no-check-question', summary, { field })).toEqual([`${summary} Did I get that right?`])
    expect(findingsOf('no-check-question', summary, { field })[0]).toMatchObject({
      start: summary.length,
      end: summary.length,
      words: '',
    })
  })

  it.each([
    `${summary} Did I get that right?`,
    `${summary} What did I miss?`,
    `${summary} Is that how it is for you, or is it something else?`,
    `${summary} Please correct me where I am wrong.`,
    `${summary} Have I understood you? Take your time.`,
    'The date moved twice and nobody asked you.',
    `${summary} And it`,
    '',
  ])('asks for none in “%s”', (text) => {
    expect(findingsOf('no-check-question', text, { field })).toEqual([])
  })

  it('asks for none where the question has a box of its own, or where nothing is summed up', () => {
    expect(findingsOf('no-check-question', summary, { field, hasCheckQuestion: true })).toEqual([])
    expect(findingsOf('no-check-question', summary, { field: 'addition' })).toEqual([])
  })
})
