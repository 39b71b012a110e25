import { useStore } from 'zustand'
import { captureKinds, captureNames } from '../../../domain/notes/capture'
import { t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import { shortcutStore } from '../../commands/shortcuts'
import styles from './capture-legend.module.css'
import { meetKeyNames } from './meet-keys'

/**
 * The keys of the room, for those whose hands do not know them yet. The buttons are in the notes' own
 * toolbar.
 */
export function CaptureLegend() {
  const shortcuts = useStore(shortcutStore)
  const keys = captureKinds.map((kind) => shortcuts[`capture.${kind}`])
  return (
    <div className={styles.legend}>
      <ul aria-label={t('Keys that capture')} className={styles.kinds}>
        {captureKinds.map((kind, index) => (
          <li key={kind}>
            <kbd className={styles.key}>{keyInRow(keys[index] ?? null, keys[index - 1] ?? null)}</kbd>{' '}
            {captureNames[kind]}
          </li>
        ))}
      </ul>
      <span className={styles.moveOn}>
        <kbd className={styles.key}>{meetKeyNames.moveFocus}</kbd> {t('Notes, plan')}
      </span>
    </div>
  )
}

/** `Alt+1`, and after a key that is held with the same only `2`. */
function keyInRow(shortcut: string | null, before: string | null): string {
  if (shortcut === null) return '–'
  const [held, key] = [heldWith(shortcut), shortcut.split('+').at(-1) ?? '']
  return before !== null && heldWith(before) === held ? key : showShortcut(shortcut, isMac)
}

function heldWith(shortcut: string): string {
  return shortcut.split('+').slice(0, -1).join('+')
}
