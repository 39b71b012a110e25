import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../texts/t'
import { currentFinding } from './box-view'
import type { CoachedBox } from './coached-box'
import styles from './draft-box.module.css'
import { countWords, nameOf } from './finding-words'

const toldAfterMs = 1_000

/** Told with the box, and by itself once the writing has paused. */
export function Count({ box, id }: { readonly box: CoachedBox; readonly id?: string }) {
  const count = useStore(box.view, ({ findings }) => findings.toLookAt.length)
  const [told, setTold] = useState(count)
  useEffect(() => {
    const timer = setTimeout(() => setTold(count), toldAfterMs)
    return () => clearTimeout(timer)
  }, [count])
  return (
    <p id={id} aria-live="polite" className="visually-hidden">
      {countWords(told)}
    </p>
  )
}

interface CurrentLineProps {
  readonly box: CoachedBox
  /** Tells a finding also where the caret only happens to be in its words. */
  readonly isToldAtCaret?: boolean
}

/** Where a narrow window hides the panel, the finding that was walked to is told under the box. */
export function CurrentLine({ box, isToldAtCaret = false }: CurrentLineProps) {
  const finding = useStore(box.view, (view) =>
    isToldAtCaret || view.current?.by === 'walk' ? currentFinding(view) : undefined,
  )
  const done = useStore(box.view, (view) => view.done?.text)
  if (finding === undefined) {
    return done === undefined ? null : <p className={styles.line}>{done}</p>
  }
  const [first] = finding.alternatives
  return (
    <p className={styles.line} data-effect={finding.effect}>
      <strong>{nameOf(finding)}</strong>
      {first !== undefined && <span> {t('→ {{label}} (Alt+Enter)', { label: first.label })}</span>}
      <span> {finding.reason}</span>
    </p>
  )
}

/** What a screen reader says of the last key. */
export function Announcement({ box }: { readonly box: CoachedBox }) {
  const announcement = useStore(box.view, (view) => view.announcement)
  return (
    <p aria-live="polite" aria-atomic="true" className="visually-hidden">
      {announcement}
    </p>
  )
}
