import styles from './key-hint.module.css'

/**
 * The key that does what stands beside it. Screen readers get it from `aria-keyshortcuts` of the control
 * itself.
 */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  )
}
