import { useRef, type ReactNode } from 'react'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import type { Play } from '../../../domain/plays/play'
import type { OwnPlayChanges } from '../../../ipc/requests/plays-requests'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'
import { TextArea } from '../../components/text-area'
import { LinesBox } from './lines-box'
import { MinutesField } from './minutes-field'
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
  /** Whether all of it is saved; it stays in sight. */
  readonly saveStatus?: ReactNode
}

/** Everything that a play is made of, in the order in which it is met. It saves itself. */
export function OwnPlayEditor({ play, otherPlays, onChange, newId, saveStatus }: OwnPlayEditorProps) {
  const page = useRef<HTMLDivElement>(null)
  const parts = { play, otherPlays, onChange, newId }
  return (
    <div ref={page} className={styles.editor}>
      <p className={styles.lead}>Each meeting fills in who it is with, its day and its purpose.</p>
      <VariablesBar play={play} page={page} saveStatus={saveStatus} />
      <Section title="What it is for">
        <div className={styles.fields}>
          <TextArea
            label="Name"
            size="line"
            value={play.name}
            onChange={(name) => onChange(() => ({ name: name.replaceAll('\n', ' ').slice(0, 200) }))}
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
          <MinutesField
            minutes={play.preparationMinutes}
            onChange={(preparationMinutes) => onChange(() => ({ preparationMinutes }))}
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
