import type { CommandId } from '../../ipc/commands'
import type { Command, Commands } from './command'

type Source = () => Commands

/** What the parts of this page offer now, the newest first. */
const sources: Source[] = []

/** Offers commands while a part of the page is shown; answers how to take them back. */
export function offerCommands(source: Source): () => void {
  sources.unshift(source)
  return () => {
    const at = sources.indexOf(source)
    if (at >= 0) sources.splice(at, 1)
  }
}

export function findEnabledIn(commands: Commands, id: CommandId): Command | undefined {
  const command = commands[id]
  return command?.isEnabled === true ? command : undefined
}

/** What the command does on this page now; undefined while it can do nothing. */
export function findEnabledCommand(id: CommandId): Command | undefined {
  for (const source of sources) {
    const command = findEnabledIn(source(), id)
    if (command !== undefined) return command
  }
  return undefined
}
