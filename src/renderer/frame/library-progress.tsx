import { useEffect, useState } from 'react'
import type { EventPayload } from '../../ipc/contract'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import styles from './library-progress.module.css'

/** How far Attune is in reading a library whose index was missing or old; the app can be used meanwhile. */
export function LibraryProgress({ bridge }: { readonly bridge: Bridge }) {
  const [progress, setProgress] = useState<EventPayload<'library:read'>>(null)
  useEffect(() => bridge.library.onRead(setProgress), [bridge])
  if (progress === null || progress.done >= progress.total) return null
  const { done, total } = progress
  return (
    <div className={styles.progress}>
      <label htmlFor="library-progress">
        {t('Reading the library: {{done}} of {{total}}', { done, total })}
      </label>
      <progress id="library-progress" value={done} max={total} />
    </div>
  )
}
