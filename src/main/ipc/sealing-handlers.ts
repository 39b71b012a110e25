import { writeFile } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { t } from '../../texts/t'
import type { Handlers } from '../../ipc/contract'
import type { KeyHolder } from '../sealing/key-holder'
import type { SealedAccess } from '../sealing/sealed-access'
import type { SettingsFile } from '../settings-file'

type SealingHandlers = Pick<
  Handlers,
  | 'sealing:state'
  | 'sealing:prepare'
  | 'sealing:seal'
  | 'sealing:unseal'
  | 'sealing:cancel'
  | 'sealing:change-passphrase'
  | 'sealing:new-recovery-key'
  | 'sealing:take-recovery-key'
  | 'sealing:save-recovery-key'
  | 'sealing:choose-lock-after'
  | 'sealing:use-keychain'
>

export interface SealingHandlersOptions {
  readonly access: SealedAccess
  readonly settings: SettingsFile
  readonly libraryFolder: string
  readonly getWindow: () => BrowserWindow
}

/** They answer also while no library is open. */
export function sealingHandlers(options: SealingHandlersOptions): SealingHandlers {
  const { access, settings } = options
  const { holder, sealing } = access
  return {
    'sealing:state': async () => {
      const keys = await holder.keys()
      if (keys === null) return { kind: 'plain' }
      const { lockAfterMinutes } = settings.settings
      return { kind: 'sealed', lockAfterMinutes, keychain: keychainUse(holder, keys.keyCheck) }
    },
    'sealing:prepare': async ({ passphrase }) => ({ recoveryKey: await sealing.prepare(passphrase) }),
    'sealing:seal': async () => ({ kind: await sealing.seal() }),
    'sealing:unseal': async ({ passphrase }) => {
      const attempt = await sealing.unseal(passphrase)
      return attempt.kind === 'opened' ? { kind: attempt.value } : attempt
    },
    'sealing:cancel': () => sealing.cancel(),
    'sealing:change-passphrase': async ({ passphrase, newPassphrase }) => {
      const attempt = await sealing.changePassphrase(passphrase, newPassphrase)
      return attempt.kind === 'opened' ? { kind: 'changed' } : attempt
    },
    'sealing:new-recovery-key': async ({ passphrase }) => {
      const attempt = await sealing.newRecoveryKey(passphrase)
      return attempt.kind === 'opened' ? { kind: 'made', recoveryKey: attempt.value } : attempt
    },
    'sealing:take-recovery-key': () => sealing.takeRecoveryKey(),
    'sealing:save-recovery-key': ({ recoveryKey }) => saveRecoveryKey(recoveryKey, options),
    'sealing:choose-lock-after': async ({ minutes }) => {
      await settings.change({ lockAfterMinutes: minutes })
    },
    'sealing:use-keychain': ({ isUsed }) => sealing.useKeychain(isUsed),
  }
}

function keychainUse({ keychain }: KeyHolder, keyCheck: string): 'unavailable' | 'off' | 'on' {
  if (!keychain.isPossible) return 'unavailable'
  return keychain.holds(keyCheck) ? 'on' : 'off'
}

async function saveRecoveryKey(recoveryKey: string, { getWindow, libraryFolder }: SealingHandlersOptions) {
  const { filePath, canceled } = await dialog.showSaveDialog(getWindow(), {
    defaultPath: join(app.getPath('documents'), `${t('Attune recovery key')}.txt`),
    filters: [{ name: t('Text'), extensions: ['txt'] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return { savedTo: null }
  if (isInside(filePath, libraryFolder)) {
    throw new Error(
      t(
        'That is inside the folder of the library: whoever gets the folder would get the key with it. Choose another place.',
      ),
    )
  }
  await writeFile(filePath, `${t('Recovery key of an Attune library')}\n\n${recoveryKey}\n`, { mode: 0o600 })
  return { savedTo: filePath }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  // On Windows the way to another drive is an absolute path.
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
