import type { CoachedBox } from './coached-box'
import styles from './planned-lines-told.module.css'
import { Announcement, Count, CurrentLine } from './told-of-box'

/** What is told of the planned lines beside the panel: to screen readers, and under the notes in a narrow window. */
export function PlannedLinesTold({ box }: { readonly box: CoachedBox }) {
  return (
    <div>
      <div className={styles.line}>
        <CurrentLine box={box} isToldAtCaret />
      </div>
      <Count box={box} />
      <Announcement box={box} />
    </div>
  )
}
