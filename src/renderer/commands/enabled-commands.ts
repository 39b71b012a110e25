import type { CommandId } from '../../ipc/commands'
import type { Command, Commands } from './command'

type Source = () => Commands

/** What the parts of this page offer now, the newest first. */
const sources: { readonly source: Source; readonly hearsMenu: boolean }[] = []

/**
 * Offers commands while a part of the page is shown; answers how to take them back. A part that does not hear the menu
 * itself is run by the frame when its item is chosen.
 */
export function offerCommands(source: Source, hearsMenu: boolean): () => void {
  const offer = { source, hearsMenu }
  sources.unshift(offer)
  return () => {
    const at = sources.indexOf(offer)
    if (at >= 0) sources.splice(at, 1)
  }
}

export function findEnabledIn(commands: Commands, id: CommandId): Command | undefined {
  const command = commands[id]
  return command?.isEnabled === true ? command : undefined
}

/** What the command does on this page now; undefined while it can do nothing. */
export function findEnabledCommand(id: CommandId): Command | undefined {
  return findOffered(id, true)
}

/** The same, but only of the parts that do not hear the menu themselves. */
export function findCommandWithoutMenu(id: CommandId): Command | undefined {
  return findOffered(id, false)
}

function findOffered(id: CommandId, mayHearMenu: boolean): Command | undefined {
  for (const { source, hearsMenu } of sources) {
    const command = hearsMenu && !mayHearMenu ? undefined : findEnabledIn(source(), id)
    if (command !== undefined) return command
  }
  return undefined
}
