import { useContext } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { Finding } from '../../domain/coach/finding'
import { msg, t, texts } from '../../texts/t'
import { Button } from '../components/button'
import { Disclosure } from '../components/disclosure'
import { KeyHint } from '../components/key-hint'
import { isMac, showShortcut } from '../commands/shortcut'
import { Told } from '../texts/told'
import { routes } from '../routes'
import type { BoxView } from './box-view'
import { CoachContext, type Coach } from './coach'
import { coachKeyOf, shortcutOf, type CoachKey } from './coach-keys'
import styles from './coach-panel.module.css'
import type { BoxInFocus } from './box-in-focus'
import { FindingItem } from './finding-item'
import { asideWords, nameOf } from './finding-words'
import { switchRule } from './never-mark'

export interface CoachPanelProps {
  readonly coach: Coach
  readonly box: BoxInFocus
}

/** What the coach has to say about the box that is written in: the weightiest first, and what already helps after it. */
export function CoachPanel({ coach, box }: CoachPanelProps) {
  const view = useStore(box.view)
  if (view.state === 'unread' || view.state === 'empty') return null
  return (
    <section aria-label={t('Coach')}>
      <div
        role="presentation"
        className={styles.panel}
        onKeyDown={(event) => {
          const key = coachKeyOf(event)
          if (key === null || !box.press(key)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        {view.state === 'read' ? (
          <Findings view={view} box={box} coach={coach} />
        ) : (
          <>
            <h2 className={styles.title}>{t('Coach')}</h2>
            <p className={styles.quiet}>{t(asideWords[view.state])}</p>
            {view.state === 'switched-off' && (
              <Button onClick={() => coach.choose((choices) => ({ ...choices, isOn: true }))}>
                {t('Switch it on')}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  )
}

/** The panel of the coached box that has the focus, if it belongs to this part of the page's guide. */
export function CoachPanelOf({ topic }: { readonly topic: string | null }) {
  const coach = useContext(CoachContext)
  return coach === null ? null : <PanelOfTopic coach={coach} topic={topic} />
}

function PanelOfTopic({ coach, topic }: { readonly coach: Coach; readonly topic: string | null }) {
  const box = useStore(coach.store, (state) => state.box)
  return box === null || topic === null || box.topic !== topic ? null : <CoachPanel coach={coach} box={box} />
}

interface FindingsProps {
  readonly view: BoxView
  readonly box: BoxInFocus
  readonly coach: Coach
}

/** A longer list would be a reproach, not help. */
const mostShown = 12

function Findings({ view, box, coach }: FindingsProps) {
  const { findings, current, done } = view
  const { toLookAt, helps, putAside } = findings
  const hidden = toLookAt.length - mostShown
  const switchOff = (finding: Finding) => coach.choose((choices) => switchRule(choices, finding.rule, false))
  return (
    <>
      <h2 className={styles.title}>{titleOf(toLookAt.length)}</h2>
      {done !== null && <DoneLine done={done} />}
      {toLookAt.length > 0 && (
        <ol className={styles.list}>
          {toLookAt.slice(0, Math.max(mostShown, (current?.index ?? 0) + 1)).map((finding, index) => (
            <FindingItem
              // Their order is their identity: the same place in the list is the same work to do.
              key={index}
              finding={finding}
              isCurrent={current?.index === index}
              onGoTo={() => box.goTo(index)}
              onTake={(choice) => box.takeOf(index, choice)}
              onPutAside={() => box.putAside(index)}
              onNeverMark={() => box.neverMark(index)}
              onSwitchOff={() => switchOff(finding)}
            />
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <p className={styles.quiet}>
          {t('And {{others}} more, one after the other with F8.', { others: hidden })}
        </p>
      )}
      {toLookAt.length > 0 && <Keys />}
      {helps.length > 0 && <Helps helps={helps} />}
      {putAside.length > 0 && (
        <p className={styles.quiet}>
          {t('{{total}} put aside here.', { total: putAside.length })}{' '}
          <Button look="quiet" onClick={() => box.showPutAside()}>
            {t('Show again')}
          </Button>
        </p>
      )}
      <CoachReadsEnglish />
      <p className={styles.quiet}>
        <Link href={routes.coach}>{t('How the coach works')}</Link>
      </p>
    </>
  )
}

/** Where the interface speaks another language, its reader is told why the findings do not. */
function CoachReadsEnglish() {
  if (texts.language.startsWith('en')) return null
  return <p className={styles.quiet}>{t('The coach reads and writes English only.')}</p>
}

function titleOf(count: number): string {
  return count === 0 ? t('Nothing to look at') : t('{{count}} things to look at', { count })
}

function DoneLine({ done }: { readonly done: NonNullable<BoxView['done']> }) {
  return (
    <p className={styles.done}>
      <span dir="auto">{done.text}</span>
      {done.another !== null && (
        <span>
          {' '}
          <Told
            text="<key/> again: {{another}}."
            parts={{ key: <KeyHint>{showShortcut(shortcutOf('take'), isMac)}</KeyHint> }}
            values={{ another: done.another }}
          />
        </span>
      )}
      {done.undo !== null && (
        <Button look="quiet" onClick={done.undo}>
          {t('Undo')}
        </Button>
      )}
    </p>
  )
}

function Helps({ helps }: { readonly helps: readonly Finding[] }) {
  return (
    <Disclosure summary={<span>{t('What already helps: {{total}}', { total: helps.length })}</span>}>
      <ul className={styles.helps}>
        {helps.map((finding, index) => (
          <li key={index}>
            <span className={styles.words} data-effect="raises" dir="auto">
              {nameOf(finding)}
            </span>{' '}
            {finding.reason}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const shownKeys: readonly { readonly key: CoachKey; readonly does: string }[] = [
  { key: 'next', does: msg('next') },
  { key: 'take', does: msg('take') },
  { key: 'put-aside', does: msg('put aside') },
  { key: 'leave', does: msg('leave') },
]

function Keys() {
  return (
    <p className={styles.keys}>
      {shownKeys.map(({ key, does }) => (
        <span key={key}>
          <KeyHint>{showShortcut(shortcutOf(key), isMac)}</KeyHint> {t(does)}
        </span>
      ))}
    </p>
  )
}
