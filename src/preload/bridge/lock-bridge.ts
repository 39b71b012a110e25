import { ask, on } from './ask'

export const lockBridge = {
  lock: {
    state: ask('lock:state'),
    open: ask('lock:open'),
    openWithKeychain: ask('lock:open-with-keychain'),
    checkRecoveryKey: ask('lock:check-recovery-key'),
    recover: ask('lock:recover'),
    now: ask('lock:now'),
    onLocking: on('window:locking'),
    answerLocking: ask('window:answer-locking'),
  },
  drafts: { leftBehind: ask('drafts:left-behind'), settled: ask('drafts:settled') },
} as const
