import { PlaysScreen } from '../features/plays/plays-screen'
import { useRequest } from '../requests/use-request'
import type { ScreensContext } from './routes/screens-context'
import { useOwnPlayActions } from './use-own-play-actions'

export interface PlaysRouteProps extends ScreensContext {
  readonly id: string | undefined
}

export function PlaysRoute({ id, actions, ...context }: PlaysRouteProps) {
  const { plays } = context.bridge
  const own = useRequest(plays.list, plays.onChanged)
  const ownPlays = useOwnPlayActions(context)
  return (
    <PlaysScreen
      playId={id}
      onPrepareWith={(play) => void actions.create([play.id])}
      own={{
        plays: own.kind === 'ready' ? own.value : [],
        refused: ownPlays.refused,
        onNew: () => void ownPlays.create(),
        onCopy: (playId) => void ownPlays.copy(playId),
        onImport: () => void ownPlays.import(),
        onDrop: (file) => void ownPlays.drop(file),
        onDismissRefusal: ownPlays.dismissRefusal,
      }}
    />
  )
}
