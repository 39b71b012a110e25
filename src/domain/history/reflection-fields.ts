import { t } from '../../texts/t'
import type { Play } from '../plays/play'
import { reflectPromptsOf } from '../plays/prompts-of-plays'
import { followUpPrompt } from '../reflections/follow-up-message'
import { outcomeSteps } from '../reflections/outcome-scale'
import { reactionSteps } from '../reflections/reaction-scale'
import type { Reflection } from '../reflections/reflection'
import { signals } from '../reflections/signals'
import { answerFields } from './answer-fields'
import { lessonFields } from './lesson-fields'
import { practiceText } from './practice-text'
import { textField, type RecordField } from './record-field'

/** The parts of a reflection in the order of its page; `earlier` names the prompts that are asked no more. */
export function reflectionFields(
  reflection: Reflection,
  plays: readonly Play[],
  earlier: ReadonlyMap<string, string>,
): RecordField[] {
  const { reaction, outcome } = reflection
  const seen = reflection.signalIds.map((id) => signals.find((signal) => signal.id === id)?.label ?? id)
  return [
    textField(
      'reaction',
      t('How they reacted'),
      reaction === null ? '' : (reactionSteps[reaction - 1] ?? ''),
    ),
    textField('signals', t('Signs'), seen.join('\n')),
    textField('otherSignals', t('Other signs'), reflection.otherSignals),
    textField('outcome', t('How it went'), outcome === null ? '' : (outcomeSteps[outcome] ?? '')),
    textField('planned', t('What I planned'), reflection.planned),
    textField('happened', t('What happened'), reflection.happened),
    textField('difference', t('Why the difference'), reflection.difference),
    textField('ifMoment', t('If'), reflection.ifMoment),
    textField('thenAction', t('Then I will'), reflection.thenAction),
    ...answerFields('reflect', reflection.answers, [...reflectPromptsOf(plays), followUpPrompt], earlier),
    textField('practice', t('Practice'), practiceText(reflection.practice)),
    ...lessonFields(reflection.lesson),
  ]
}
