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
    textField('reaction', 'How they reacted', reaction === null ? '' : (reactionSteps[reaction - 1] ?? '')),
    textField('signals', 'Signs', seen.join('\n')),
    textField('otherSignals', 'Other signs', reflection.otherSignals),
    textField('outcome', 'How it went', outcome === null ? '' : (outcomeSteps[outcome] ?? '')),
    textField('planned', 'What I planned', reflection.planned),
    textField('happened', 'What happened', reflection.happened),
    textField('difference', 'Why the difference', reflection.difference),
    textField('ifMoment', 'If', reflection.ifMoment),
    textField('thenAction', 'Then I will', reflection.thenAction),
    ...answerFields('reflect', reflection.answers, [...reflectPromptsOf(plays), followUpPrompt], earlier),
    textField('practice', 'Practice', practiceText(reflection.practice)),
    ...lessonFields(reflection.lesson),
  ]
}
