import { useEffect } from 'react'
import { useStore } from 'zustand'
import { pageName } from '../../domain/pages/shared-page'
import { t } from '../../texts/t'
import { EmptyState } from '../components/empty-state'
import { SharedPageScreen } from '../features/pages/shared-page-screen'
import { routes } from '../routes'
import type { SharedPageDraft } from '../saving/shared-page-draft'
import type { ScreensContext } from './routes/screens-context'
import { useSharedPageDraft } from './use-shared-page-draft'

export interface SharedPageRouteProps extends ScreensContext {
  readonly id: string
}

export function SharedPageRoute(props: SharedPageRouteProps) {
  const state = useSharedPageDraft(props.bridge, props.drafts, props.id)
  switch (state.kind) {
    case 'loading':
      return null
    case 'failed':
      return <EmptyState>{state.message}</EmptyState>
    case 'ready':
      return <OpenPage {...props} draft={state.value} />
  }
}

const newId = () => crypto.randomUUID()

function OpenPage({
  bridge,
  drafts,
  draft,
  id,
  navigate,
  say,
}: SharedPageRouteProps & { readonly draft: SharedPageDraft }) {
  const { page, saveState } = useStore(draft.store)
  const name = pageName(page)
  useEffect(() => {
    document.title = t('{{name}} – Attune', { name })
    return () => {
      document.title = 'Attune'
    }
  }, [name])

  const sayFailure = (text: string) => say({ text, action: null, tone: 'bad' })
  const putBack = async () => {
    const reply = await bridge.pages.putBack({ id })
    if (reply.ok) navigate(routes.sharedPage(id))
    else sayFailure(reply.error.message)
  }
  const remove = async () => {
    // What was just typed goes along into the trash, so that undoing brings it back too.
    await draft.flush()
    const reply = await bridge.pages.remove({ id })
    if (!reply.ok) {
      sayFailure(reply.error.message)
      return
    }
    draft.giveUp()
    drafts.unfollow(draft)
    navigate(routes.sharedPages)
    say({
      text: t('“{{name}}” was deleted.', { name: pageName(draft.page) }),
      action: { label: t('Undo'), run: () => void putBack() },
      tone: 'neutral',
    })
  }
  const exportAs = async (format: 'html' | 'markdown') => {
    // The file is made of what is on the disk: what was just typed has to be there.
    if (!(await draft.flush())) return
    const reply = await bridge.pages.export({ id, format })
    if (!reply.ok) sayFailure(reply.error.message)
    else if (reply.value.savedTo !== null)
      say({
        text: t('Saved to {{savedTo}}.', { savedTo: reply.value.savedTo }),
        action: null,
        tone: 'neutral',
      })
  }
  return (
    <SharedPageScreen
      page={page}
      saveState={saveState}
      newId={newId}
      onChange={draft.change}
      onExport={(format) => void exportAs(format)}
      onDelete={() => void remove()}
    />
  )
}
