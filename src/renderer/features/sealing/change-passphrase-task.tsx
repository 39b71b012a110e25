import { useState } from 'react'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { NewPassphraseFields } from '../../components/new-passphrase-fields'
import { PassphraseStep } from './passphrase-step'
import styles from './sealing.module.css'
import { whyRefused } from './why-refused'

export interface ChangePassphraseTaskProps {
  readonly bridge: Bridge
  readonly onChanged: () => void
  readonly onLeave: () => void
}

export function ChangePassphraseTask({ bridge, onChanged, onLeave }: ChangePassphraseTaskProps) {
  const [newPassphrase, setNewPassphrase] = useState<string | null>(null)
  const change = async (passphrase: string) => {
    if (newPassphrase === null) return null
    const reply = await bridge.sealing.changePassphrase({ passphrase, newPassphrase })
    if (!reply.ok) return reply.error.message
    if (reply.value.kind !== 'changed') return whyRefused(reply.value)
    onChanged()
    return null
  }
  return (
    <PassphraseStep
      heading={t('Change the passphrase')}
      goOn={t('Change the passphrase')}
      onPassphrase={change}
      onLeave={onLeave}
      isReady={newPassphrase !== null}
    >
      <div className={styles.fields}>
        <NewPassphraseFields onChange={setNewPassphrase} />
      </div>
      <p className={styles.hint}>
        {t(
          'The recovery key stays. Backups and copies of the folder that were made before still open with the passphrase of their time.',
        )}
      </p>
    </PassphraseStep>
  )
}
