import { useState } from 'react'
import type { PeopleLookedAt, PersonDecision } from '../../ipc/requests/people-files-requests'
import type { Failure } from '../../ipc/reply'
import { t } from '../../texts/t'
import { ImportPeopleScreen } from '../features/people-files/import-people-screen'
import { routes } from '../routes'
import type { ScreensContext } from './routes/screens-context'

export function ImportPeopleRoute({ bridge, navigate, say, isBusy }: ScreensContext) {
  const [found, setFound] = useState<PeopleLookedAt | null>(null)
  const sayFailure = ({ message }: Failure) => say({ text: message, action: null, tone: 'bad' })
  const choose = async () => {
    const reply = await bridge.people.lookIntoFile()
    if (!reply.ok) sayFailure(reply.error)
    else if (reply.value !== null) setFound(reply.value)
  }
  const undo = async () => {
    const reply = await bridge.people.undoImport()
    if (!reply.ok) sayFailure(reply.error)
  }
  const take = async (decisions: PersonDecision[]) => {
    const reply = await bridge.people.import({ decisions })
    if (!reply.ok) {
      sayFailure(reply.error)
      return
    }
    const { added, joined, unchanged, isCancelled } = reply.value
    const parts = [
      t('{{added}} added', { added }),
      ...(joined === 0 ? [] : [t('{{joined}} completed', { joined })]),
      ...(unchanged === 0 ? [] : [t('{{unchanged}} known already', { unchanged })]),
    ]
    const text = [...(isCancelled ? [t('Stopped.')] : []), `${parts.join(', ')}.`].join(' ')
    say({ text, action: { label: t('Undo'), run: () => void undo() }, tone: 'neutral' })
    navigate(routes.people)
  }
  return (
    <ImportPeopleScreen
      found={found}
      isBusy={isBusy}
      onChoose={() => void choose()}
      onMap={(fields) =>
        void bridge.people.mapColumns({ fields }).then((reply) => {
          if (reply.ok) setFound(reply.value)
          else sayFailure(reply.error)
        })
      }
      onImport={(decisions) => void take(decisions)}
      onBack={() => navigate(routes.people)}
    />
  )
}
