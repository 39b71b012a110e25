import { useState } from 'react'
import type { LanguageChoice } from '../../ipc/settings'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { Section } from '../components/section'
import { SelectField } from '../components/select-field'
import type { ToastMessage } from '../components/toast'

export interface LanguagePartProps {
  readonly bridge: Bridge
  /** As the settings have it when they are shown. */
  readonly language: LanguageChoice
  readonly onMessage: (message: ToastMessage) => void
}

/** Languages are named in themselves, so that whoever landed in a wrong one finds back. */
const ownNames = { en: 'English', de: 'Deutsch' } as const

export function LanguagePart({ bridge, language, onMessage }: LanguagePartProps) {
  const [chosen, setChosen] = useState(language)
  const choose = async (next: LanguageChoice) => {
    setChosen(next)
    const reply = await bridge.settings.chooseLanguage({ language: next })
    if (reply.ok) return
    setChosen(language)
    onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return (
    <Section title={t('Language')}>
      <SelectField
        label={t('Language of the interface')}
        value={chosen}
        options={[
          { value: 'system', label: t('As the system') },
          { value: 'en', label: ownNames.en },
          { value: 'de', label: ownNames.de },
        ]}
        onChange={(next) => void choose(next)}
      />
      <p>
        {t(
          'Attune starts anew in it, with everything saved. The coach reads and writes English in each of them.',
        )}
      </p>
    </Section>
  )
}
