import type { CommandId } from '../../ipc/commands'

/** What a command does here and now; its name and key are in the one list that all processes read. */
export interface Command {
  readonly run: () => void
  readonly isEnabled: boolean
}

export type Commands = Partial<Record<CommandId, Command>>
