import { describe, expect, it } from 'vitest'
import { wordsMarked } from '../../../../support/coached'

describe('agreement', () => {
  it.each([
    ['I agree with the first half of that.', 'I agree'],
    ['I really do agree that support is stretched.', 'I really do agree'],
    ['I can’t agree more.', 'I can’t agree more'],
    ['You’re right, we promised March.', 'You’re right'],
    ['You are absolutely right about the cost.', 'You are absolutely right'],
    ['That’s a fair point, and I had missed it.', 'That’s a fair point'],
    ['Good point, the pilot was too small.', 'Good point'],
    ['That makes a lot of sense to me.', 'That makes a lot of sense'],
    ['Agreed, and we should say so early.', 'Agreed'],
    ['I share your concern about the date.', 'I share your concern'],
    ['We both want a release that holds.', 'We both want'],
    ['Fair enough, let us look at it again.', 'Fair enough'],
    ['It is true that the tests were late.', 'It is true'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('agreement', text)).toEqual([words])
  })

  it.each([
    'I do not agree with the plan.',
    'I would not say that I agree.',
    'Do you agree?',
    'As we all know, the buttons are small.',
    'We have to agree upon a colour.',
    'We all know each other.',
    'If you agree, we start on Monday.',
    'We can only start if I agree with the terms.',
    'Let us agree to disagree, or rather: I agree to disagree.',
    'You may think you are right.',
    'I am not sure you are right about that.',
    'Turn left and you are right next to the entrance.',
    'You are right now talking to the wrong team.',
    'Tell me whether that is true.',
    'As agreed, the draft comes on Friday.',
    'She wrote “I agree” under it.',
    'Does that make sense?',
    'Are we agreed?',
    'It makes sense that you want more time.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('agreement', text)).toEqual([])
  })
})

describe('acknowledgement', () => {
  it.each([
    ['I understand that the date moved twice.', 'I understand that the'],
    ['I do understand why your team is tired.', 'I do understand why'],
    ['I see your point about the cost.', 'I see your point'],
    ['I hear that you need an answer.', 'I hear that you'],
    ['I respect your view on this.', 'I respect your view'],
    ['Your concern is completely valid.', 'Your concern is completely valid'],
    ['It is understandable to want more time.', 'It is understandable'],
    ['That sounds really frustrating.', 'That sounds really frustrating'],
    ['That must have been hard after all the work.', 'That must have been hard'],
    ['No wonder you are worried.', 'No wonder you'],
    ['I can imagine how it looked from there.', 'I can imagine how'],
    ['You raise an important question.', 'You raise an important question'],
  ])('finds in “%s” words such as “%s”', (text, words) => {
    const [found] = wordsMarked('acknowledgement', text)
    expect(words).toContain(found)
    expect(found).toBeDefined()
  })

  it.each([
    'I don’t understand why you wait.',
    'I want to understand your numbers.',
    'Help me understand what you need.',
    'I see you on Tuesday.',
    'I see three tickets without an owner.',
    'I understand the database well.',
    'As I understand it, the budget is closed.',
    'Do I understand you right?',
    'I am not sure I understand what you want.',
    'He said: “I understand your worry.”',
    'I cannot see where you are coming from.',
    'Is your concern valid?',
    'I can imagine that the motor costs more.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('acknowledgement', text)).toEqual([])
  })
})

describe('saying back', () => {
  it.each([
    ['So what I hear is that the date matters most.', 'what I hear is'],
    ['You told me that support gets the calls.', 'You told me'],
    ['You want to know early, and from us.', 'You want'],
    ['So you’re worried about the second release.', 'So you’re worried'],
    ['It sounds as if you have carried this alone.', 'It sounds as if you'],
    ['For you this is about trust.', 'For you this is'],
    ['If I understand you right, the price is not the problem.', 'If I understand you right'],
    ['Your main worry is that nobody owns it.', 'Your main worry is that'],
    ['In other words, you need a date that holds.', 'In other words, you'],
    ['As you said, the first month decides.', 'As you said'],
    ['The gap you mentioned is real.', 'The gap you mentioned'],
    ['Let me check that I understood the order of things.', 'Let me check that I understood'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('saying-back', text)).toEqual([words])
  })

  it.each([
    'If you want more time, tell me.',
    'What do you want?',
    'Do you think that works?',
    'You said you would send it.',
    'It looks like the server is down.',
    'You see, this is how it works.',
    'It sounds like you’re wrong.',
    'When you feel ready, start.',
    'What I heard yesterday was loud.',
    'Thank you for what you wrote.',
    'The tool is trained for you, it is fast.',
    'That sounds like it could break.',
    'Here I stray from your perspective.',
    'You want to check the logs first.',
    'Ask them whether you said enough.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('saying-back', text)).toEqual([])
  })

  it('does not take words about their mind for listening where hard news is told', () => {
    const text = 'You wanted the lead role.'
    expect(wordsMarked('saying-back', text)).toEqual(['You wanted'])
    expect(wordsMarked('saying-back', text, { field: 'hard-truth' })).toEqual([])
  })
})

