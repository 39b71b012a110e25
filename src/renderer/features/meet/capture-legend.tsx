import { captureKinds, captureNames } from '../../../domain/notes/capture'
import { t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import styles from './capture-legend.module.css'
import { meetKeyNames } from './meet-keys'

/**
 * The keys of the room, for those whose hands do not know them yet. The buttons are in the notes' own
 * toolbar.
 */
export function CaptureLegend() {
  return (
    <div className={styles.legend}>
      <ul aria-label={t('Keys that capture')} className={styles.kinds}>
        {captureKinds.map((kind, index) => (
          <li key={kind}>
            <kbd className={styles.key}>{index === 0 ? showShortcut('Alt+1', isMac) : index + 1}</kbd>{' '}
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
