import { Maximize2, Pin } from 'lucide-react'
import { memo, useCallback, useEffect, useState } from 'react'
import { Route } from 'wouter'
import { useStore } from 'zustand'
import { endMeeting, startMeeting } from '../../domain/meetings/phase-changes'
import type { NotesDocument } from '../../domain/notes/notes-document'
import type { PersonSummary } from '../../domain/people/person'
import { dayOf } from '../../domain/records/day-count'
import type { MeetingChanges } from '../../ipc/requests/meetings-requests'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { useCommands } from '../commands/use-commands'
import { IconButton } from '../components/icon-button'
import { Toast, type ToastMessage } from '../components/toast'
import { CompactDesk } from '../features/meet/compact-desk'
import { peopleNotRead, titleName } from '../presentation/meeting-names'
import { SaveStatus } from '../presentation/save-status'
import { useNow } from '../requests/use-now'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { MeetingDraft } from '../saving/meeting-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'
import styles from './compact-window.module.css'
import { UnsavedDialog } from './unsaved-dialog'
import { useHandOverOnLock } from './use-hand-over-on-lock'
import { usePromisesOfMeeting } from './use-promises-of-meeting'
import { usePromisesOfNotes } from './use-promises-of-notes'
import { WithMeetingDraft } from './with-meeting-draft'

export interface CompactWindowProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
}

/** The small window beside a video call: one meeting, its clock, its current step and its notes. */
export function CompactWindow({ bridge, drafts }: CompactWindowProps) {
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const dismissToast = useCallback(() => setToast(null), [])
  const people = useRequest(bridge.people.list, bridge.people.onChanged)
  useHandOverOnLock(bridge, drafts)
  useEffect(() => drafts.onTold((text) => setToast({ text, action: null, tone: 'neutral' })), [drafts])
  return (
    <div className={styles.window}>
      <Route path="/meetings/:id/:tab?">
        {({ id }) => (
          <WithMeetingDraft key={id} drafts={drafts} id={id}>
            {(draft) => (
              <CompactMeeting
                {...{ bridge, draft }}
                people={people.kind === 'ready' ? people.value : peopleNotRead}
                onMessage={setToast}
              />
            )}
          </WithMeetingDraft>
        )}
      </Route>
      <Toast message={toast} onDismiss={dismissToast} />
      <UnsavedDialog bridge={bridge} drafts={drafts} />
    </div>
  )
}

interface CompactMeetingProps {
  readonly bridge: Bridge
  readonly draft: MeetingDraft
  readonly people: readonly PersonSummary[]
  readonly onMessage: (message: ToastMessage) => void
}

const nowIso = () => new Date().toISOString()
const nowMs = () => Date.now()

const CompactMeeting = memo(function CompactMeeting({
  bridge,
  draft,
  people,
  onMessage,
}: CompactMeetingProps) {
  const meeting = useStore(draft.store, (state) => state.meeting)
  const { id } = meeting
  const made = usePromisesOfMeeting(bridge, id, true)
  const promises = usePromisesOfNotes({
    ...{ bridge, meetingId: id, made, people, onMessage },
    today: dayOf(useNow()),
  })
  const onTop = useOnTop(bridge)
  const change = useCallback((changes: MeetingChanges) => draft.change(changes), [draft])
  const onNotesFromOutside = useCallback(
    (showNotes: (notes: NotesDocument) => void) => draft.onNotesFromOutside(showNotes),
    [draft],
  )
  const showInMain = (tab: 'meet' | 'reflect') =>
    void bridge.windows.showInMain({ route: routes.meeting(id, tab) })
  const start = () => draft.change(startMeeting(draft.meeting, nowIso()))
  const end = () => {
    draft.change(endMeeting(draft.meeting, nowIso()))
    showInMain('reflect')
  }
  const isRunning = meeting.startedAt !== null && meeting.endedAt === null
  useCommands(
    {
      'meeting.start-or-end': { run: isRunning ? end : start, isEnabled: true },
      'meeting.meet': { run: () => showInMain('meet'), isEnabled: true },
      'meeting.reflect': { run: () => showInMain('reflect'), isEnabled: true },
    },
    bridge,
  )
  useEffect(() => {
    document.title = meeting.title.trim() === '' ? 'Attune' : `${meeting.title} – Attune`
  }, [meeting.title])
  return (
    <main className={styles.main}>
      <header className={styles.header}>
        <h1 className={styles.title} dir="auto" title={titleName(meeting)}>
          {titleName(meeting)}
        </h1>
        <CompactStatus draft={draft} />
        <IconButton
          label={t('Keep above other windows')}
          icon={<Pin size={16} aria-hidden />}
          className={styles.pin}
          aria-pressed={onTop.isOnTop}
          onClick={onTop.toggle}
        />
        <IconButton
          label={t('Show in the main window')}
          icon={<Maximize2 size={16} aria-hidden />}
          onClick={() => showInMain('meet')}
        />
      </header>
      <CompactDesk
        {...{ meeting, people, promises, onNotesFromOutside }}
        now={nowMs}
        onChange={change}
        onNotesChanged={(readNotes) => draft.changeNotes(readNotes)}
        onStart={start}
        onEnd={end}
        onCopy={(text) => void bridge.app.copyText({ text })}
        onOpenLink={(url) => void bridge.app.openLink({ url })}
      />
    </main>
  )
})

/** By itself, so that a key in the notes renders one word anew and not the window. */
function CompactStatus({ draft }: { readonly draft: MeetingDraft }) {
  return <SaveStatus state={useStore(draft.store, (state) => state.saveState)} />
}

/** Whether the window stays above those of other programs, as this machine remembers it. */
function useOnTop({ windows }: Bridge) {
  const [isOnTop, setIsOnTop] = useState(false)
  useEffect(() => {
    void windows.readOnTop().then((reply) => reply.ok && setIsOnTop(reply.value.isOnTop))
  }, [windows])
  const toggle = () => {
    setIsOnTop(!isOnTop)
    void windows.keepOnTop({ isOnTop: !isOnTop })
  }
  return { isOnTop, toggle }
}
