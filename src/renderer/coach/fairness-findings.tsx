import { useRef, useState } from 'react'
import { dismissedAs, isSameDismissal } from '../../domain/coach/dismissed-finding'
import type { Finding } from '../../domain/coach/finding'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import type { Coach } from './coach'
import styles from './fairness-note.module.css'
import { nameOf } from './finding-words'
import { neverMark, withoutNeverMark } from './never-mark'
import { useFindingsAbout } from './use-findings-about'

export interface FairnessFindingsProps {
  readonly coach: Coach
  readonly text: string
  readonly place: string
}

/** More would stand in the way of the writing. */
const mostShown = 3

/** What was dismissed last, with the way back. */
interface Dismissed {
  readonly words: string
  readonly undo: () => void
}

/** What the coach finds in a note about a person, in words: nothing is marked in the box, and nothing changed in it. */
export function FairnessFindings({ coach, text, place }: FairnessFindingsProps) {
  const findings = useFindingsAbout(coach, text, place)
  const [dismissed, setDismissed] = useState<Dismissed | null>(null)
  const part = useRef<HTMLDivElement>(null)
  const dismiss = (words: string, undo: () => void) => {
    setDismissed({ words, undo })
    // The button that was pressed is gone, and the keys go on from here.
    part.current?.focus()
  }
  const putAside = (finding: Finding) => {
    const one = dismissedAs(place, finding)
    coach.changeDismissed((before) => [...before, one])
    dismiss(t('{{words}} stays as it is.', { words: nameOf(finding) }), () =>
      coach.changeDismissed((before) => before.filter((other) => !isSameDismissal(one, other))),
    )
  }
  const neverMarkIt = (finding: Finding) => {
    coach.choose((choices) => neverMark(choices, finding))
    dismiss(t('{{words}} is not marked any more. Settings lists it.', { words: nameOf(finding) }), () =>
      coach.choose((choices) => withoutNeverMark(choices, finding)),
    )
  }
  const isMore = findings.length > mostShown
  return (
    <div ref={part} tabIndex={-1} className={styles.findings}>
      <p role="status" className="visually-hidden">
        {toldWords(findings.length)}
      </p>
      {findings.length > 0 && (
        <ul className={styles.list} aria-label={t('What they may find unfair')}>
          {findings.slice(0, mostShown).map((finding) => (
            <li key={`${finding.start} ${finding.phrase}`} className={styles.item}>
              <p>
                <strong className={styles.words} dir="auto">
                  {nameOf(finding)}
                </strong>{' '}
                {reasonAfterName(finding)}
              </p>
              <p className={styles.actions}>
                {finding.alternatives[0] !== undefined && (
                  <span className={styles.try}>
                    {t('Try: {{label}}', { label: finding.alternatives[0].label })}
                  </span>
                )}
                <span className={styles.dismissals}>
                  <Button look="quiet" onClick={() => putAside(finding)}>
                    {t('Leave it')}
                  </Button>
                  <Button look="quiet" onClick={() => neverMarkIt(finding)}>
                    {t('Never mark')}
                  </Button>
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {isMore && (
        <p className={styles.line}>{t('And {{others}} more.', { others: findings.length - mostShown })}</p>
      )}
      {dismissed !== null && (
        <p className={styles.line}>
          <span role="status">{dismissed.words}</span>{' '}
          <Button
            look="quiet"
            onClick={() => {
              dismissed.undo()
              setDismissed(null)
              part.current?.focus()
            }}
          >
            {t('Undo')}
          </Button>
        </p>
      )}
    </div>
  )
}

/** The words stand before it already. */
function reasonAfterName(finding: Finding): string {
  const quoted = `“${finding.words}” `
  return finding.reason.startsWith(quoted) ? finding.reason.slice(quoted.length) : finding.reason
}

function toldWords(count: number): string {
  return count === 0 ? '' : t('{{count}} things to look at, below the box.', { count })
}
