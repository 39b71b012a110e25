import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Prompt } from '../../../domain/plays/play'
import { Button } from '../../components/button'
import { SelectField } from '../../components/select-field'
import type { KnownPrompt } from './known-prompts'
import styles from './own-play-editor.module.css'

export interface AddPromptProps {
  /** What other plays ask and this one does not. */
  readonly known: readonly KnownPrompt[]
  readonly selectLabel: string
  readonly addLabel: string
  readonly onAdd: (prompt: Prompt | null) => void
  readonly children?: ReactNode
}

/** A new prompt, or one that is asked already: its answer is shared then. */
export function AddPrompt({ known, selectLabel, addLabel, onAdd, children }: AddPromptProps) {
  return (
    <div className={styles.add}>
      <Button icon={<Plus size={16} aria-hidden />} onClick={() => onAdd(null)}>
        {addLabel}
      </Button>
      <SelectField
        label={selectLabel}
        isLabelHidden
        value=""
        options={[
          { value: '', label: `${selectLabel}…` },
          ...known.map(({ prompt, playName }) => ({
            value: prompt.id,
            label: `${prompt.label} (${playName})`,
          })),
        ]}
        onChange={(id) => {
          const chosen = known.find(({ prompt }) => prompt.id === id)
          if (chosen !== undefined) onAdd(chosen.prompt)
        }}
      />
      {children}
    </div>
  )
}
