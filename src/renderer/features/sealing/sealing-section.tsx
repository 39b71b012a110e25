import { KeyRound, Lock, LockKeyhole } from 'lucide-react'
import type { SealingState } from '../../../ipc/requests/sealing-requests'
import type { LockAfterMinutes } from '../../../ipc/settings'
import { msg, t } from '../../../texts/t'
import { toldOptions } from '../../texts/told-options'
import { Button } from '../../components/button'
import { SelectField } from '../../components/select-field'
import { SwitchField } from '../../components/switch-field'
import type { SealingTask } from './sealing-task'
import styles from './sealing-section.module.css'

const lockChoices: readonly {
  readonly value: string
  readonly label: string
  readonly minutes: LockAfterMinutes
}[] = [
  { value: '1', label: msg('1 minute'), minutes: 1 },
  { value: '5', label: msg('5 minutes'), minutes: 5 },
  { value: '10', label: msg('10 minutes'), minutes: 10 },
  { value: '30', label: msg('30 minutes'), minutes: 30 },
  { value: '60', label: msg('An hour'), minutes: 60 },
  { value: 'never', label: msg('Not by itself'), minutes: null },
]

export interface SealingSectionProps {
  readonly state: SealingState
  readonly onBegin: (task: SealingTask) => void
  readonly onLock: () => void
  readonly onLockAfter: (minutes: LockAfterMinutes) => void
  readonly onUseKeychain: (isUsed: boolean) => void
}

/** Sealing in Settings: what it is while it is off, and what can be done with it while it is on. */
export function SealingSection({ state, onBegin, onLock, onLockAfter, onUseKeychain }: SealingSectionProps) {
  if (state.kind === 'plain') {
    return (
      <section className={styles.section}>
        <h2>{t('Sealing')}</h2>
        <p className={styles.text}>
          {t(
            'The library is not sealed: whoever gets its folder can read it. A passphrase can seal everything in it.',
          )}
        </p>
        <div className={styles.actions}>
          <Button icon={<LockKeyhole size={16} aria-hidden />} onClick={() => onBegin('seal')}>
            {t('Seal the library…')}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <section className={styles.section}>
      <h2>{t('Sealing')}</h2>
      <p className={styles.text}>
        {t(
          'The library is sealed. It locks when Attune is closed, when the computer goes to sleep and, on macOS and Windows, when its screen is locked.',
        )}
      </p>
      <div className={styles.choices}>
        <SelectField
          label={t('Lock when nothing was done for')}
          value={String(state.lockAfterMinutes ?? 'never')}
          options={toldOptions(lockChoices)}
          onChange={(value) =>
            onLockAfter(lockChoices.find((choice) => choice.value === value)?.minutes ?? null)
          }
        />
      </div>
      {state.keychain !== 'unavailable' && (
        <SwitchField
          label={t('Unlock with this computer’s keychain')}
          hint={t(
            'Spares the passphrase. Whoever can sign in as you on this computer can then open the library.',
          )}
          isOn={state.keychain === 'on'}
          onChange={onUseKeychain}
        />
      )}
      <div className={styles.actions}>
        <Button icon={<Lock size={16} aria-hidden />} onClick={onLock}>
          {t('Lock now')}
        </Button>
        <Button icon={<KeyRound size={16} aria-hidden />} onClick={() => onBegin('passphrase')}>
          {t('Change the passphrase…')}
        </Button>
        <Button onClick={() => onBegin('recovery-key')}>{t('New recovery key…')}</Button>
        <Button look="quiet" onClick={() => onBegin('unseal')}>
          {t('Unseal the library…')}
        </Button>
      </div>
    </section>
  )
}
