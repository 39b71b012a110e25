import { mentioned, quoted } from '../notes/quoting'

/** What the words are filled with. Days are in words as they stand in a sentence, *Thursday* or *12 March*. */
export interface SlippingPromise {
  readonly text: string
  /** Whom to say it to; '' for nobody in particular. */
  readonly firstName: string
  readonly due: string
  /** Null while no other day was chosen. */
  readonly newDay: string | null
}

export interface OfferedWords {
  readonly id: string
  readonly label: string
  readonly text: string
}

/** Ways to say, before the day, that a promise will not be kept by then: the fact, the new day, a question. */
export function wordsBeforeItSlips(promise: SlippingPromise): readonly OfferedWords[] {
  const { due, newDay } = promise
  const what = quoted(mentioned(promise.text))
  const later =
    newDay === null ? 'I will give you a day I can keep by tomorrow.' : `I can have it with you by ${newDay}.`
  const hello = greeting(promise)
  return [
    {
      id: 'plain',
      label: 'Plain',
      text: `${hello}I promised you ${what} by ${due}, and I see now that I will need longer. ${later} What does that change for you?`,
    },
    {
      id: 'in-parts',
      label: 'A part in time',
      text: `${hello}I am behind with ${what}, which I promised by ${due}. I could send you what is ready by then, and the rest ${newDay === null ? 'as soon as I can name a day' : `by ${newDay}`}. Which part do you need first?`,
    },
    {
      id: 'their-plan',
      label: 'Ask about their plan',
      text: `${hello}I would like you to hear this early: ${what} is going to miss ${due}. ${later} How does that fit your plan?`,
    },
  ]
}

/** Ways to own, after the day, that a promise was missed: taking it on first, then what is offered. */
export function wordsAfterItSlipped(promise: SlippingPromise): readonly OfferedWords[] {
  const { due, newDay } = promise
  const what = quoted(mentioned(promise.text))
  const offer =
    newDay === null
      ? 'I will come back to you tomorrow with a day I can keep.'
      : `You will have it by ${newDay}.`
  const hello = greeting(promise)
  return [
    {
      id: 'own-it',
      label: 'Own it',
      text: `${hello}I promised you ${what} by ${due} and missed it. That is my responsibility, and I am sorry. ${offer} What did it cost you?`,
    },
    {
      id: 'what-changes',
      label: 'Say what changes',
      text: `${hello}${what} was due by ${due}, and I let it slip. I should have told you earlier. ${offer} From now on you will hear from me before a day passes. What would help you most right now?`,
    },
  ]
}

function greeting({ firstName }: SlippingPromise): string {
  return firstName === '' ? '' : `${firstName}, `
}
