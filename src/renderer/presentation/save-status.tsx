import { useEffect, useState } from 'react'
import { t } from '../../texts/t'
import type { SaveState } from '../saving/autosave'
import styles from './save-status.module.css'

/** How long everything has to have been on disk before the word changes back, so that it does not flicker at each key. */
const settleMs = 300

/** The state of saving in one quiet word. It says *Saved* only when everything is on disk. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const isSaved = useSettled(state.kind === 'saved')
  const words = wordsOf(state, isSaved)
  return (
    <span role="status" aria-label={words} className={styles.status} data-state={state.kind}>
      {words}
    </span>
  )
}

function wordsOf(state: SaveState, isSaved: boolean): string {
  if (state.kind === 'failed') return t('Not saved: {{message}} Trying again.', { message: state.message })
  return isSaved ? t('Saved') : t('Saving…')
}

/** False at once, true only after `settleMs` without a change. */
function useSettled(isTrue: boolean): boolean {
  const [isSettled, setIsSettled] = useState(isTrue)
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(isTrue), isTrue ? settleMs : 0)
    return () => clearTimeout(timer)
  }, [isTrue])
  return isTrue && isSettled
}
