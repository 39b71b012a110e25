import { useCallback } from 'react'
import { t } from '../../texts/t'
import { EmptyState } from '../components/empty-state'
import { ForgetPersonScreen, type ForgettingChoices } from '../features/people-files/forget-person-screen'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { ScreensContext } from './routes/screens-context'

export function ForgetPersonRoute({
  bridge,
  drafts,
  id,
  navigate,
  say,
  isBusy,
}: ScreensContext & { readonly id: string }) {
  const preview = useRequest(useCallback(() => bridge.people.previewForgetting({ id }), [bridge, id]))
  const sayFailed = (text: string) => say({ text, action: null, tone: 'bad' })
  const forget = async (choices: ForgettingChoices) => {
    if (!(await drafts.flushAll())) {
      sayFailed(
        t('Something you wrote could not be saved yet. Nothing was changed; try again when it is saved.'),
      )
      return
    }
    const reply = await bridge.people.forget({ id, ...choices })
    if (!reply.ok) {
      sayFailed(
        t('{{message}} Not everything was forgotten yet; do it again to go on.', {
          message: reply.error.message,
        }),
      )
      return
    }
    navigate(routes.people)
    say({ text: t('Forgotten, for good.'), action: null, tone: 'neutral' })
  }
  switch (preview.kind) {
    case 'loading':
      return null
    case 'failed':
      return <EmptyState>{preview.message}</EmptyState>
    case 'ready':
      return (
        <ForgetPersonScreen
          preview={preview.value}
          isBusy={isBusy}
          onForget={(choices) => void forget(choices)}
          onBack={() => navigate(routes.person(id))}
        />
      )
  }
}
