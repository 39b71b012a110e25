import { t } from '../../texts/t'
import { corePrompts } from '../meetings/readiness'
import type { Meeting, Objection } from '../meetings/meeting'
import type { Play } from '../plays/play'
import { playsOf } from '../plays/plays-of-meeting'
import { preparePromptsOf } from '../plays/prompts-of-plays'
import { translated } from '../../texts/translated'

/** One thing to say aloud once before it counts. */
export interface RehearsalCard {
  readonly id: string
  /** `objection`: they say something, and I answer; `to-say`: I say something by myself. */
  readonly kind: 'to-say' | 'objection'
  readonly title: string
  /** What stands on the front: what they may say, or what is asked of me. */
  readonly front: string
  /** What was prepared; empty when nothing was. */
  readonly answers: readonly RehearsalAnswer[]
  /** Where in the preparation it is written. */
  readonly anchor: string
}

export interface RehearsalAnswer {
  readonly label: string
  readonly text: string
}

const cues: Readonly<Record<string, string>> = translated({
  'first-sentence': 'You begin. Say your first sentence aloud.',
  'hard-truth': 'Say what is true and must be said, in one breath.',
  'check-question': 'You have said their view back. How do you check that you got it right?',
})

/**
 * What can be rehearsed of a preparation, in the order of the talk: the first sentence, each objection as they may say
 * it, and, where a play asks for them, the hard truth and the question that checks. What is not written is left out.
 * `plays` are its plays, where they are at hand as they are shown.
 */
export function rehearsalCards(meeting: Meeting, plays: readonly Play[] = playsOf(meeting)): RehearsalCard[] {
  const { preparation } = meeting
  const asked = [...corePrompts, ...preparePromptsOf(plays)]
  const cardOf = (id: string): RehearsalCard[] => {
    const prompt = asked.find((each) => each.id === id)
    const text = (preparation.answers[id] ?? '').trim()
    if (prompt === undefined || text === '') return []
    const answers = [{ label: prompt.label, text }]
    return [{ id, kind: 'to-say', title: prompt.label, front: cues[id] ?? prompt.hint, answers, anchor: id }]
  }
  return [
    ...cardOf('first-sentence'),
    ...preparation.objections.filter(({ text }) => text.trim() !== '').map(cardOfObjection),
    ...cardOf('hard-truth'),
    ...cardOf('check-question'),
  ]
}

function cardOfObjection({ id, text, acknowledgement, addition, question }: Objection): RehearsalCard {
  const answers = [
    { label: t('I acknowledge'), text: acknowledgement.trim() },
    { label: t('I add'), text: addition.trim() },
    { label: t('I ask'), text: question.trim() },
  ]
  return {
    id: `objection-${id}`,
    kind: 'objection',
    title: t('They may say'),
    front: text.trim(),
    answers: answers.filter((answer) => answer.text !== ''),
    anchor: `objection-${id}-acknowledgement`,
  }
}
