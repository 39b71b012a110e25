import { useEffect, useRef } from 'react'
import type { Effect, Finding } from '../../domain/coach/finding'
import { findRule } from '../../domain/coach/rules/find-rule'
import { msg, t } from '../../texts/t'
import { Button } from '../components/button'
import { Disclosure } from '../components/disclosure'
import { isMac, showShortcut } from '../commands/shortcut'
import { SourceNotes } from '../presentation/source-notes'
import { bringIntoView } from './bring-into-view'
import { shortcutOf } from './coach-keys'
import styles from './coach-panel.module.css'
import { nameOf } from './finding-words'

export interface FindingItemProps {
  readonly finding: Finding
  readonly isCurrent: boolean
  readonly onGoTo: () => void
  readonly onTake: (choice: number) => void
  readonly onPutAside: () => void
  readonly onNeverMark: () => void
  readonly onSwitchOff: () => void
}

/** Between the current finding and the edge of the rail. */
const air = { abovePx: 16, belowPx: 16 }

const effectWords: Record<Effect, string> = {
  lowers: msg('tends to close'),
  asks: msg('a question to you'),
  raises: msg('helps'),
}

/** One finding: its words, why they are marked, and what to do about it; the current one with everything there is. */
export function FindingItem({ finding, isCurrent, ...on }: FindingItemProps) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const shown = item.current
    if (isCurrent && shown !== null) bringIntoView(shown, shown.getBoundingClientRect(), air)
  }, [isCurrent])
  const { alternatives, effect } = finding
  return (
    <li ref={item} className={styles.item} data-effect={effect} data-current={isCurrent}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.goTo}
          aria-current={isCurrent ? 'true' : undefined}
          title={t('Show it in the text ({{shortcut}})', {
            shortcut: showShortcut(shortcutOf('next'), isMac),
          })}
          onClick={on.onGoTo}
        >
          <span className={styles.words} data-effect={effect} dir="auto">
            {nameOf(finding)}
          </span>
          <span className="visually-hidden">, {t(effectWords[effect])}</span>
        </button>
        {alternatives.length > 0 && <span className={styles.small}>{t('→ try')}</span>}
        {alternatives.map(({ label }, choice) => (
          <Button
            key={label}
            className={styles.alternative}
            title={
              choice === 0
                ? t('Take it ({{shortcut}})', { shortcut: showShortcut(shortcutOf('take'), isMac) })
                : t('Take it')
            }
            onClick={() => on.onTake(choice)}
          >
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.reason}>{finding.reason}</p>
      {isCurrent && <Dismissals finding={finding} {...on} />}
    </li>
  )
}

function Dismissals({ finding, ...on }: Omit<FindingItemProps, 'isCurrent' | 'onGoTo' | 'onTake'>) {
  const rule = findRule(finding.rule)
  return (
    <>
      <Disclosure summary={<span>{t('Why · source')}</span>}>
        <div className={styles.why}>
          {rule !== undefined && <p>{rule.about}</p>}
          <SourceNotes sourceIds={finding.sourceIds} />
        </div>
      </Disclosure>
      <div className={styles.dismissals}>
        <Button
          look="quiet"
          title={t('Put aside here ({{shortcut}})', {
            shortcut: showShortcut(shortcutOf('put-aside'), isMac),
          })}
          onClick={on.onPutAside}
        >
          {t('Put aside')}
        </Button>
        <Button
          look="quiet"
          title={t('Never mark this ({{shortcut}})', {
            shortcut: showShortcut(shortcutOf('never-mark'), isMac),
          })}
          onClick={on.onNeverMark}
        >
          {t('Never mark')}
        </Button>
        <Button
          look="quiet"
          title={rule === undefined ? undefined : t('Switch off the rule “{{name}}”', { name: rule.name })}
          onClick={on.onSwitchOff}
        >
          {t('Switch rule off')}
        </Button>
      </div>
    </>
  )
}
