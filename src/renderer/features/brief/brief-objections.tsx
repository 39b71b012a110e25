import type { Objection } from '../../../domain/meetings/meeting'
import { BriefBlock } from './brief-block'
import styles from './brief-objections.module.css'

/** What may come up, each with how to take it: acknowledged first, then what I add, then a question. */
export function BriefObjections({ objections }: { readonly objections: readonly Objection[] }) {
  return (
    <BriefBlock title="Objections to expect">
      <ol className={styles.list}>
        {objections.map((objection) => (
          <li key={objection.id} className={styles.objection}>
            <h3 className={styles.said} dir="auto">
              {objection.text}
            </h3>
            <dl className={styles.answers}>
              <Row term="Protects" text={objection.protects} isQuiet />
              <Row term="Acknowledge" text={objection.acknowledgement} />
              <Row term="Add" text={objection.addition} />
              <Row term="Ask" text={objection.question} />
            </dl>
          </li>
        ))}
      </ol>
    </BriefBlock>
  )
}

interface RowProps {
  readonly term: string
  readonly text: string
  readonly isQuiet?: boolean
}

function Row({ term, text, isQuiet = false }: RowProps) {
  if (text.trim() === '') return null
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd className={isQuiet ? styles.quiet : styles.words} dir="auto">
        {text}
      </dd>
    </div>
  )
}
