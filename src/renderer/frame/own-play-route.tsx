import { ArrowLeft, Copy, FileUp, Plus, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { builtInPlays } from '../../domain/plays/built-in-plays'
import { playOfOwn, unnamedPlay } from '../../domain/plays/plays-of-meeting'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { EmptyState } from '../components/empty-state'
import { IconButton } from '../components/icon-button'
import { SaveStatus } from '../presentation/save-status'
import { Screen } from '../components/screen'
import { OwnPlayEditor } from '../features/plays/own-play-editor'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import { OwnPlayDraft } from '../saving/own-play-draft'
import styles from './own-play-route.module.css'
import type { ScreensContext } from './routes/screens-context'
import { useOwnPlayActions } from './use-own-play-actions'

export interface OwnPlayRouteProps extends ScreensContext {
  readonly id: string
}

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly draft: OwnPlayDraft }
  | { readonly kind: 'failed'; readonly message: string }

export function OwnPlayRoute(props: OwnPlayRouteProps) {
  const state = useOwnPlayDraft(props.bridge, props.id)
  switch (state.kind) {
    case 'opening':
      return null
    case 'failed':
      return <EmptyState>{state.message}</EmptyState>
    case 'open':
      return <OpenPlay {...props} draft={state.draft} />
  }
}

const newId = () => crypto.randomUUID()

function OpenPlay({ draft, ...context }: OwnPlayRouteProps & { readonly draft: OwnPlayDraft }) {
  const { bridge, id, navigate, actions } = context
  const { play, saveState } = useStore(draft.store)
  const own = useRequest(bridge.plays.list, bridge.plays.onChanged)
  const ownPlays = useOwnPlayActions(context)
  const others = own.kind === 'ready' ? own.value.filter((other) => other.id !== id) : []
  const name = play.name.trim() === '' ? unnamedPlay : play.name

  useEffect(() => {
    document.title = t('{{name}} – Attune', { name })
    return () => {
      document.title = 'Attune'
    }
  }, [name])

  /** What leaves this page takes along what was just typed. */
  const onceSaved = async (run: () => Promise<void>) => {
    if (await draft.flush()) await run()
  }
  return (
    <Screen
      title={name}
      actions={
        <div className={styles.actions}>
          <Button
            icon={<Plus size={16} aria-hidden />}
            onClick={() => void onceSaved(() => actions.create([id]))}
          >
            {t('Prepare with this play')}
          </Button>
          <IconButton
            label={t('Copy this play')}
            icon={<Copy size={16} aria-hidden />}
            onClick={() => void onceSaved(() => ownPlays.copy(id))}
          />
          <IconButton
            label={t('Export this play…')}
            icon={<FileUp size={16} aria-hidden />}
            onClick={() => void onceSaved(() => ownPlays.export(id))}
          />
          <IconButton
            label={t('Delete this play')}
            icon={<Trash2 size={16} aria-hidden />}
            onClick={() => void onceSaved(() => ownPlays.remove(play))}
          />
        </div>
      }
    >
      <div className={styles.back}>
        <Button
          look="quiet"
          icon={<ArrowLeft size={16} aria-hidden />}
          onClick={() => navigate(routes.plays)}
        >
          {t('All plays')}
        </Button>
      </div>
      <OwnPlayEditor
        play={play}
        otherPlays={[...builtInPlays, ...others.map(playOfOwn)]}
        onChange={draft.change}
        newId={newId}
        saveStatus={<SaveStatus state={saveState} />}
      />
    </Screen>
  )
}

/** Opens a play for as long as the page is shown; whatever ends that saves what was typed. */
function useOwnPlayDraft(bridge: Bridge, id: string): Opening {
  const [state, setState] = useState<Opening>({ kind: 'opening' })
  useEffect(() => {
    let draft: OwnPlayDraft | null = null
    let isShown = true
    const look = async () => {
      const reply = await bridge.plays.list()
      if (!isShown) return
      if (!reply.ok) {
        if (draft === null) setState({ kind: 'failed', message: reply.error.message })
        return
      }
      const play = reply.value.find((own) => own.id === id)
      if (play === undefined) {
        draft?.giveUp()
        setState({ kind: 'failed', message: t('This play was deleted. It can be put back from the trash.') })
      } else if (draft === null) {
        draft = new OwnPlayDraft(play, (changes) => bridge.plays.change({ id, changes }))
        setState({ kind: 'open', draft })
      } else draft.takeIn(play)
    }
    void look()
    const save = () => void draft?.flush()
    const ends = [
      bridge.plays.onChanged(() => void look()),
      bridge.window.onClosing(save),
      bridge.lock.onLocking(save),
    ]
    window.addEventListener('blur', save)
    return () => {
      isShown = false
      save()
      for (const end of ends) end()
      window.removeEventListener('blur', save)
    }
  }, [bridge, id])
  return state
}
