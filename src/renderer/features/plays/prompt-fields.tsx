import type { Prompt } from '../../../domain/plays/play'
import { t } from '../../../texts/t'
import { CheckBox } from '../../components/check-box'
import { TextArea } from '../../components/text-area'

export interface PromptFieldsProps {
  readonly prompt: Prompt
  /** Said with each label, as several of them are on the page: `prompt 2`. */
  readonly context: string
  /** The other plays that ask it too. */
  readonly sharedWith: readonly string[]
  readonly onChange: (parts: Partial<Prompt>) => void
}

export function PromptFields({ prompt, context, sharedWith, onChange }: PromptFieldsProps) {
  return (
    <>
      <TextArea
        label={t('Prompt')}
        context={context}
        size="line"
        value={prompt.label}
        onChange={(label) => onChange({ label: label.replaceAll('\n', ' ').slice(0, 300) })}
      />
      <TextArea
        label={t('A sentence that helps to answer')}
        context={context}
        size="line"
        value={prompt.hint}
        onChange={(hint) => onChange({ hint: hint.slice(0, 2000) })}
      />
      <CheckBox
        label={t('Needed before the meeting counts as ready')}
        isChecked={prompt.isRequired}
        note={
          sharedWith.length === 0
            ? undefined
            : t(' Asked once with {{plays}}.', { plays: sharedWith.join(', ') })
        }
        onChange={(isRequired) => onChange({ isRequired })}
      />
    </>
  )
}
