import { useRef } from 'react'
import { t } from '../../../texts/t'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'
import { TextArea } from '../../components/text-area'
import { LinesBox } from './lines-box'
import type { OwnPlayEditorProps } from './own-play-editor-props'
import { MinutesField } from './minutes-field'
import styles from './own-play-editor.module.css'
import { PreparePartsEditor } from './prepare-parts-editor'
import { ReflectEditor } from './reflect-editor'
import { StepsEditor } from './steps-editor'
import { VariablesBar } from './variables-bar'

/** Everything that a play is made of, in the order in which it is met. It saves itself. */
export function OwnPlayEditor({ play, otherPlays, onChange, newId, saveStatus }: OwnPlayEditorProps) {
  const page = useRef<HTMLDivElement>(null)
  const parts = { play, otherPlays, onChange, newId }
  return (
    <div ref={page} className={styles.editor}>
      <p className={styles.lead}>{t('Each meeting fills in who it is with, its day and its purpose.')}</p>
      <VariablesBar play={play} page={page} saveStatus={saveStatus} />
      <Section title={t('What it is for')}>
        <div className={styles.fields}>
          <TextArea
            label={t('Name')}
            size="line"
            value={play.name}
            onChange={(name) => onChange(() => ({ name: name.replaceAll('\n', ' ').slice(0, 200) }))}
          />
          <TextArea
            label={t('Purpose')}
            hint={t('One line: what it is for.')}
            size="line"
            value={play.purpose}
            onChange={(purpose) => onChange(() => ({ purpose: purpose.slice(0, 2000) }))}
          />
          <div className={styles.fit}>
            <LinesBox
              label={t('When to use it')}
              hint={t('A line for each.')}
              lines={play.whenToUse}
              mostLines={50}
              longestLine={2000}
              onChange={(whenToUse) => onChange(() => ({ whenToUse }))}
            />
            <LinesBox
              label={t('When not to')}
              hint={t('A line for each.')}
              lines={play.whenNotToUse}
              mostLines={50}
              longestLine={2000}
              onChange={(whenNotToUse) => onChange(() => ({ whenNotToUse }))}
            />
          </div>
          <MinutesField
            minutes={play.preparationMinutes}
            onChange={(preparationMinutes) => onChange(() => ({ preparationMinutes }))}
          />
          <SwitchField
            label={t('For sensitive conversations')}
            isOn={play.isSensitive}
            onChange={(isSensitive) => onChange(() => ({ isSensitive }))}
          />
          <SwitchField
            label={t('Asks for openness')}
            hint={t('Then it depends on how safe the place is to show something of oneself.')}
            isOn={play.asksForOpenness}
            onChange={(asksForOpenness) => onChange(() => ({ asksForOpenness }))}
          />
        </div>
      </Section>
      <Section title={t('Prepare')}>
        <PreparePartsEditor {...parts} />
      </Section>
      <Section title={t('In the room')}>
        <StepsEditor {...parts} />
      </Section>
      <Section title={t('Reflect')}>
        <ReflectEditor {...parts} />
      </Section>
    </div>
  )
}