describe('hedges', () => {
  it.each([
    ['Perhaps there is a third way.', 'Perhaps'],
    ['It might be the handover.', 'might'],
    ['We may have missed something.', 'We may have missed'],
    ['It seems to me that both are true.', 'It seems to me'],
    ['As far as I know, the contract allows it.', 'As far as I know'],
    ['To some extent that was our doing.', 'To some extent'],
    ['I wonder whether a smaller step would do.', 'I wonder whether'],
    ['I could be wrong about the numbers.', 'I could be wrong'],
    ['I am not entirely sure about the date.', 'I am not entirely sure'],
    ['It is kind of hard to see from here.', 'kind of hard'],
    ['Teams tend to forget the handover.', 'tend to'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(wordsMarked('hedge', text)).toEqual([words])
  })

  it.each([
    'We might as well begin.',
    'We ship in May and again in June.',
    'The deadline is 3 May 2027, that is what we said on May 3.',
    'May I ask something?',
    'That was kind of you.',
    'What kind of help is it?',
    'This kind of report takes a week.',
    'With all our might we pushed.',
    'I cannot possibly do that.',
    'Maybe you should listen for once.',
    'She said “perhaps” twice.',
    'You seem angry.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('hedge', text)).toEqual([])
  })

  it('leaves hard news plain', () => {
    expect(wordsMarked('hedge', 'Perhaps the project ends.', { field: 'hard-truth' })).toEqual([])
    const opening = { field: 'first-sentence', playIds: ['difficult-truth'] } as const
    expect(wordsMarked('hedge', 'Perhaps the project ends.', opening)).toEqual([])
  })
})

describe('words of theirs', () => {
  const heard = 'The migration was announced too late, and our testers had no week left.'

  it('are found where it is known what the other side said', () => {
    const text = 'The migration hit your testers hard.'
    expect(wordsMarked('saying-back', text, { heard })).toEqual(['migration hit your testers'])
    expect(wordsMarked('saying-back', text)).toEqual([])
  })

  it.each(['Testers matter.', 'We had a week off.', '“The migration was announced late”, they say.'])(
    'are too few, or quoted, in “%s”',
    (text) => {
      expect(wordsMarked('saying-back', text, { heard })).toEqual([])
    },
  )

  it('make a question one that follows up', () => {
    expect(wordsMarked('follow-up-question', 'What would help the testers?', { heard })).toEqual(['testers'])
    expect(wordsMarked('follow-up-question', 'What would help the others?', { heard })).toEqual([])
    expect(wordsMarked('follow-up-question', 'Why did you tell the testers?', { heard })).toEqual([])
  })
})

describe('speaking for oneself', () => {
  it.each([
    ['I think the order is the problem.', 'I think'],
    ['I really believe we can do both.', 'I really believe'],
    ['I’d think it takes a month.', 'I’d think'],
    ['In my experience, that takes a month.', 'In my experience'],
    ['From my point of view it is early.', 'From my point of view'],
    ['To me, this is a question of trust.', 'To me, this is'],
    ['It seems to me that we want the same.', 'It seems to me'],
    ['My impression is that we hurry.', 'My impression is'],
    ['I feel that we skipped a step.', 'I feel that'],
    ['Personally, I would wait.', 'Personally'],
  ])('is found in “%s”: “%s”', (text, words) => {
    expect(wordsMarked('subjectivity', text)).toEqual([words])
  })

  it.each([
    'I think so.',
    'I don’t think we should.',
    'I think about it a lot.',
    'I think you’re wrong.',
    'What should I think of it?',
    'Who knows what I think.',
    'I feel tired.',
    'I find the file and send it.',
    'I believe in small steps.',
    'They wrote “I think it is late”.',
  ])('is not found in “%s”', (text) => {
    expect(wordsMarked('subjectivity', text)).toEqual([])
  })

  it('means nothing in a check question', () => {
    expect(wordsMarked('subjectivity', 'I think I got it, did I?', { field: 'check-question' })).toEqual([])
  })
})

describe('a good word', () => {
  it.each([
    ['Your summary was really helpful.', 'Your summary was really helpful'],
    ['That was a good question.', 'a good question'],
    ['I like how you put the risks first.', 'I like how you'],
    ['I’m glad that you raised it.', 'I’m glad that'],
    ['Well said, and well prepared.', 'Well said'],
    ['The pilot went really well.', 'went really well'],
    ['I look forward to the next round.', 'I look forward to'],
  ])('is found in “%s”: “%s”', (text, words) => {
    expect(wordsMarked('positive-words', text)[0]).toBe(words)
  })

  it.each([
    'That is not a good idea.',
    'It would be a good idea if you asked.',
    'I would like your answer today.',
    'A great deal of work is left.',
    'Is that helpful?',
    'It did not go well.',
    'Good morning, all.',
    'I am happy if you leave.',
    'We need better results.',
    'It is a great loss.',
    'It is a good idea to wait.',
    'It works if there is a clear plan.',
  ])('is not found in “%s”', (text) => {
    expect(wordsMarked('positive-words', text)).toEqual([])
  })

  it('does not count in the sentence that tells hard news', () => {
    expect(wordsMarked('positive-words', 'You did great work.', { field: 'hard-truth' })).toEqual([])
  })
})

describe('thanks', () => {
  it.each([
    ['Thank you for telling me so early.', 'Thank you for telling'],
    ['Thanks, that helps.', 'Thanks'],
    ['I really appreciate your patience.', 'I really appreciate your'],
    ['I am very grateful for the notes.', 'I am very grateful'],
  ])('are found in “%s”: “%s”', (text, words) => {
    expect(wordsMarked('gratitude', text)[0]).toBe(words)
  })

  it.each([
    'Thanks to the delay, we lost the customer.',
    'No thanks, we are fine.',
    'Thanks in advance for doing it today.',
    'I would appreciate it if you asked first.',
    'I would be grateful for an answer.',
    'Thank you for nothing.',
    'She said “thank you” and left.',
  ])('are not found in “%s”', (text) => {
    expect(wordsMarked('gratitude', text)).toEqual([])
  })
})
