import type { Prompt } from '../../../domain/plays/play'
import { t } from '../../../texts/t'
import { AddPrompt } from './add-prompt'
import { knownPrompts, playsAsking } from './known-prompts'
import { OrderedList } from '../../components/ordered-list'
import type { OwnPlayEditorProps } from './own-play-editor-props'
import { blankPrompt } from './prepare-parts-editor'
import { PromptFields } from './prompt-fields'

const most = 100

/** What the play asks afterwards. */
export function ReflectEditor({ play, otherPlays, onChange, newId }: OwnPlayEditorProps) {
  const changePrompts = (change: (prompts: readonly Prompt[]) => Prompt[]) =>
    onChange(({ reflect }) => ({ reflect: change(reflect).slice(0, most) }))
  const known = knownPrompts(otherPlays, 'reflect').filter(({ prompt }) =>
    play.reflect.every(({ id }) => id !== prompt.id),
  )
  return (
    <>
      <OrderedList
        label={t('What it asks afterwards')}
        removeTitle={t('Remove this prompt')}
        items={play.reflect}
        keyOf={({ id }) => id}
        nameOf={({ label }) => (label.trim() === '' ? t('Prompt without words') : label)}
        onChange={changePrompts}
        render={(prompt, index) => (
          <PromptFields
            prompt={prompt}
            context={t('afterwards {{number}}', { number: index + 1 })}
            sharedWith={playsAsking(otherPlays, prompt.id, 'reflect')}
            onChange={(words) =>
              changePrompts((all) =>
                all.map((other) => (other.id === prompt.id ? { ...other, ...words } : other)),
              )
            }
          />
        )}
      />
      <AddPrompt
        known={known}
        addLabel={t('Add a prompt for afterwards')}
        selectLabel={t('Add one that other plays ask afterwards')}
        onAdd={(prompt) => changePrompts((all) => [...all, prompt ?? blankPrompt(newId())])}
      />
    </>
  )
}
