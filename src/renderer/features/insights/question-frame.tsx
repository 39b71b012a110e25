import { Link } from 'wouter'
import type { InsightId } from '../../../domain/insights/insight'
import { ChartFrame } from '../../components/chart-frame'
import { AnswerDrawing } from './answer-drawing'
import type { Question } from './question'
import styles from './question-frame.module.css'
import { counted } from './told-words'
import { numberInWords } from '../../../texts/formats'

export interface QuestionFrameProps {
  readonly question: Question
  /** Where the notes behind a number are. */
  readonly hrefOf: (section: InsightId, key: string) => string
  readonly onOpen: (section: InsightId, key: string) => void
}

/** One question with its answer, the drawing of it, and each number as a way to the notes behind it. */
export function QuestionFrame({ question, hrefOf, onOpen }: QuestionFrameProps) {
  const { id, title, sentence, drawings, alternative, noun, n, columns, rows, about } = question
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      headingLevel={3}
      alternative={alternative}
      chart={
        drawings.length === 0 ? null : <AnswerDrawing drawings={drawings} onOpen={(key) => onOpen(id, key)} />
      }
      behind={
        n === 0 ? null : (
          <Link
            className={styles.behind}
            href={hrefOf(id, 'all')}
            aria-label={`${title} ${counted(n, noun)}`}
          >
            {counted(n, noun)}
          </Link>
        )
      }
      about={
        <>
          {about.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      }
      table={
        rows.length === 0
          ? null
          : {
              columns,
              rows: rows.map((row) => ({
                key: row.key,
                cells: [
                  ...row.cells,
                  row.n === 0 ? (
                    '0'
                  ) : (
                    <Link
                      key="behind"
                      href={hrefOf(id, row.key)}
                      className={styles.behind}
                      aria-label={`${row.cells[0] ?? ''}: ${counted(row.n, noun)}`}
                    >
                      {numberInWords(row.n)}
                    </Link>
                  ),
                ],
              })),
            }
      }
    />
  )
}
