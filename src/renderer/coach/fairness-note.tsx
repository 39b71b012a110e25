import { lazy, Suspense, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { t } from '../../texts/t'
import { CoachContext, type Coach } from './coach'
import styles from './fairness-note.module.css'

/** The rules come only once something is written: a screen with an empty box has no use for them. */
const FairnessFindings = lazy(async () => ({
  default: (await import('./fairness-findings')).FairnessFindings,
}))

export interface FairnessNoteProps {
  /** What is written about a person. */
  readonly text: string
  /** The anchor of the box; what is put aside is put aside there. */
  readonly place: string
  /** `once-above` where several boxes share one line over them. */
  readonly line?: 'shown' | 'once-above'
}

/** Under a box for notes about a person: whom to think of while writing, and in words what they may find unfair. */
export function FairnessNote({ text, place, line = 'shown' }: FairnessNoteProps) {
  const coach = useContext(CoachContext)
  if (coach === null) return null
  return (
    <WhileOn coach={coach}>
      <div className={styles.note}>
        {line === 'shown' && <p className={styles.line}>{t('Write it as if they may read it.')}</p>}
        {text.trim() !== '' && (
          <Suspense fallback={null}>
            <FairnessFindings coach={coach} text={text} place={place} />
          </Suspense>
        )}
      </div>
    </WhileOn>
  )
}

/** One line over several boxes for what was seen of a person. */
export function FairnessLine() {
  const coach = useContext(CoachContext)
  if (coach === null) return null
  return (
    <WhileOn coach={coach}>
      <p className={styles.line}>{t('Write what you saw as if they may read it.')}</p>
    </WhileOn>
  )
}

/** Whoever is without the coach is without its reminders too. */
function WhileOn({ coach, children }: { readonly coach: Coach; readonly children: ReactNode }) {
  const isOn = useStore(coach.store, ({ choices }) => choices?.isOn ?? true)
  return isOn ? children : null
}
