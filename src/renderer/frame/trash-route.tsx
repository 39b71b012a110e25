import { useCallback, useRef, useState } from 'react'
import type { TrashRow } from '../../ipc/requests/trash-requests'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { EmptyState } from '../components/empty-state'
import type { ToastMessage } from '../components/toast'
import { nameOfTrashed } from '../features/trash/name-of-trashed'
import { TrashScreen } from '../features/trash/trash-screen'
import { shortTitleName } from '../presentation/meeting-names'
import { useRequest } from '../requests/use-request'
import { onAnyChange } from './on-any-change'

export interface TrashRouteProps {
  readonly bridge: Bridge
  readonly now: number
  readonly onMessage: (message: ToastMessage) => void
}

const rowsAtOnce = 200
const mostRows = 2000

export function TrashRoute({ bridge, now, onMessage }: TrashRouteProps) {
  const [limit, setLimit] = useState(rowsAtOnce)
  const askAgain = useRef(() => {})
  const list = useCallback(() => bridge.trash.list({ limit }), [bridge, limit])
  const onChanged = useCallback(
    (listener: () => void) => {
      askAgain.current = listener
      return onAnyChange(bridge, listener)
    },
    [bridge],
  )
  const trash = useRequest(list, onChanged)
  const done = (text: string, tone: ToastMessage['tone'] = 'neutral') => {
    onMessage({ text, action: null, tone })
    askAgain.current()
  }
  const nameOf = (row: TrashRow) => `“${shortTitleName({ title: nameOfTrashed(row) })}”`

  const putBack = async (row: TrashRow) => {
    const reply = await bridge.trash.putBack({ kind: row.kind, name: row.name })
    if (!reply.ok) {
      done(
        t('{{name}} was not put back and is still in the trash. {{message}}', {
          name: nameOf(row),
          message: reply.error.message,
        }),
        'bad',
      )
      return
    }
    const { isCopy, people } = reply.value
    done(backWords(nameOf(row), isCopy, people.join(', ')))
  }
  const discard = async (row: TrashRow) => {
    const reply = await bridge.trash.discard({ kind: row.kind, name: row.name })
    if (reply.ok) done(t('{{name}} was deleted for good.', { name: nameOf(row) }))
    else
      done(
        t('{{name}} is still in the trash. {{message}}', {
          name: nameOf(row),
          message: reply.error.message,
        }),
        'bad',
      )
  }
  const empty = async () => {
    const reply = await bridge.trash.empty()
    if (reply.ok) done(t('The trash is empty.'))
    else done(t('Not everything could be removed. {{message}}', { message: reply.error.message }), 'bad')
  }

  switch (trash.kind) {
    case 'loading':
      return null
    case 'failed':
      return <EmptyState>{trash.message}</EmptyState>
    case 'ready':
      return (
        <TrashScreen
          rows={trash.value.rows}
          total={trash.value.total}
          now={now}
          onPutBack={(row) => void putBack(row)}
          onDiscard={(row) => void discard(row)}
          onEmpty={() => void empty()}
          onShowMore={() => setLimit((before) => Math.min(mostRows, before + rowsAtOnce))}
        />
      )
  }
}

function backWords(name: string, isCopy: boolean, people: string): string {
  if (people === '')
    return isCopy ? t('A copy of {{name}} was put back.', { name }) : t('{{name}} is back.', { name })
  return isCopy
    ? t('A copy of {{name}} was put back, with {{people}}.', { name, people })
    : t('{{name}} is back, with {{people}}.', { name, people })
}
