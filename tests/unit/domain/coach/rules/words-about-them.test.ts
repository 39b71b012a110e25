import { describe, expect, it } from 'vitest'
import { findingsOf, rewordings, wordsMarked } from '../../../../support/coached'

describe('advice that nobody asked for', () => {
  it.each([
    ['You should talk to Ana first.', 'You should'],
    ['I think you really need to plan ahead.', 'you really need to'],
    ['And maybe you ought to wait.', 'you ought to'],
    ['But you have to write it down.', 'you have to'],
    ['You’d better check the numbers.', 'You’d better'],
    ['Why don’t you ask the customer?', 'Why don’t you'],
    ['Have you tried a shared list?', 'Have you tried'],
    ['If I were you, I would start with the tests.', 'If I were you, I would'],
    ['My advice is to leave it for a week.', 'My advice is to'],
    ['I’d suggest that you move the date.', 'I’d suggest that you'],
    ['You shouldn’t promise so much.', 'You shouldn’t'],
    ['You might want to sleep on it.', 'You might want to'],
    ['If the date is fixed, you must cut the scope.', 'you must'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('unasked-advice', text)).toEqual([words])
  })

  it.each([
    'What should we do about it?',
    'What do you think you should do?',
    'You should know that I was wrong about this.',
    'You should have been asked before we announced it.',
    'You must be tired of hearing this.',
    'You said you should have more time.',
    'I hear that you need to ship before the fair.',
    'Is there anything that you need to finish first?',
    'Do you need to leave early?',
    'Tell me what you need to decide.',
    'The report you have to write takes two days.',
    'She told me “you should rest”, and I did.',
    'You have to deal with these calls every day.',
    'You should feel free to say no.',
    'What have you tried so far?',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('unasked-advice', text)).toEqual([])
  })

  it('lets advice stand that was asked for', () => {
    const heard = 'I am stuck with this. What would you do?'
    expect(wordsMarked('unasked-advice', 'You should talk to Ana first.', { heard })).toEqual([])
  })

  it('takes what they have to do for a part of the summary', () => {
    const text = 'So the date is fixed, and you need to cut the scope.'
    expect(wordsMarked('unasked-advice', text, { field: 'say-back' })).toEqual([])
    expect(wordsMarked('unasked-advice', text, { field: 'addition' })).toEqual(['you need to'])
  })

  it.each([
    [
      'You should talk to Ana first.',
      ['It might help to talk to Ana first.', 'Would it help to talk to Ana first?'],
    ],
    ['I think you need to talk, and soon.', ['I think it might help to talk, and soon.']],
    ['Why don’t you ask the customer?', ['Would it help to ask the customer?']],
    ['Have you tried a shared list?', ['What have you tried so far?']],
    ['I suggest you move the date.', ['It might help if you move the date.']],
    ['You shouldn’t promise so much.', []],
  ])('offers for “%s”', (text, others) => {
    expect(rewordings('unasked-advice', text)).toEqual(others)
  })
})

describe('telling them what to do', () => {
  it.each([
    ['Calm down.', 'Calm down'],
    ['Ana, calm down.', 'calm down'],
    ['Listen, this is not working.', 'Listen'],
    ['Look, we have been here before.', 'Look'],
    ['Stop interrupting me.', 'Stop'],
    ['Please stop doing that.', 'stop'],
    ['So be realistic.', 'be realistic'],
    ['But don’t tell me it is done.', 'don’t tell'],
    ['Face the facts.', 'Face the facts'],
    ['Send me the file by Friday.', 'Send me'],
    ['Remember that you agreed to this.', 'Remember'],
    ['Get over it!', 'Get over it'],
    ['Fix this before the call.', 'Fix'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('command', text)).toEqual([words])
  })

  it.each([
    'Tell me more about the release.',
    'Let me say it back to you.',
    'Take your time.',
    'Please correct me where I am wrong.',
    'Correct me if I misheard that.',
    'Let us look at the figures together.',
    'We look at this in a different way.',
    'I will listen to what you say.',
    'Help me understand what it costs you.',
    'You asked me to calm down.',
    'It would be good to stop here.',
    'The stop in March cost you a week.',
    'Take the time you need.',
    'Stop me if I go too fast.',
    'Give me a moment to think.',
    'Say more about that.',
    'You said: “Stop it.”',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('command', text)).toEqual([])
  })

  it.each([
    ['Calm down.', ['Take the time you need.']],
    ['Listen, this is not working.', ['This is not working.']],
    ['Stop interrupting me.', ['I would ask you to stop interrupting me.']],
    ['Fix this before the call.', ['I would ask you to fix this before the call.']],
    ['Send me the file by Friday.', ['Please send me the file by Friday.']],
    ['Get over it!', []],
  ])('offers for “%s”', (text, others) => {
    expect(rewordings('command', text)).toEqual(others)
  })
})

describe('what somebody is, not what they did', () => {
  it.each([
    ['You are lazy.', 'lazy'],
    ['You’re so unprofessional.', 'unprofessional'],
    ['I think she is being difficult.', 'difficult'],
    ['He was careless with the numbers.', 'careless'],
    ['Your tone was condescending.', 'condescending'],
    ['You are always so negative.', 'negative'],
    ['You have a problem with your attitude.', 'attitude'],
    ['You are a control freak.', 'control freak'],
    ['It comes down to your lack of commitment.', 'lack of commitment'],
    ['You are difficult to work with.', 'difficult'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('trait-word', text)).toEqual([words])
  })

  it.each([
    'This is a difficult decision.',
    'It was careless of me.',
    'I was careless with the numbers.',
    'You are not lazy.',
    'I don’t think you are careless.',
    'You felt that she was being difficult.',
    'You are in a difficult position.',
    'You were negative about the date.',
    'The results are negative.',
    'Was she being difficult?',
    'They are difficult questions.',
    'You are difficult to reach on Fridays.',
    'It sounds like he was rude to you.',
    'You are weak on the first two points.',
    'Your attitude towards the plan has changed, I think.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('trait-word', text)).toEqual([])
  })

  it('offers a sentence to fill in, where nothing else is said', () => {
    expect(rewordings('trait-word', 'You are so careless.')).toEqual([
      'When [what a camera would have seen], the effect was [what it led to].',
    ])
    expect(rewordings('trait-word', 'You are careless when you are tired.')).toEqual([])
  })
})

