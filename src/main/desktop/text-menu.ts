import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { captureKinds } from '../../domain/notes/capture'
import { describeCommand, type CommandId } from '../../ipc/commands'
import type { Shortcuts } from '../../ipc/shortcuts'
import { t } from '../../texts/t'
import { acceleratorOf } from './application-menu'

export type TextPlace = Pick<
  ContextMenuParams,
  'isEditable' | 'formControlType' | 'selectionText' | 'editFlags'
>

const separator: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The menu at the pointer, or at the caret for the menu key, over a text: what the system does with texts, and in the
 * notes what Attune does with lines. Empty where there is nothing to do with it.
 */
export function textMenu(
  { isEditable, formControlType, selectionText, editFlags }: TextPlace,
  shortcuts: Shortcuts,
  choose: (id: CommandId) => void,
): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  const ofText: MenuItemConstructorOptions[] = [
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
  const command = (id: CommandId): MenuItemConstructorOptions => ({
    id,
    label: t(describeCommand(id).label),
    ...acceleratorOf(shortcuts[id]),
    registerAccelerator: false,
    click: () => choose(id),
  })
  // The notes are the one text that is no form control.
  if (formControlType !== 'none') return ofText
  const captures = captureKinds.map((kind) => command(`capture.${kind}`))
  return [
    ...ofText,
    separator,
    ...captures,
    command('notes.said'),
    separator,
    ...(['notes.link', 'phrases.open', 'notes.find'] as const).map(command),
  ]
}
