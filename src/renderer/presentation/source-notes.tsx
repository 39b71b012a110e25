import type { Source } from '../../domain/plays/source'
import { findSource } from '../../domain/plays/sources'
import { t } from '../../texts/t'
import styles from './source-notes.module.css'

/**
 * What a piece of guidance rests on: each finding with what should make one careful, and where to read it.
 */
export function SourceNotes({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  if (sourceIds.length === 0) return null
  const sources = sourceIds.flatMap((id) => findSource(id) ?? [])
  return (
    <div className={styles.notes}>
      <p className={styles.small}>
        {sources.length === 0 ? t('Rests on practice; we know of no study to cite.') : t('Rests on')}
      </p>
      {sources.map((source) => (
        <SourceNote key={source.id} source={source} />
      ))}
    </div>
  )
}

function SourceNote({ source }: { readonly source: Source }) {
  return (
    <div className={styles.note}>
      <p>{source.finding}</p>
      {source.caution !== null && <p className={styles.small}>{source.caution}</p>}
      <p className={styles.small}>
        {source.authors} ({source.year}). <cite>{source.title}</cite>. {source.publishedIn}.
      </p>
    </div>
  )
}
