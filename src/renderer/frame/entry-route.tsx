import { useStore } from 'zustand'
import { t } from '../../texts/t'
import { CoachContext } from '../coach/coach'
import { EmptyState } from '../components/empty-state'
import { EntryPage } from '../features/journal/entry-page'
import { entryName } from '../presentation/entry-names'
import { routes } from '../routes'
import type { EntryDraft } from '../saving/entry-draft'
import { PromisesOfEntry } from './promises-of-entry'
import type { ScreensContext } from './routes/screens-context'
import { useEntryDraft } from './use-entry-draft'
import { useNotesCoach } from './use-notes-coach'
import { usePlayNames } from './use-play-names'

export interface EntryRouteProps extends ScreensContext {
  readonly id: string
}

export function EntryRoute(props: EntryRouteProps) {
  const state = useEntryDraft(props.bridge, props.drafts, props.id)
  switch (state.kind) {
    case 'opening':
      return null
    case 'failed':
      return <EmptyState>{state.message}</EmptyState>
    case 'open':
      return <OpenEntry {...props} draft={state.draft} />
  }
}

function OpenEntry({
  bridge,
  drafts,
  draft,
  id,
  people,
  now,
  navigate,
  say,
}: EntryRouteProps & { readonly draft: EntryDraft }) {
  const { entry, saveState } = useStore(draft.store)
  const coach = useNotesCoach(bridge, say)
  const plays = usePlayNames(bridge)
  const putBack = async () => {
    const reply = await bridge.entries.putBack({ id })
    if (reply.ok) navigate(routes.entry(id))
    else say({ text: reply.error.message, action: null, tone: 'bad' })
  }
  const remove = async () => {
    // What was just typed goes along into the trash, so that undoing brings it back too.
    await draft.flush()
    const reply = await bridge.entries.remove({ id })
    if (!reply.ok) {
      say({ text: reply.error.message, action: null, tone: 'bad' })
      return
    }
    draft.giveUp()
    drafts.unfollow(draft)
    navigate(routes.journal)
    say({
      text: t('“{{name}}” was deleted.', { name: entryName(draft.entry) }),
      action: { label: t('Undo'), run: () => void putBack() },
      tone: 'neutral',
    })
  }
  const addPerson = async (name: string) => {
    const reply = await bridge.people.create({ name })
    if (reply.ok) draft.change({ personIds: [...draft.entry.personIds, reply.value.id] })
    else
      say({
        text: t('{{name}} was not added: {{message}}', { name, message: reply.error.message }),
        action: null,
        tone: 'bad',
      })
  }
  return (
    <CoachContext value={coach}>
      <EntryPage
        entry={entry}
        saveState={saveState}
        people={people}
        plays={plays}
        promises={<PromisesOfEntry {...{ bridge, draft, id, people, now, say }} text={entry.text} />}
        onChange={(changes) => draft.change(changes)}
        onAddPerson={(name) => void addPerson(name)}
        onDelete={() => void remove()}
      />
    </CoachContext>
  )
}
