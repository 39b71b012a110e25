import { useState } from 'react'
import { commandDescriptions, menuNames, type CommandId, type MenuName } from '../../../ipc/commands'
import { defaultShortcuts, type ChosenShortcuts, type Shortcuts } from '../../../ipc/shortcuts'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { KeyRow } from './key-row'
import styles from './shortcut-settings.module.css'

export interface ShortcutSettingsProps {
  readonly shortcuts: Shortcuts
  /** Changes these keys, and no others. */
  readonly onChoose: (changes: ChosenShortcuts) => void
  readonly onResetAll: () => void
}

const menus = Object.keys(menuNames) as MenuName[]

/** Every command with its key, which a press changes. */
export function ShortcutSettings({ shortcuts, onChoose, onResetAll }: ShortcutSettingsProps) {
  const [recording, setRecording] = useState<CommandId | null>(null)
  const isChanged = commandDescriptions.some(({ id }) => shortcuts[id] !== defaultShortcuts[id])
  return (
    <Section title={t('Shortcuts')}>
      <p className={styles.about}>
        {t('Press a key’s button to give its command another key. Menus and tooltips follow at once.')}
      </p>
      {menus.map((menu) => (
        <div key={menu} className={styles.group}>
          <h3 className={styles.menu}>{t(menuNames[menu])}</h3>
          <ul className={styles.keys}>
            {commandDescriptions
              .filter((command) => command.menu === menu)
              .map((command) => (
                <KeyRow
                  key={command.id}
                  {...{ command, shortcuts, onChoose }}
                  isRecording={recording === command.id}
                  onRecord={(isRecording) => setRecording(isRecording ? command.id : null)}
                />
              ))}
          </ul>
        </div>
      ))}
      <div>
        <Button disabled={!isChanged} onClick={onResetAll}>
          {t('Reset all keys')}
        </Button>
      </div>
    </Section>
  )
}
