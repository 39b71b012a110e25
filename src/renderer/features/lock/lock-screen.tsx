import { LockKeyhole } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Bridge } from '../../../preload'
import styles from './lock-screen.module.css'
import { t } from '../../../texts/t'
import { RecoveryForm } from './recovery-form'
import { UnlockForm } from './unlock-form'
import { usePause } from './use-pause'

/** All that is shown while the library is locked. Main puts the library's page in its place once it is open. */
export function LockScreen({ bridge }: { readonly bridge: Bridge }) {
  const [way, setWay] = useState<'passphrase' | 'recovery-key'>('passphrase')
  const [canUseKeychain, setCanUseKeychain] = useState(false)
  const pause = usePause()
  const { start } = pause
  useEffect(() => {
    void bridge.lock.state().then((reply) => {
      if (!reply.ok) return
      setCanUseKeychain(reply.value.canUseKeychain)
      start(reply.value.pauseMs)
    })
  }, [bridge, start])
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <LockKeyhole size={28} aria-hidden className={styles.icon} />
        <h1 className={styles.title}>{t('Attune is locked')}</h1>
        {way === 'passphrase' ? (
          <UnlockForm
            bridge={bridge}
            pause={pause}
            canUseKeychain={canUseKeychain}
            onUseRecoveryKey={() => setWay('recovery-key')}
          />
        ) : (
          <RecoveryForm bridge={bridge} pause={pause} onBack={() => setWay('passphrase')} />
        )}
      </div>
    </main>
  )
}
