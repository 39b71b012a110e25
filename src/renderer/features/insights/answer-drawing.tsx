import { lazy } from 'react'
import styles from './answer-drawing.module.css'
import type { Drawing } from './question'

// The library that draws is large, and the sentences are there before it.
const RangePoints = lazy(() =>
  import('../../components/range-points').then((module) => ({ default: module.RangePoints })),
)
const RangeLine = lazy(() =>
  import('../../components/range-line').then((module) => ({ default: module.RangeLine })),
)
const CountBars = lazy(() =>
  import('../../components/count-bars').then((module) => ({ default: module.CountBars })),
)

export interface AnswerDrawingProps {
  readonly drawings: readonly Drawing[]
  readonly onOpen: (key: string) => void
}

/** The drawings of one answer, beside one another where there is room. */
export function AnswerDrawing({ drawings, onOpen }: AnswerDrawingProps) {
  return (
    <div className={styles.drawings} data-count={drawings.length}>
      {drawings.map((drawing, place) => (
        <div key={place} className={styles.drawing}>
          <Drawn drawing={drawing} onOpen={onOpen} />
        </div>
      ))}
    </div>
  )
}

function Drawn({ drawing, onOpen }: { readonly drawing: Drawing; readonly onOpen: (key: string) => void }) {
  switch (drawing.kind) {
    case 'points':
      return <RangePoints points={drawing.points} scale={drawing.scale} onOpen={onOpen} />
    case 'bars':
      return <CountBars bars={drawing.bars} onOpen={onOpen} />
    case 'line':
      return (
        <>
          {drawing.title !== undefined && <p className={styles.title}>{drawing.title}</p>}
          <RangeLine
            points={drawing.points}
            scale={drawing.scale}
            onOpen={onOpen}
            {...(drawing.scaleWidth === undefined ? {} : { scaleWidth: drawing.scaleWidth })}
          />
        </>
      )
  }
}
