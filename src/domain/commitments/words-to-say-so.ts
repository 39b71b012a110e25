import { t } from '../../texts/t'
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
    newDay === null
      ? t('I will give you a day I can keep by tomorrow.')
      : t('I can have it with you by {{newDay}}.', { newDay })
  const hello = greeting(promise)
  return [
    {
      id: 'plain',
      label: t('Plain'),
      text: t(
        '{{hello}}I promised you {{what}} by {{due}}, and I see now that I will need longer. {{later}} What does that change for you?',
        { hello, what, due, later },
      ),
    },
    {
      id: 'in-parts',
      label: t('A part in time'),
      text:
        newDay === null
          ? t(
              '{{hello}}I am behind with {{what}}, which I promised by {{due}}. I could send you what is ready by then, and the rest as soon as I can name a day. Which part do you need first?',
              { hello, what, due },
            )
          : t(
              '{{hello}}I am behind with {{what}}, which I promised by {{due}}. I could send you what is ready by then, and the rest by {{newDay}}. Which part do you need first?',
              { hello, what, due, newDay },
            ),
    },
    {
      id: 'their-plan',
      label: t('Ask about their plan'),
      text: t(
        '{{hello}}I would like you to hear this early: {{what}} is going to miss {{due}}. {{later}} How does that fit your plan?',
        { hello, what, due, later },
      ),
    },
  ]
}

/** Ways to own, after the day, that a promise was missed: taking it on first, then what is offered. */
export function wordsAfterItSlipped(promise: SlippingPromise): readonly OfferedWords[] {
  const { due, newDay } = promise
  const what = quoted(mentioned(promise.text))
  const offer =
    newDay === null
      ? t('I will come back to you tomorrow with a day I can keep.')
      : t('You will have it by {{newDay}}.', { newDay })
  const hello = greeting(promise)
  return [
    {
      id: 'own-it',
      label: t('Own it'),
      text: t(
        '{{hello}}I promised you {{what}} by {{due}} and missed it. That is my responsibility, and I am sorry. {{offer}} What did it cost you?',
        { hello, what, due, offer },
      ),
    },
    {
      id: 'what-changes',
      label: t('Say what changes'),
      text: t(
        '{{hello}}{{what}} was due by {{due}}, and I let it slip. I should have told you earlier. {{offer}} From now on you will hear from me before a day passes. What would help you most right now?',
        { hello, what, due, offer },
      ),
    },
  ]
}

function greeting({ firstName }: SlippingPromise): string {
  return firstName === '' ? '' : `${firstName}, `
}
