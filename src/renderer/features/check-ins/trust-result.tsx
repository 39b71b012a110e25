import type { Steps } from '../../../domain/check-ins/check-in-item'
import { wordOfStep } from '../../../domain/check-ins/check-in-item'
import { trustElements } from '../../../domain/check-ins/trust-items'
import { readTrust, type AnsweredItem, type TrustReading } from '../../../domain/check-ins/weakest-element'
import { findPlay } from '../../../domain/plays/built-in-plays'
import { findTrustMove, type TrustMove } from '../../../domain/trust/moves'
import { nextStepFor } from '../../../domain/trust/next-step'
import { withinSentence } from '../../../texts/formats'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import { SourceNotes } from '../../presentation/source-notes'
import { NextStepCard } from './next-step-card'
import { OtherMoves } from './other-moves'
import { Told } from '../../texts/told'
import styles from './trust-result.module.css'

export interface TrustResultProps {
  readonly steps: Steps
  /** The steps of the setting check of their organisation, if somebody did one. */
  readonly setting: Steps | null
  readonly moveId: string | null
  readonly onChoose: (moveId: string | null) => void
  readonly onPrepare: (move: TrustMove) => void
}

const sourceIds = ['zenger-2019', 'mayer-1995', 'colquitt-2007']

/** What the answers say: the weakest first, and one step that follows from it. */
export function TrustResult({ steps, setting, moveId, onChoose, onPrepare }: TrustResultProps) {
  const reading = readTrust(steps)
  const offered = nextStepFor(steps, setting)
  const chosen = moveId === null ? undefined : findTrustMove(moveId)
  const shown = chosen ?? offered?.move
  return (
    <section className={styles.result} aria-labelledby="where-to-begin">
      <h2 id="where-to-begin">{t('Where to begin')}</h2>
      <Reading reading={reading} />
      {shown !== undefined && reading.kind !== 'nothing' && (
        <>
          <NextStepCard
            move={shown}
            why={offered?.move.id === shown.id ? offered.why : null}
            isChosen={chosen !== undefined}
            playName={findPlay(shown.playId)?.name ?? shown.name}
            onChoose={onChoose}
            onPrepare={onPrepare}
          />
          <div className={styles.more}>
            <OtherMoves itemId={reading.first.item.id} shown={shown} setting={setting} onChoose={onChoose} />
            <Disclosure summary={t('What this rests on')}>
              <p className={styles.soft}>
                {t(
                  'This is your own view of one day, and they may see it otherwise. Where it matters, ask them.',
                )}
              </p>
              <SourceNotes sourceIds={sourceIds} />
            </Disclosure>
          </div>
        </>
      )}
    </section>
  )
}

function Reading({ reading }: { readonly reading: TrustReading }) {
  switch (reading.kind) {
    case 'nothing':
      return (
        <p className={styles.soft}>
          {t('Answer what you can. What stands lowest is named here, with one step.')}
        </p>
      )
    case 'even':
      return (
        <p className={styles.reading}>
          {t('Your answers lie close together, too close to call one of them the weakest.')}{' '}
          {reading.others.length > 0 &&
            t('Where all is alike, {{item}} is a good place to begin.', { item: nameInLine(reading.first) })}
        </p>
      )
    case 'weakest':
      return (
        <>
          <p className={styles.reading}>
            <Lowest answered={reading.first} />
          </p>
          <p className={styles.soft}>
            {t('Then {{items}}.', {
              items: reading.others
                .map((other) =>
                  t('{{item}} (“{{answer}}”)', { item: nameInLine(other), answer: wordOf(other) }),
                )
                .join(', '),
            })}
          </p>
        </>
      )
  }
}

function Lowest({ answered }: { readonly answered: AnsweredItem }) {
  const told = {
    parts: { item: <strong /> },
    values: { name: answered.item.name, answer: wordOf(answered) },
  }
  return isElement(answered) ? (
    <Told text="Of the elements, <item>{{name}}</item> stands lowest: “{{answer}}”." {...told} />
  ) : (
    <Told text="<item>{{name}}</item> stands lowest: “{{answer}}”." {...told} />
  )
}

function isElement({ item }: AnsweredItem): boolean {
  return trustElements.some(({ id }) => id === item.id)
}

function wordOf({ item, step }: AnsweredItem): string {
  return wordOfStep(item, step)
}

function nameInLine({ item }: AnsweredItem): string {
  return withinSentence(item.name)
}
