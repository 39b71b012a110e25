import { ask, on } from './ask'

export const sealingBridge = {
  sealing: {
    state: ask('sealing:state'),
    prepare: ask('sealing:prepare'),
    seal: ask('sealing:seal'),
    unseal: ask('sealing:unseal'),
    cancel: ask('sealing:cancel'),
    changePassphrase: ask('sealing:change-passphrase'),
    newRecoveryKey: ask('sealing:new-recovery-key'),
    takeRecoveryKey: ask('sealing:take-recovery-key'),
    saveRecoveryKey: ask('sealing:save-recovery-key'),
    chooseLockAfter: ask('sealing:choose-lock-after'),
    useKeychain: ask('sealing:use-keychain'),
    onProgressed: on('sealing:progressed'),
  },
} as const
