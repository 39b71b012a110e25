import type { CommandId } from '../../ipc/commands'
import { KeyHint } from '../components/key-hint'
import { useShownShortcut } from './shortcuts'

/** The command’s key, where it has one. */
export function CommandKey({ id }: { readonly id: CommandId }) {
  const shown = useShownShortcut(id)
  return shown === null ? null : <KeyHint>{shown}</KeyHint>
}
