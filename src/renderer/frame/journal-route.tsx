import { useCallback, useMemo, useState } from 'react'
import { useCommands } from '../commands/use-commands'
import { JournalScreen } from '../features/journal/journal-screen'
import type { JournalSource } from '../features/journal/use-journal-pages'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import { onJournalChange } from './on-journal-change'
import type { ScreensContext } from './routes/screens-context'
import { usePlayNames } from './use-play-names'

const nothing = { ok: true, value: { total: 0, months: [], rows: [] } } as const

export function JournalRoute({ bridge, people, now, navigate, say }: ScreensContext) {
  const onChanged = useCallback((listener: () => void) => onJournalChange(bridge, listener), [bridge])
  const source = useMemo<JournalSource>(
    () => ({ read: (query) => bridge.journal.read(query), onChanged }),
    [bridge, onChanged],
  )
  const plays = usePlayNames(bridge)
  const onThisDay = useRequest(bridge.journal.thisDay, onChanged)
  const [personId, setPersonId] = useState<string | null>(null)
  const askLastTime = useCallback(
    () =>
      personId === null
        ? Promise.resolve(nothing)
        : bridge.journal.read({ kind: null, playId: null, text: '', personId, offset: 0, limit: 1 }),
    [bridge, personId],
  )
  const lastTime = useRequest(askLastTime, onChanged)

  const create = async () => {
    const reply = await bridge.entries.create({})
    if (reply.ok) navigate(routes.entry(reply.value.id))
    else say({ text: reply.error.message, action: null, tone: 'bad' })
  }
  useCommands({ 'document.export': { run: () => navigate(routes.exportJournal), isEnabled: true } }, bridge)
  return (
    <JournalScreen
      source={source}
      people={people}
      plays={plays}
      now={now}
      lookingBack={{
        onThisDay: onThisDay.kind === 'ready' ? onThisDay.value : [],
        personId,
        lastTime: lastTime.kind === 'ready' ? (lastTime.value.rows[0] ?? null) : null,
        onChoosePerson: setPersonId,
      }}
      onNewEntry={() => void create()}
    />
  )
}
