import { captureKinds, captureNames, type CaptureKind } from '../../../domain/notes/capture'
import { KeyHint } from '../../components/key-hint'
import { isMac, showShortcut } from '../../commands/shortcut'
import styles from './capture-legend.module.css'
import { meetKeyNames } from './meet-keys'

export interface CaptureLegendProps {
  readonly onCapture: (kind: CaptureKind) => void
}

/** The keys of the room, for those who have not learned them yet. */
export function CaptureLegend({ onCapture }: CaptureLegendProps) {
  return (
    <div className={styles.legend}>
      <ul aria-label="Keys that capture" className={styles.kinds}>
        {captureKinds.map((kind, index) => (
          <li key={kind}>
            <button type="button" className={styles.kind} onClick={() => onCapture(kind)}>
              <KeyHint>{index === 0 ? showShortcut('Alt+1', isMac) : String(index + 1)}</KeyHint>
              {captureNames[kind]}
            </button>
          </li>
        ))}
      </ul>
      <span className={styles.other}>
        <KeyHint>{meetKeyNames.moveFocus}</KeyHint> notes ↔ plan
      </span>
    </div>
  )
}
