import { useCallback, useDeferredValue, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import { dateGroupNames } from '../../../domain/commitments/date-group'
import type { CommitmentStep } from '../../../domain/commitments/settle-commitment'
import { deletedPersonName, type PersonSummary } from '../../../domain/people/person'
import { dayOf } from '../../../domain/records/day-count'
import type { PromiseOrigin, ShownLedgerRow } from '../../../ipc/requests/commitments-requests'
import type { Bridge } from '../../../preload'
import { msg, t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Tabs } from '../../components/tabs'
import { VirtualRows } from '../../components/virtual-rows'
import { CommitmentRow } from '../../presentation/commitment-row'
import { shortTitleName } from '../../presentation/meeting-names'
import { routes } from '../../routes'
import styles from './commitments-screen.module.css'
import { LedgerFilters } from './ledger-filters'
import { QuickAdd } from './quick-add'
import { RowActions, stepOfKey } from './row-actions'
import { useLedgerPages, type LedgerFilter } from './use-ledger-pages'
import type { NewPromise, ReadPromiseLine } from './use-understood-line'

export interface CommitmentsScreenProps {
  readonly bridge: Pick<Bridge, 'commitments'>
  readonly people: readonly PersonSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly read: ReadPromiseLine
  readonly onAdd: (promise: NewPromise) => Promise<boolean>
  readonly onStep: (commitment: CommitmentSummary, step: CommitmentStep) => void
}

const tabs = [
  { id: 'me', name: msg('I owe') },
  { id: 'them', name: msg('Owed to me') },
] as const

const firstFilter: LedgerFilter = { owedBy: 'me', state: null, order: 'date', text: '' }

/** What is promised, by whom, by when, and whether they heard before it slipped. */
export function CommitmentsScreen({ bridge, people, now, read, onAdd, onStep }: CommitmentsScreenProps) {
  const [filter, setFilter] = useState(firstFilter)
  const pages = useLedgerPages(bridge, useDeferredValue(filter))
  const list = useRef<HTMLDivElement>(null)
  const isFiltered = filter.state !== null || filter.text.trim() !== ''
  const addAndShow = useCallback(
    async (promise: NewPromise) => {
      const isAdded = await onAdd(promise)
      if (isAdded) setFilter((before) => ({ ...before, owedBy: promise.owedBy }))
      return isAdded
    },
    [onAdd],
  )
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>{t('Commitments')}</h1>
      <QuickAdd read={read} today={dayOf(now)} onAdd={addAndShow} />
      <div className={styles.tabs}>
        <Tabs
          label={t('Who owes')}
          tabs={tabs.map(({ id, name }) => ({ id, name: t(name) }))}
          chosen={filter.owedBy}
          onChoose={(owedBy) => setFilter({ ...filter, owedBy })}
        >
          <div className={styles.panel}>
            <LedgerFilters filter={filter} onChange={setFilter} />
            {pages.total === 0 ? (
              <EmptyState
                action={
                  isFiltered ? (
                    <Button onClick={() => setFilter({ ...firstFilter, owedBy: filter.owedBy })}>
                      {t('Show all of them')}
                    </Button>
                  ) : undefined
                }
              >
                {emptyWords(filter, isFiltered)}
              </EmptyState>
            ) : (
              <div ref={list} className={styles.list}>
                <VirtualRows label={t('Commitments')} count={pages.total ?? 0} onShown={pages.need}>
                  {(index) => {
                    const row = pages.rowAt(index)
                    if (row === undefined) return null
                    return (
                      <LedgerLine row={row} group={groupName(row, people)}>
                        <CommitmentRow
                          commitment={row.commitment}
                          people={people}
                          now={now}
                          {...(row.origin === null ? {} : { from: originName(row.origin) })}
                          onKeyDown={(event) => {
                            if (moveFocus(event, list.current)) return
                            const step = stepOfKey(event, row.commitment)
                            if (step === null) return
                            event.preventDefault()
                            onStep(row.commitment, step)
                          }}
                          actions={<RowActions commitment={row.commitment} now={now} onStep={onStep} />}
                        />
                      </LedgerLine>
                    )
                  }}
                </VirtualRows>
              </div>
            )}
          </div>
        </Tabs>
      </div>
    </div>
  )
}

interface LedgerLineProps {
  readonly row: ShownLedgerRow
  readonly group: string
  readonly children: ReactNode
}

/** The part of the list stands in the margin, beside its first promise. */
function LedgerLine({ row, group, children }: LedgerLineProps) {
  const { personId } = row.commitment
  const isPerson = row.group.by === 'person' && personId !== null
  return (
    <div className={styles.ledgerLine} data-first={row.groupCount === null ? undefined : true}>
      <span className={styles.group} dir="auto">
        {row.groupCount !== null && (
          <>
            {isPerson ? <Link href={routes.person(personId)}>{group}</Link> : group}{' '}
            <span className={styles.count}>{row.groupCount}</span>
          </>
        )}
      </span>
      <div className={styles.rowOf}>{children}</div>
    </div>
  )
}

function groupName({ group }: ShownLedgerRow, people: readonly PersonSummary[]): string {
  if (group.by === 'date') return dateGroupNames[group.group]
  if (group.personId === null) return t('Nobody in particular')
  return people.find(({ id }) => id === group.personId)?.name ?? deletedPersonName
}

function originName(origin: NonNullable<PromiseOrigin>): string {
  if (origin.kind === 'meeting') return shortTitleName(origin)
  return origin.title.trim() === '' ? t('Journal') : origin.title
}

function emptyWords({ owedBy }: LedgerFilter, isFiltered: boolean): string {
  if (isFiltered) return t('No promise matches.')
  return owedBy === 'me'
    ? t(
        'You owe nobody anything that is written down. Type a promise above, or capture one in the notes of a meeting with /commitment.',
      )
    : t(
        'Nobody owes you anything that is written down. Type “Ana: the figures by Friday” above when somebody promises you something.',
      )
}

/** Arrows go from promise to promise. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): boolean {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false
  const links = [...(list?.querySelectorAll<HTMLElement>('a[data-commitment]') ?? [])].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  )
  const at = links.findIndex((link) => link === document.activeElement)
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || next === undefined) return false
  event.preventDefault()
  next.focus()
  return true
}
