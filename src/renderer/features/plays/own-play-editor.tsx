import { useRef } from 'react'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import type { Play } from '../../../domain/plays/play'
import type { OwnPlayChanges } from '../../../ipc/requests/plays-requests'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'
import { TextArea } from '../../components/text-area'
import { TextField } from '../../components/text-field'
import { LinesBox } from './lines-box'
import styles from './own-play-editor.module.css'
import { PreparePartsEditor } from './prepare-parts-editor'
import { ReflectEditor } from './reflect-editor'
import { StepsEditor } from './steps-editor'
import { VariablesBar } from './variables-bar'

export interface OwnPlayEditorProps {
  readonly play: OwnPlaySummary
  /** All other plays: what they ask can be asked here too. */
  readonly otherPlays: readonly Play[]
  readonly onChange: (change: (play: OwnPlaySummary) => OwnPlayChanges) => void
  readonly newId: () => string
}

/** Everything that a play is made of, in the order in which it is met. It saves itself. */
export function OwnPlayEditor({ play, otherPlays, onChange, newId }: OwnPlayEditorProps) {
  const page = useRef<HTMLDivElement>(null)
  const parts = { play, otherPlays, onChange, newId }
  return (
    <div ref={page} className={styles.editor}>
      <VariablesBar play={play} page={page} />
      <Section title="What it is for">
        <div className={styles.fields}>
          <TextField
            label="Name"
            value={play.name}
            maxLength={200}
            onChange={(name) => onChange(() => ({ name }))}
          />
          <TextArea
            label="Purpose"
            hint="One line: what it is for."
            size="line"
            value={play.purpose}
            onChange={(purpose) => onChange(() => ({ purpose: purpose.slice(0, 2000) }))}
          />
          <div className={styles.fit}>
            <LinesBox
              label="When to use it"
              hint="A line for each."
              lines={play.whenToUse}
              mostLines={50}
              longestLine={2000}
              onChange={(whenToUse) => onChange(() => ({ whenToUse }))}
            />
            <LinesBox
              label="When not to"
              hint="A line for each."
              lines={play.whenNotToUse}
              mostLines={50}
              longestLine={2000}
              onChange={(whenNotToUse) => onChange(() => ({ whenNotToUse }))}
            />
          </div>
          <TextField
            className={styles.minutes}
            label="Minutes to prepare"
            type="number"
            min={1}
            max={600}
            value={String(play.preparationMinutes)}
            onChange={(text) => {
              const minutes = Math.round(Number(text))
              if (minutes >= 1 && minutes <= 600) onChange(() => ({ preparationMinutes: minutes }))
            }}
          />
          <SwitchField
            label="For sensitive conversations"
            isOn={play.isSensitive}
            onChange={(isSensitive) => onChange(() => ({ isSensitive }))}
          />
          <SwitchField
            label="Asks for openness"
            hint="Then it depends on how safe the place is to show something of oneself."
            isOn={play.asksForOpenness}
            onChange={(asksForOpenness) => onChange(() => ({ asksForOpenness }))}
          />
        </div>
      </Section>
      <Section title="Prepare">
        <PreparePartsEditor {...parts} />
      </Section>
      <Section title="In the room">
        <StepsEditor {...parts} />
      </Section>
      <Section title="Reflect">
        <ReflectEditor {...parts} />
      </Section>
    </div>
  )
}
