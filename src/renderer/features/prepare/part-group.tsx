import type { ReactNode } from 'react'
import { fieldOfPrompt } from '../../../domain/coach/field-of-prompt'
import { whatWasHeard } from '../../../domain/coach/what-was-heard'
import type { Preparation } from '../../../domain/meetings/meeting'
import type { Play, Prompt } from '../../../domain/plays/play'
import { AboutPlay } from './about-play'
import styles from './part-group.module.css'
import { PromptBox } from './prompt-box'

export interface PartGroupProps {
  readonly title: string
  /** The plays that ask for this group, explained under its title. */
  readonly plays?: readonly Play[]
  readonly guide?: string
  readonly children: ReactNode
}

/** Parts of the page that belong together, under one heading. */
export function PartGroup({ title, plays = [], guide, children }: PartGroupProps) {
  return (
    <section className={styles.group} data-guide={guide}>
      <h2 className={styles.title}>{title}</h2>
      {plays.map((play) => (
        <AboutPlay key={play.id} play={play} isNamed={play.name !== title} />
      ))}
      <div className={styles.parts}>{children}</div>
    </section>
  )
}

export interface PromptBoxesProps {
  readonly prompts: readonly Prompt[]
  readonly preparation: Preparation
  readonly playIds: readonly string[]
  readonly onAnswer: (promptId: string, text: string) => void
  readonly knownFor: (promptId: string) => string | null
}

export function PromptBoxes({ prompts, preparation, playIds, onAnswer, knownFor }: PromptBoxesProps) {
  return prompts.map((prompt) => (
    <PromptBox
      key={prompt.id}
      prompt={prompt}
      answer={preparation.answers[prompt.id] ?? ''}
      onAnswer={onAnswer}
      playIds={playIds}
      heard={heardBy(prompt, preparation)}
      known={knownFor(prompt.id)}
      hasCheckQuestion={prompt.id === 'say-back' && isAnswered(preparation, 'check-question')}
    />
  ))
}

/** A question that has a box of its own is not asked for in the summary as well. */
function isAnswered({ answers }: Preparation, promptId: string): boolean {
  return (answers[promptId] ?? '').trim() !== ''
}

function heardBy({ id }: Prompt, preparation: Preparation): string | null {
  const field = fieldOfPrompt(id)
  return field === null ? null : whatWasHeard(field, preparation)
}
