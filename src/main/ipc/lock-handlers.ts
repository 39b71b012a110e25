import type { Handlers } from '../../ipc/contract'
import type { SealedAccess } from '../sealing/sealed-access'

type LockHandlers = Pick<
  Handlers,
  | 'lock:state'
  | 'lock:open'
  | 'lock:open-with-keychain'
  | 'lock:check-recovery-key'
  | 'lock:recover'
  | 'lock:now'
  | 'window:answer-locking'
  | 'drafts:left-behind'
  | 'drafts:settled'
>

/** They answer also while no library is open; `takesUp` tells whether the page that asks takes up what was left behind. */
export function lockHandlers(
  { holder, locking, lockingPage, leftBehind }: SealedAccess,
  takesUp: () => boolean,
): LockHandlers {
  return {
    'lock:state': async () => {
      const { keyCheck } = await holder.requireKeys()
      return { pauseMs: await holder.pauseMs(), canUseKeychain: holder.keychain.holds(keyCheck) }
    },
    'lock:open': ({ passphrase }) => locking.unlock(passphrase),
    'lock:open-with-keychain': () => locking.unlockWithKeychain(),
    'lock:check-recovery-key': ({ recoveryKey }) => locking.checkRecoveryKey(recoveryKey),
    'lock:recover': ({ recoveryKey, newPassphrase }) => locking.recover(recoveryKey, newPassphrase),
    'lock:now': async () => ({ isLocked: await locking.lock() }),
    'window:answer-locking': ({ unsavedJson }) => lockingPage.answer(unsavedJson),
    'drafts:left-behind': async () => ({
      unsavedJson: holder.key === null || !takesUp() ? null : await leftBehind.read(holder.key),
    }),
    'drafts:settled': () => leftBehind.forget(),
  }
}
