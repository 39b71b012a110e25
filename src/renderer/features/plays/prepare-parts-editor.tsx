import type { PreparePart, Prompt } from '../../../domain/plays/play'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { AddPrompt } from './add-prompt'
import { knownPrompts, playsAsking } from './known-prompts'
import { OrderedList } from '../../components/ordered-list'
import type { OwnPlayEditorProps } from './own-play-editor-props'
import styles from './own-play-editor.module.css'
import { PromptFields } from './prompt-fields'

const most = 100

/** What the play asks before the meeting: prompts, and the parts that are more than a text. */
export function PreparePartsEditor({ play, otherPlays, onChange, newId }: OwnPlayEditorProps) {
  const changeParts = (change: (parts: readonly PreparePart[]) => PreparePart[]) =>
    onChange((newest) => ({ prepare: change(newest.prepare).slice(0, most) }))
  const add = (part: PreparePart) => changeParts((parts) => [...parts, part])
  const known = knownPrompts(otherPlays, 'prepare').filter(({ prompt }) =>
    play.prepare.every((part) => keyOf(part) !== prompt.id),
  )
  return (
    <>
      <OrderedList
        label={t('What it asks before')}
        removeTitle={t('Remove this prompt')}
        items={play.prepare}
        keyOf={keyOf}
        nameOf={nameOf}
        onChange={changeParts}
        render={(part, index) => {
          switch (part.kind) {
            case 'prompt':
              return (
                <PromptFields
                  prompt={part.prompt}
                  context={t('prompt {{number}}', { number: index + 1 })}
                  sharedWith={playsAsking(otherPlays, part.prompt.id, 'prepare')}
                  onChange={(words) =>
                    changeParts((parts) => parts.map((other) => changed(other, part.prompt.id, words)))
                  }
                />
              )
            case 'objections':
            case 'medium-advisor':
              return <p className={styles.part}>{nameOf(part)}</p>
          }
        }}
      />
      <AddPrompt
        known={known}
        addLabel={t('Add a prompt')}
        selectLabel={t('Add one that other plays ask')}
        onAdd={(prompt) => add({ kind: 'prompt', prompt: prompt ?? blankPrompt(newId()) })}
      >
        {(['objections', 'medium-advisor'] as const)
          .filter((kind) => play.prepare.every((part) => part.kind !== kind))
          .map((kind) => (
            <Button key={kind} look="quiet" onClick={() => add({ kind })}>
              {kind === 'objections' ? t('Add the objections') : t('Add the medium')}
            </Button>
          ))}
      </AddPrompt>
    </>
  )
}

export function blankPrompt(id: string): Prompt {
  return { id, label: '', hint: '', isRequired: false }
}

function keyOf(part: PreparePart): string {
  return part.kind === 'prompt' ? part.prompt.id : part.kind
}

function nameOf(part: PreparePart): string {
  switch (part.kind) {
    case 'prompt':
      return part.prompt.label.trim() === '' ? t('Prompt without words') : part.prompt.label
    case 'objections':
      return t('The objections to expect')
    case 'medium-advisor':
      return t('The medium')
  }
}

function changed(part: PreparePart, promptId: string, words: Partial<Prompt>): PreparePart {
  if (part.kind !== 'prompt' || part.prompt.id !== promptId) return part
  return { ...part, prompt: { ...part.prompt, ...words } }
}
