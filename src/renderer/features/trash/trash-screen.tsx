import { useRef, useState } from 'react'
import type { TrashRow as Row } from '../../../ipc/requests/trash-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { DiscardDialog } from './discard-dialog'
import { nameOfTrashed } from './name-of-trashed'
import { TrashRow } from './trash-row'
import styles from './trash-screen.module.css'

export interface TrashScreenProps {
  readonly rows: readonly Row[]
  /** How many there are, of which `rows` are the newest. */
  readonly total: number
  readonly now: number
  readonly onPutBack: (row: Row) => void
  readonly onDiscard: (row: Row) => void
  readonly onEmpty: () => void
  readonly onShowMore: () => void
}

type Asked = { readonly kind: 'one'; readonly row: Row } | { readonly kind: 'all' } | null

/** What was deleted: how long it stays, and the ways back and out. */
export function TrashScreen(props: TrashScreenProps) {
  const { rows, total, now } = props
  const [asked, setAsked] = useState<Asked>(null)
  const list = useRef<HTMLDivElement>(null)
  const discard = () => {
    if (asked?.kind === 'one') props.onDiscard(asked.row)
    if (asked?.kind === 'all') props.onEmpty()
    setAsked(null)
    // The button that was pressed goes with its row, and must not take the focus along.
    list.current?.focus()
  }
  return (
    <Screen
      title={t('Trash')}
      subtitle={t('What you delete stays here for thirty days and can be put back, with its history.')}
      actions={
        total > 0 && (
          <Button look="quiet" onClick={() => setAsked({ kind: 'all' })}>
            {t('Empty the trash')}
          </Button>
        )
      }
    >
      <div ref={list} tabIndex={-1} className={styles.list}>
        {total === 0 ? (
          <EmptyState>{t('Nothing is in the trash.')}</EmptyState>
        ) : (
          <>
            <p className={styles.count} aria-live="polite">
              {t('{{count}} things', { count: total })}
            </p>
            <ul className={styles.rows} aria-label={t('In the trash')}>
              {rows.map((row) => (
                <TrashRow
                  key={`${row.kind} ${row.name}`}
                  row={row}
                  now={now}
                  onPutBack={() => {
                    props.onPutBack(row)
                    list.current?.focus()
                  }}
                  onDiscard={() => setAsked({ kind: 'one', row })}
                />
              ))}
            </ul>
            {rows.length < total && <Button onClick={props.onShowMore}>{t('Show more')}</Button>}
          </>
        )}
      </div>
      <DiscardDialog names={namesOf(asked, rows, total)} onDiscard={discard} onKeep={() => setAsked(null)} />
    </Screen>
  )
}

function namesOf(asked: Asked, rows: readonly Row[], total: number): readonly string[] | null {
  if (asked === null) return null
  if (asked.kind === 'one') return [nameOfTrashed(asked.row)]
  const shown = rows.map(nameOfTrashed)
  return [...shown, ...Array.from({ length: Math.max(0, total - shown.length) }, () => '')]
}
