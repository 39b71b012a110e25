import { FileInput } from 'lucide-react'
import { useMemo } from 'react'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { PeopleScreen } from '../features/people/people-screen'
import type { PeopleSource } from '../features/people/use-people-pages'
import { routes } from '../routes'
import { onAnyChange } from './on-any-change'
import type { ScreensContext } from './routes/screens-context'

export function PeopleRoute({ bridge, now, navigate, say }: ScreensContext) {
  const source = useMemo<PeopleSource>(
    () => ({
      browse: (query) => bridge.people.browse(query),
      onChanged: (listener) => onAnyChange(bridge, listener),
    }),
    [bridge],
  )
  const create = async (name: string) => {
    const reply = await bridge.people.create({ name })
    if (reply.ok) navigate(routes.person(reply.value.id))
    else
      say({
        text: t('{{name}} was not added: {{message}}', { name, message: reply.error.message }),
        action: null,
        tone: 'bad',
      })
  }
  return (
    <PeopleScreen
      source={source}
      now={now}
      onCreate={(name) => void create(name)}
      actions={
        <Button
          look="quiet"
          icon={<FileInput size={16} aria-hidden />}
          onClick={() => navigate(routes.importPeople)}
        >
          {t('Import…')}
        </Button>
      }
    />
  )
}
