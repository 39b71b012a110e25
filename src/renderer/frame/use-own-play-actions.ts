import { useMemo, useState } from 'react'
import { unnamedPlay } from '../../domain/plays/plays-of-meeting'
import type { Reply } from '../../ipc/reply'
import { largestPlayFile, type PlayImport } from '../../ipc/requests/plays-requests'
import { t } from '../../texts/t'
import type { ScreensContext } from './routes/screens-context'
import { routes } from '../routes'

/** A file that could not be imported, until it is dealt with. */
export interface RefusedPlayFile {
  readonly name: string | null
  readonly line: number | null
  readonly message: string
}

/** What can be done with plays of one’s own, each with its word and its way back. */
export function useOwnPlayActions({
  bridge,
  navigate,
  say,
}: Pick<ScreensContext, 'bridge' | 'navigate' | 'say'>) {
  const [refused, setRefused] = useState<RefusedPlayFile | null>(null)
  const actions = useMemo(() => {
    const { plays } = bridge
    const sayFailure = (text: string) => say({ text, action: null, tone: 'bad' })
    const open = (reply: Reply<{ readonly id: string }>) => {
      if (reply.ok) navigate(routes.ownPlay(reply.value.id))
      else sayFailure(reply.error.message)
    }
    const takeIn = (reply: Reply<PlayImport>, name: string | null) => {
      if (!reply.ok) {
        sayFailure(reply.error.message)
        return
      }
      switch (reply.value.kind) {
        case 'imported':
          setRefused(null)
          navigate(routes.ownPlay(reply.value.play.id))
          say({
            text: t('“{{name}}” was imported.', { name: reply.value.play.name }),
            action: null,
            tone: 'neutral',
          })
          break
        case 'refused':
          setRefused({ name, line: reply.value.line, message: reply.value.message })
          break
        case 'cancelled':
          break
      }
    }
    return {
      create: async () => open(await plays.create({ copyOf: null })),
      copy: async (playId: string) => open(await plays.create({ copyOf: playId })),
      import: async () => takeIn(await plays.import(), null),
      drop: async (file: File) => {
        if (file.size > largestPlayFile) {
          setRefused({ name: file.name, line: null, message: t('It is larger than a play can be.') })
          return
        }
        takeIn(await plays.importText({ text: await file.text() }), file.name)
      },
      dismissRefusal: () => setRefused(null),
      export: async (id: string) => {
        const reply = await plays.export({ id })
        if (!reply.ok) sayFailure(reply.error.message)
        else if (reply.value !== null)
          say({
            text: t('Exported to {{savedTo}}.', { savedTo: reply.value.savedTo }),
            action: null,
            tone: 'neutral',
          })
      },
      remove: async ({ id, name }: { readonly id: string; readonly name: string }) => {
        const reply = await plays.remove({ id })
        if (!reply.ok) {
          sayFailure(reply.error.message)
          return
        }
        navigate(routes.plays)
        const putBack = async () => {
          const back = await plays.putBack({ id })
          if (!back.ok) sayFailure(back.error.message)
        }
        say({
          text: t('“{{name}}” was deleted. Meetings that use it keep it.', {
            name: name.trim() === '' ? unnamedPlay : name,
          }),
          action: { label: t('Undo'), run: () => void putBack() },
          tone: 'neutral',
        })
      },
    }
  }, [bridge, navigate, say])
  return { ...actions, refused }
}
