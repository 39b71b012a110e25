/** What a person can do about sealing, each on a page of its own. */
export const sealingTasks = ['seal', 'unseal', 'passphrase', 'recovery-key'] as const

export type SealingTask = (typeof sealingTasks)[number]
