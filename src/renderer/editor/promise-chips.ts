import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { t } from '../../texts/t'
import { isMac, showShortcut } from '../commands/shortcut'
import { shortcutOfCommand } from '../commands/shortcuts'
import type { LinePromise } from './line-promise'
import type { PromisedLine } from './promised-lines'

/** Draws what was understood of a line as a small button at its end, which is no part of the document. */
export function promiseChips(onOpen: (id: string) => void) {
  return (doc: Node, lines: readonly PromisedLine[], promises: readonly LinePromise[]): DecorationSet => {
    const chips = lines.flatMap(({ id, pos }) => {
      const chip = promises.find((promise) => promise.id === id)?.chip
      const line = doc.nodeAt(pos)
      if (chip === undefined || !line?.isTextblock) return []
      return Decoration.widget(pos + line.nodeSize - 1, () => chipButton(chip, () => onOpen(id)), {
        key: `${id} ${chip}`,
        side: 1,
        ignoreSelection: true,
        stopEvent: () => true,
      })
    })
    return chips.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, chips)
  }
}

/** Tab goes past it, so that leaving the notes takes one key; a key in the line does what it does. */
function chipButton(chip: string, onOpen: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.contentEditable = 'false'
  button.dataset['promiseChip'] = ''
  button.textContent = chip
  const shortcut = shortcutOfCommand('notes.open-promise')
  const key = shortcut === null ? '' : ` (${showShortcut(shortcut, isMac)})`
  button.title = `${t('Open this promise')}${key}`
  button.setAttribute('aria-label', t('Promise: {{chip}}', { chip }))
  button.addEventListener('click', onOpen)
  return button
}
