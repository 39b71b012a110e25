import { Suspense, useId, type ReactNode } from 'react'
import styles from './chart-frame.module.css'
import { t } from '../../texts/t'
import { Disclosure } from './disclosure'

/** The numbers of a chart as a table; the first cell of a row names it. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

export interface ChartFrameProps {
  readonly title: string
  /** One plain sentence: what the numbers say, or that there are too few of them. */
  readonly sentence: ReactNode
  /** How the numbers are made, in a line or two, one level away. */
  readonly about?: ReactNode
  /** The drawing, which nobody needs in order to know what it shows; null where there is nothing to draw yet. */
  readonly chart: ReactNode | null
  /** What the drawing shows, in one line, for whoever does not see it. */
  readonly alternative: string
  readonly table: ChartTable | null
  /** A way to the notes behind the numbers. */
  readonly behind?: ReactNode
  readonly headingLevel?: 2 | 3
}

/** One question with its answer in a sentence, a drawing of it, and the numbers behind both in a table. */
export function ChartFrame({
  title,
  sentence,
  about,
  chart,
  alternative,
  table,
  behind,
  headingLevel = 2,
}: ChartFrameProps) {
  const headingId = useId()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.frame} aria-labelledby={headingId}>
      <Heading id={headingId} className={styles.title}>
        {title}
      </Heading>
      <p className={styles.sentence}>{sentence}</p>
      {chart !== null && (
        <div role="img" aria-label={alternative} className={styles.chart}>
          <div aria-hidden="true">
            <Suspense fallback={null}>{chart}</Suspense>
          </div>
        </div>
      )}
      <div className={styles.more}>
        {behind}
        {table !== null && (
          <Disclosure summary={t('Show as table')}>
            <Numbers {...table} label={title} />
          </Disclosure>
        )}
        {about !== undefined && (
          <Disclosure summary={t('How this is counted')}>
            <div className={styles.about}>{about}</div>
          </Disclosure>
        )}
      </div>
    </section>
  )
}

function Numbers({ columns, rows, label }: ChartTable & { readonly label: string }) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row" dir="auto">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
