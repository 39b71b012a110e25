import { memo, useMemo } from 'react'
import { fieldOfPrompt } from '../../../domain/coach/field-of-prompt'
import { sharedExperiencePromptId } from '../../../domain/plays/built-in/staying-in-touch'
import { answerWithIdea } from '../../../domain/plays/ideas'
import type { Prompt } from '../../../domain/plays/play'
import { t } from '../../../texts/t'
import { renderDraftBox } from '../../coach/render-draft-box'
import { Disclosure } from '../../components/disclosure'
import { FoldableText } from '../../components/foldable-text'
import { IdeaChooser } from '../../presentation/idea-chooser'
import styles from './prompt-box.module.css'

export interface PromptBoxProps {
  readonly prompt: Prompt
  readonly answer: string
  readonly onAnswer: (promptId: string, text: string) => void
  readonly playIds: readonly string[]
  /** What is known of the other side's words, for a box that answers them. */
  readonly heard: string | null
  /** Whether the question that checks a summary is written down beside it. */
  readonly hasCheckQuestion: boolean
  /** What is on record already for what is asked, or null. */
  readonly known: string | null
}

/** One prompt with its answer. Kept as it is while other answers change, so that a key renders one box. */
export const PromptBox = memo(function PromptBox({
  prompt,
  answer,
  onAnswer,
  playIds,
  heard,
  hasCheckQuestion,
  known,
}: PromptBoxProps) {
  const renderBox = useMemo(() => {
    const field = fieldOfPrompt(prompt.id)
    return field === null
      ? undefined
      : renderDraftBox({ place: prompt.id, context: { field, playIds, heard, hasCheckQuestion } })
  }, [prompt.id, playIds, heard, hasCheckQuestion])
  return (
    <div data-guide={prompt.id}>
      <FoldableText
        id={prompt.id}
        label={prompt.label}
        prompt={prompt.hint}
        value={answer}
        onChange={(text) => onAnswer(prompt.id, text)}
        renderBox={renderBox}
      />
      {known !== null && <p className={styles.known}>{known}</p>}
      {prompt.id === sharedExperiencePromptId && (
        <Disclosure summary={t('Ideas that fit')}>
          <IdeaChooser
            onChoose={(idea, isRemote) => onAnswer(prompt.id, answerWithIdea(answer, idea, isRemote))}
          />
        </Disclosure>
      )}
    </div>
  )
})
