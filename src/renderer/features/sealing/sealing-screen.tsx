import { LockKeyhole } from 'lucide-react'
import type { Bridge } from '../../../preload'
import type { SealingState } from '../../../ipc/requests/sealing-requests'
import { msg, t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Screen } from '../../components/screen'
import { ChangePassphraseTask } from './change-passphrase-task'
import { NewRecoveryKeyTask } from './new-recovery-key-task'
import { SealTask } from './seal-task'
import type { SealingTask } from './sealing-task'
import styles from './sealing.module.css'
import { UnsealTask } from './unseal-task'

export interface SealingScreenProps {
  readonly bridge: Bridge
  readonly task: SealingTask
  readonly state: SealingState
  readonly onLeave: () => void
  readonly onDone: (message: string) => void
  readonly onFailed: (message: string) => void
}

const titles: Readonly<Record<SealingTask, string>> = {
  seal: msg('Seal the library'),
  unseal: msg('Unseal the library'),
  passphrase: msg('Passphrase'),
  'recovery-key': msg('Recovery key'),
}

/** One thing to do about sealing; the page is loaded anew after sealing and unsealing, and says then that it is done. */
export function SealingScreen({ bridge, task, state, onLeave, onDone, onFailed }: SealingScreenProps) {
  const isDone = task === 'seal' ? state.kind === 'sealed' : state.kind === 'plain'
  if (isDone) {
    return (
      <Screen title={t(titles[task])}>
        <section className={styles.step}>
          <h2>
            <LockKeyhole size={20} aria-hidden />{' '}
            {task === 'seal' ? t('The library is sealed') : t('The library is not sealed')}
          </h2>
          <p>
            {task === 'seal'
              ? t(
                  'Every file was read back and compared before the plain ones went. Backups that were made before are not sealed: make a new one, and remove the old ones.',
                )
              : t('Its files can be read by any program again.')}
          </p>
          <div className={styles.actions}>
            <Button look="primary" onClick={onLeave}>
              {t('Back to Settings')}
            </Button>
          </div>
        </section>
      </Screen>
    )
  }
  return <Screen title={t(titles[task])}>{taskPage({ bridge, task, onLeave, onDone, onFailed })}</Screen>
}

function taskPage({ bridge, task, onLeave, onDone, onFailed }: Omit<SealingScreenProps, 'state'>) {
  switch (task) {
    case 'seal':
      return <SealTask bridge={bridge} onLeave={onLeave} />
    case 'unseal':
      return <UnsealTask bridge={bridge} onLeave={onLeave} />
    case 'passphrase':
      return (
        <ChangePassphraseTask
          bridge={bridge}
          onLeave={onLeave}
          onChanged={() => onDone(t('The passphrase is changed.'))}
        />
      )
    case 'recovery-key':
      return (
        <NewRecoveryKeyTask
          bridge={bridge}
          onLeave={onLeave}
          onTaken={() => onDone(t('The new recovery key holds from now on.'))}
          onFailed={onFailed}
        />
      )
  }
}
