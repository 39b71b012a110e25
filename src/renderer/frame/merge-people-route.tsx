import { t } from '../../texts/t'
import { EmptyState } from '../components/empty-state'
import { MergePeopleScreen } from '../features/people-files/merge-people-screen'
import { peopleNotRead } from '../presentation/meeting-names'
import { routes } from '../routes'
import type { ScreensContext } from './routes/screens-context'

export function MergePeopleRoute({
  bridge,
  id,
  people,
  navigate,
  say,
}: ScreensContext & { readonly id: string }) {
  if (people === peopleNotRead) return null
  const person = people.find((each) => each.id === id)
  if (person === undefined) return <EmptyState>{t('There is no such person any more.')}</EmptyState>
  const undo = async () => {
    const reply = await bridge.people.undoMerge()
    if (!reply.ok) say({ text: reply.error.message, action: null, tone: 'bad' })
  }
  const merge = async (otherId: string) => {
    const reply = await bridge.people.merge({ id, otherId })
    if (!reply.ok) {
      say({ text: reply.error.message, action: null, tone: 'bad' })
      return
    }
    navigate(routes.person(id))
    say({
      text: t('{{name}} is one person now.', { name: person.name }),
      action: { label: t('Undo'), run: () => void undo() },
      tone: 'neutral',
    })
  }
  return (
    <MergePeopleScreen
      person={person}
      others={people.filter((each) => each.id !== id)}
      onMerge={(otherId) => void merge(otherId)}
      onBack={() => navigate(routes.person(id))}
    />
  )
}
