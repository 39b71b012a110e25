import type { OutgoingDocument } from '../../../domain/documents/outgoing-document'
import { t } from '../../../texts/t'
import styles from './document-preview.module.css'
import { PreviewBlocks } from './preview-blocks'

/** The document as it will leave Attune, on a sheet of paper. */
export function DocumentPreview({ document }: { readonly document: OutgoingDocument }) {
  const { title, facts, blocks } = document
  return (
    <article className={styles.sheet} aria-label={t('Preview')}>
      <header className={styles.header}>
        <h2 className={styles.title} dir="auto">
          {title}
        </h2>
        {facts.length > 0 && (
          <p className={styles.facts} dir="auto">
            {facts.join(' · ')}
          </p>
        )}
      </header>
      <PreviewBlocks blocks={blocks} />
    </article>
  )
}
