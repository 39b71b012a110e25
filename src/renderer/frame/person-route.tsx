import { FileOutput, Merge, NotebookPen, Trash2, UserX } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { useCommands } from '../commands/use-commands'
import { CoachContext } from '../coach/coach'
import { EmptyState } from '../components/empty-state'
import { IconButton } from '../components/icon-button'
import { PersonPage } from '../features/people/person-page'
import { PersonTimeline } from '../features/people/person-timeline'
import { routes } from '../routes'
import type { PersonDraft } from '../saving/person-draft'
import { PromisesWithPerson } from './promises-with-person'
import type { ScreensContext } from './routes/screens-context'
import { PersonTrust } from './person-trust'
import { useNotesCoach } from './use-notes-coach'
import { usePersonActions } from './use-person-actions'
import { usePersonDraft } from './use-person-draft'
import { usePersonTimeline } from './use-person-timeline'

export interface PersonRouteProps extends ScreensContext {
  readonly id: string
}

export function PersonRoute(props: PersonRouteProps) {
  const state = usePersonDraft(props.bridge, props.id)
  switch (state.kind) {
    case 'opening':
      return null
    case 'failed':
      return <EmptyState>{state.message}</EmptyState>
    case 'open':
      return <OpenPerson {...props} draft={state.draft} />
  }
}

const newId = () => crypto.randomUUID()

/** A person’s page: composes what the features know nothing of each other for. */
function OpenPerson({
  bridge,
  draft,
  id,
  now,
  navigate,
  say,
  people,
  actions: meetingActions,
}: PersonRouteProps & { readonly draft: PersonDraft }) {
  const { person, saveState } = useStore(draft.store)
  const actions = usePersonActions(bridge, say)
  const coach = useNotesCoach(bridge, say)
  const { timeline, showMore, isAll } = usePersonTimeline(bridge, id)

  useEffect(() => {
    document.title = t('{{name}} – Attune', { name: person.name })
    return () => {
      document.title = 'Attune'
    }
  }, [person.name])

  const writeNote = async () => {
    const reply = await bridge.entries.create({ changes: { personIds: [id] } })
    if (reply.ok) navigate(routes.entry(reply.value.id))
    else say({ text: reply.error.message, action: null, tone: 'bad' })
  }

  const openExport = async () => {
    await draft.flush()
    navigate(routes.exportPerson(id))
  }
  useCommands({ 'document.export': { run: () => void openExport(), isEnabled: true } }, bridge)

  const remove = async () => {
    // What was just typed goes along into the trash, so that undoing brings it back too.
    await draft.flush()
    if (!(await actions.remove(draft.person))) return
    draft.giveUp()
    navigate(routes.people)
  }

  return (
    <CoachContext value={coach}>
      <PersonPage
        person={person}
        saveState={saveState}
        lastContactAt={timeline?.lastContactAt}
        now={now}
        newId={newId}
        onChange={(changes) => draft.change(changes)}
        onLog={(contact) => void actions.log(id, contact)}
        onPut={(item) => void actions.put(id, item)}
        onRemove={(item) => void actions.takeAway(id, item)}
        onSnooze={(until) => void actions.snooze(id, until)}
        onPrepareMeeting={() => void meetingActions.create(undefined, [id])}
        slots={{
          actions: (
            <>
              <IconButton
                label={t('Export…')}
                icon={<FileOutput size={16} aria-hidden />}
                onClick={() => void openExport()}
              />
              <IconButton
                label={t('{{name}} is the same as…', { name: person.name })}
                icon={<Merge size={16} aria-hidden />}
                onClick={() => navigate(routes.mergePerson(id))}
              />
              <IconButton
                label={t('Forget {{name}} everywhere…', { name: person.name })}
                icon={<UserX size={16} aria-hidden />}
                onClick={() => navigate(routes.forgetPerson(id))}
              />
              <IconButton
                label={t('Delete {{name}}', { name: person.name })}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => void remove()}
              />
            </>
          ),
          nextSteps: (
            <Button icon={<NotebookPen size={16} aria-hidden />} onClick={() => void writeNote()}>
              {t('Write a note')}
            </Button>
          ),
          promises: <PromisesWithPerson {...{ bridge, people, now }} personId={id} />,
          trust: <PersonTrust {...{ bridge, person, now, navigate }} />,
          timeline: timeline !== null && (
            <PersonTimeline
              events={timeline.rows}
              total={isAll ? timeline.rows.length : timeline.total}
              now={now}
              onShowMore={showMore}
              onRemoveContact={(value) => void actions.takeAway(id, { list: 'contacts', value })}
            />
          ),
        }}
      />
    </CoachContext>
  )
}