describe('a charge that begins with “you”', () => {
  it.each([
    ['You always interrupt me.', 'You always interrupt'],
    ['You never listen.', 'You never listen'],
    ['You failed to tell the customer.', 'You failed to'],
    ['That made it late, and you made us wait.', 'you made us wait'],
    ['You made me feel small.', 'You made me feel'],
    ['It is your fault that we are late.', 'your fault'],
    ['You don’t listen.', 'You don’t listen'],
    ['You don’t even care.', 'You don’t even care'],
    ['And you keep changing the scope.', 'you keep changing'],
    ['You should have told me.', 'You should have'],
    ['How could you promise that?', 'How could you'],
    ['You let the team down.', 'You let the team down'],
    ['You ignored our warning.', 'You ignored our'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('accusing-you', text)).toEqual([words])
  })

  it.each([
    'You told twelve customers that it comes in May.',
    'You never got the time you asked for.',
    'You were never asked.',
    'You always wanted a smaller release.',
    'You always help when it burns.',
    'You feel that I never listen.',
    'It is not your fault.',
    'I’m not saying it is your fault.',
    'When you don’t listen, I stop trying.',
    'You should have been asked first.',
    'You should have the file by Friday.',
    'You made me feel welcome.',
    'You made it work.',
    'You keep the promises you make.',
    'How can you and I get there together?',
    'You said I failed to tell you.',
    'She said: “You never listen.”',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('accusing-you', text)).toEqual([])
  })

  it.each([
    ['You made me feel small.', ['I felt small.']],
    ['You don’t listen.', ['I do not feel heard.']],
    ['You failed to tell the customer.', []],
  ])('offers for “%s”', (text, others) => {
    expect(rewordings('accusing-you', text)).toEqual(others)
  })
})

describe('cheerful words over a bad feeling', () => {
  it.each([
    ['At least you still have the team.', 'At least'],
    ['But at least nobody was hurt.', 'at least'],
    ['Look on the bright side.', 'Look on the bright side'],
    ['There is no need to worry.', 'no need to worry'],
    ['Don’t worry, we have done this before.', 'Don’t worry'],
    ['It could have been worse.', 'could have been worse'],
    ['It will all work out.', 'It will all work out'],
    ['It is not the end of the world.', 'It is not the end of the world'],
    ['You’ll be fine.', 'You’ll be fine'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('cheerful-label', text)).toEqual([words])
  })

  it.each([
    'It takes at least three weeks.',
    'At least three customers asked for it.',
    'I don’t worry about the tests.',
    'What is the good news?',
    'You were told that there is no need to worry.',
    'It would be fine with me.',
    'Will it be fine?',
    'The figures could be read in another way.',
    'I hope it will be better.',
    'I agree, at least on the first point.',
    'The good news is that the tests pass.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('cheerful-label', text)).toEqual([])
  })

  it('finds good news and gladness out of place where pain was heard', () => {
    const heard = 'I am exhausted, and I am afraid of the next release.'
    expect(wordsMarked('cheerful-label', 'The good news is that it ends in May.', { heard })).toEqual([
      'The good news is',
    ])
    expect(wordsMarked('cheerful-label', 'You must be excited!', { heard })).toEqual(['You must be excited'])
    expect(wordsMarked('cheerful-label', 'You must be excited!', { heard: 'We won the bid.' })).toEqual([])
    expect(wordsMarked('cheerful-label', 'You must be excited!', { heard: 'I am not worried.' })).toEqual([])
  })

  it('offers to name the concern', () => {
    expect(rewordings('cheerful-label', 'Don’t worry.')).toEqual(['It makes sense that this worries you.'])
    expect(findingsOf('cheerful-label', 'Don’t worry.')[0]?.sourceIds).toEqual(['yu-2021'])
  })
})

describe('ways of speaking that only look like these', () => {
  it.each([
    ['unasked-advice', 'You have to press two keys to get there.'],
    ['unasked-advice', 'If you want the long list, you should choose the second tab.'],
    ['accusing-you', 'You don’t even need batteries for it.'],
    ['accusing-you', 'Then you should have that list on the screen.'],
    ['accusing-you', 'You have no idea what it does at first.'],
    ['command', 'Remember was the word that I looked for.'],
    ['trait-word', 'They are entitled to an answer.'],
    ['cheerful-label', 'You don’t have to worry about charging it.'],
    ['apology-part-missing', 'Oh, I am sorry. Where was I with the list?'],
    ['apology-part', 'Sorry, which page was that?'],
    ['apology-part', 'I am sorry to push you, and time is short.'],
  ] as const)('%s finds none in “%s”', (rule, text) => {
    expect(wordsMarked(rule, text)).toEqual([])
  })

  it('takes “just because” for no reason of the writer’s', () => {
    const text = 'We can’t end it just because they ask.'
    expect(wordsMarked('reasons-first', text, { field: 'acknowledgement' })).toEqual([])
  })
})
