import { memo } from 'react'
import type { Prompt } from '../../../domain/plays/play'
import { FoldableText } from '../../components/foldable-text'

export interface PromptBoxProps {
  readonly prompt: Prompt
  readonly answer: string
  readonly onAnswer: (promptId: string, text: string) => void
}

/** One prompt with its answer. Kept as it is while other answers change, so that a key renders one box. */
export const PromptBox = memo(function PromptBox({ prompt, answer, onAnswer }: PromptBoxProps) {
  return (
    <div data-guide={prompt.id}>
      <FoldableText
        id={prompt.id}
        label={prompt.label}
        prompt={prompt.hint}
        value={answer}
        onChange={(text) => onAnswer(prompt.id, text)}
      />
    </div>
  )
})
