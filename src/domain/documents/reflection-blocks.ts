import type { Meeting } from '../meetings/meeting'
import { filledPlaysOf } from '../plays/filled-plays'
import { reflectPromptsOf } from '../plays/prompts-of-plays'
import { followUpPrompt } from '../reflections/follow-up-message'
import { outcomeSteps } from '../reflections/outcome-scale'
import { practiceAnswerNames, practiceItems } from '../reflections/practice-items'
import { reactionSteps } from '../reflections/reaction-scale'
import type { Reflection } from '../reflections/reflection'
import { signals } from '../reflections/signals'
import type { Block } from './block'
import type { DocumentContext } from './document-context'
import { answersBlocks, labelsOf } from './preparation-blocks'
import { plainRun } from './run'
import { listOf, textBlocks, underHeading } from './text-blocks'
import { t } from '../../texts/t'

/** What was written down afterwards, each part under its name at `level`; nothing of what was left empty. */
export function reflectionBlocks(meeting: Meeting, { nameOf }: DocumentContext, level: number): Block[] {
  const { reflection } = meeting
  const { outcome, reaction, signalIds, answers } = reflection
  const asked = [...reflectPromptsOf(filledPlaysOf(meeting, nameOf)), followUpPrompt]
  const named = (name: string, text: string) => underHeading(level, name, textBlocks(text))
  const seen = signals.filter(({ id }) => signalIds.includes(id)).map((signal) => t(signal.label))
  return [
    ...named(t('How it went'), outcome === null ? '' : t(outcomeSteps[outcome] ?? '')),
    ...named(t('How they reacted'), reaction === null ? '' : t(reactionSteps[reaction - 1] ?? '')),
    ...underHeading(level, t('What I saw'), listOf(seen)),
    ...named(t('What I planned'), reflection.planned),
    ...named(t('What happened'), reflection.happened),
    ...named(t('Why it differed'), reflection.difference),
    ...named(t('What else I noticed'), reflection.otherSignals),
    ...named(t('If this moment comes'), reflection.ifMoment),
    ...named(t('Then I will'), reflection.thenAction),
    ...answersBlocks(answers, labelsOf(meeting, asked, nameOf), level),
    ...underHeading(level, t('Practice'), practiceBlocks(reflection.practice)),
  ]
}

/** The practice check-in, each question with its answer. */
export function practiceBlocks(practice: Reflection['practice']): Block[] {
  const rows = practiceItems.flatMap(({ id, question }) => {
    const answer = practice[id]
    return answer === undefined
      ? []
      : [{ term: t(question), runs: [plainRun(t(practiceAnswerNames[answer]))] }]
  })
  return rows.length === 0 ? [] : [{ kind: 'definitions', rows }]
}
