import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import type { PersonSummary } from '../../domain/people/person'
import { closeMeeting, endMeeting, startMeeting } from '../../domain/meetings/phase-changes'
import { phaseOf, tabOfPhase } from '../../domain/meetings/phase'
import { isReady } from '../../domain/meetings/readiness'
import type { NotesDocument } from '../../domain/notes/notes-document'
import { dayOf } from '../../domain/records/day-count'
import type { MeetingChanges } from '../../ipc/requests/meetings-requests'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { useCommands } from '../commands/use-commands'
import { CoachContext } from '../coach/coach'
import type { ToastMessage } from '../components/toast'
import { MeetTab, type MeetTabHandle } from '../features/meet/meet-tab'
import { MeetingDetails } from '../features/meetings/meeting-details'
import { MeetingPage } from '../features/meetings/meeting-page'
import { FromLastTime } from '../features/prepare/from-last-time'
import { PrepareTab } from '../features/prepare/prepare-tab'
import { LessonsAsked } from '../features/reflect/lessons-asked'
import { ReflectTab } from '../features/reflect/reflect-tab'
import { LessonLine } from '../presentation/lesson-line'
import { lessonReason } from '../presentation/lesson-words'
import { usePhrasePalette } from '../phrases/use-phrase-palette'
import { useNow } from '../requests/use-now'
import { useRequest } from '../requests/use-request'
import { routes, type MeetingTab } from '../routes'
import type { MeetingDraft } from '../saving/meeting-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'
import type { FoundPlace } from './use-found-place'
import { useCarriedForward } from './use-carried-forward'
import { useLessonsDue } from './use-lessons-due'
import { PromisesOfMeeting } from './promises-of-meeting'
import { useKeeping } from './use-keeping'
import { useMeetingCoach } from './use-meeting-coach'
import { useOutgoing } from './use-outgoing'
import { usePromisesOfMeeting } from './use-promises-of-meeting'
import { usePromisesOfNotes } from './use-promises-of-notes'
import { useShowFound } from './use-show-found'
import { useOwnWindows } from './use-own-windows'
import { windowFormOf } from './window-form'
import { useHowFarToGo } from './use-how-far-to-go'
import { rememberPreference, usePreferredMedium } from './use-preferred-medium'
import type { MeetingActions } from './use-meeting-actions'
import { WithMeetingDraft } from './with-meeting-draft'

export interface MeetingRouteProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly id: string
  readonly tab: string | undefined
  readonly people: readonly PersonSummary[]
  readonly actions: MeetingActions
  /** The line that was searched for and is to be shown. */
  readonly found: FoundPlace | null
  /** Searches in this meeting, beyond its notes. */
  readonly onFindWithin: (meetingId: string) => void
  readonly onMessage: (message: ToastMessage) => void
}

export function MeetingRoute(props: MeetingRouteProps) {
  const { drafts, id } = props
  return (
    <WithMeetingDraft drafts={drafts} id={id}>
      {(draft) => <OpenMeeting {...props} draft={draft} />}
    </WithMeetingDraft>
  )
}

function isTab(tab: string | undefined): tab is MeetingTab {
  return tab === 'prepare' || tab === 'meet' || tab === 'reflect'
}

const newId = () => crypto.randomUUID()
const nowIso = () => new Date().toISOString()
const nowMs = () => Date.now()

/**
 * A meeting with its three parts: composes what the features know nothing of each other for. Whatever changes in the
 * frame around it while one types, it is drawn again for its own reasons only.
 */
const OpenMeeting = memo(function OpenMeeting({
  bridge,
  draft,
  tab,
  people,
  actions,
  found,
  onFindWithin,
  onMessage,
}: MeetingRouteProps & { readonly draft: MeetingDraft }) {
  const [, navigate] = useLocation()
  const now = useNow()
  const meetTab = useRef<MeetTabHandle | null>(null)
  const meeting = useStore(draft.store, (state) => state.meeting)
  const { id } = meeting
  const keeping = useKeeping(bridge, id, meeting.personIds, onMessage)
  const carried = useCarriedForward(bridge, meeting)
  const lessons = useLessonsDue(bridge, meeting, onMessage)
  const [dueNow] = lessons.lessons
  const place = useHowFarToGo(bridge, meeting.personIds, people)
  const preferredMedium = usePreferredMedium(meeting.personIds, people)
  // Opened without a tab, it opens on the part that its phase asks for, and stays there while that moves on.
  const firstTab = useMemo(
    () => tabOfPhase(phaseOf({ ...draft.meeting, isReady: isReady(draft.meeting) }, nowMs())),
    [draft],
  )
  const shownTab = isTab(tab) ? tab : firstTab

  const ownPlays = useRequest(bridge.plays.list, bridge.plays.onChanged)
  const coach = useMeetingCoach(bridge, draft, onMessage)
  const outgoing = useOutgoing(bridge, onMessage)
  const promisesMade = usePromisesOfMeeting(bridge, id, shownTab !== 'prepare')
  const promisesOfNotes = usePromisesOfNotes({
    ...{ bridge, meetingId: id, made: promisesMade, people, onMessage },
    today: dayOf(now),
  })
  useShowFound(found, id, shownTab, meetTab)

  const goTo = (next: MeetingTab) => {
    draft.takeNotes()
    navigate(routes.meeting(id, next))
  }
  const start = () => {
    draft.change(startMeeting(draft.meeting, nowIso()))
    goTo('meet')
  }
  const end = () => {
    draft.change(endMeeting(draft.meeting, nowIso()))
    goTo('reflect')
  }
  const close = () => draft.change(closeMeeting(draft.meeting, nowIso()))
  const mail = (body: string) => {
    const taking = people.filter((person) => meeting.personIds.includes(person.id))
    void outgoing.writeMail({
      to: taking.flatMap(({ emails }) => emails.slice(0, 1)),
      subject: meeting.title.trim() === '' ? t('Our talk') : meeting.title.trim(),
      body,
    })
  }
  const exportCalendar = async () => {
    // The file is made of what is on the disk: what was just typed has to be there.
    if (await draft.flush()) await outgoing.exportCalendar('meetings', id)
  }
  const windows = useOwnWindows(bridge, onMessage)
  const isOwnWindow = windowFormOf(window.location.search) !== 'main'
  // It reads what is on the disk: what was just typed has to be there.
  const openInWindow = () => void draft.flush().then(() => windows.openInWindow(id))
  const openCompact = () => void draft.flush().then(() => windows.openCompact(id))
  const openBrief = () => navigate(routes.brief(id))
  const openExport = () =>
    navigate(routes.exportMeeting(id, shownTab === 'reflect' ? 'reflection' : 'meeting'))
  const rehearse = () => navigate(routes.rehearse(id))
  const openHistory = () => navigate(routes.history(id))
  const sayItBack = () => {
    goTo('meet')
    requestAnimationFrame(() => meetTab.current?.sayItBack())
  }
  const { openPhrases, palette } = usePhrasePalette({
    phrases: bridge.phrases,
    notes: () => meetTab.current,
    onCopy: (phrase) => {
      void bridge.app.copyText({ text: phrase })
      onMessage({ text: t('Copied: “{{phrase}}”', { phrase }), action: null, tone: 'neutral' })
    },
  })
  const isRunning = meeting.startedAt !== null && meeting.endedAt === null

  useCommands(
    {
      'meeting.prepare': { run: () => goTo('prepare'), isEnabled: true },
      'meeting.meet': { run: () => goTo('meet'), isEnabled: true },
      'meeting.reflect': { run: () => goTo('reflect'), isEnabled: true },
      'meeting.brief': { run: openBrief, isEnabled: true },
      'document.export': { run: openExport, isEnabled: true },
      'meeting.start-or-end': { run: isRunning ? end : start, isEnabled: true },
      'meeting.say-back': { run: sayItBack, isEnabled: true },
      'meeting.close': { run: close, isEnabled: meeting.closedAt === null },
      'notes.find': {
        run: () => (shownTab === 'meet' ? meetTab.current?.find() : onFindWithin(id)),
        isEnabled: true,
      },
      'phrases.open': { run: openPhrases, isEnabled: true },
      'meeting.rehearse': { run: rehearse, isEnabled: true },
      'meeting.open-in-window': {
        run: openInWindow,
        isEnabled: !isOwnWindow,
      },
      'meeting.compact': { run: openCompact, isEnabled: true },
      'meeting.copy-link': { run: () => windows.copyLink(id), isEnabled: true },
      'meeting.history': { run: openHistory, isEnabled: true },
      'meeting.duplicate': { run: () => void actions.duplicate(id), isEnabled: true },
    },
    bridge,
  )

  const change = useCallback((changes: MeetingChanges) => draft.change(changes), [draft])
  const onNotesFromOutside = useCallback(
    (showNotes: (notes: NotesDocument) => void) => draft.onNotesFromOutside(showNotes),
    [draft],
  )
  const addPerson = useCallback((name: string) => void actions.addPerson(draft, name), [actions, draft])

  useEffect(() => {
    document.title =
      meeting.title.trim() === '' ? 'Attune' : t('{{title}} – Attune', { title: meeting.title })
    return () => {
      document.title = 'Attune'
    }
  }, [meeting.title])

  return (
    <CoachContext value={coach}>
      <MeetingPage
        draft={draft}
        tab={shownTab}
        now={now}
        onTab={goTo}
        onPhrases={openPhrases}
        onBrief={openBrief}
        onHistory={openHistory}
        onExport={openExport}
        onExportCalendar={() => void exportCalendar()}
        onOpenInWindow={isOwnWindow ? null : openInWindow}
        onDuplicate={() => void actions.duplicate(id)}
        onDelete={() => void actions.remove(draft.meeting)}
      >
        {(part, current) => {
          switch (part) {
            case 'prepare':
              return (
                <PrepareTab
                  meeting={current}
                  {...(ownPlays.kind === 'ready' ? { ownPlays: ownPlays.value } : {})}
                  people={people}
                  preferredMedium={preferredMedium}
                  place={place}
                  {...(carried === null ? {} : { knownNeeds: carried.needs })}
                  newId={newId}
                  onChange={(changes) => {
                    rememberPreference(bridge, draft.meeting, changes)
                    draft.change(changes)
                  }}
                  onOpenBrief={openBrief}
                  onRehearse={rehearse}
                  header={
                    <>
                      <MeetingDetails
                        meeting={current}
                        people={people}
                        now={now}
                        onChange={change}
                        onAddPerson={addPerson}
                      />
                      {carried !== null && (
                        <FromLastTime
                          {...{ carried, people, now }}
                          personIds={current.personIds}
                          onMarkLesson={lessons.mark}
                        />
                      )}
                    </>
                  }
                />
              )
            case 'meet':
              return (
                <MeetTab
                  meeting={current}
                  people={people}
                  now={nowMs}
                  handleRef={meetTab}
                  promises={promisesOfNotes}
                  reminder={
                    dueNow !== undefined && (
                      <LessonLine lesson={dueNow} detail={lessonReason(dueNow, people)} />
                    )
                  }
                  onChange={change}
                  onNotesChanged={(readNotes) => draft.changeNotes(readNotes)}
                  onNotesFromOutside={onNotesFromOutside}
                  onCompact={openCompact}
                  onStart={start}
                  onEnd={end}
                  onCopy={(text) => void bridge.app.copyText({ text })}
                  onOpenLink={(url) => void bridge.app.openLink({ url })}
                />
              )
            case 'reflect':
              return (
                <ReflectTab
                  promises={<PromisesOfMeeting {...{ bridge, people, now }} meeting={current} />}
                  meeting={current}
                  people={people}
                  promisesMade={promisesMade}
                  now={now}
                  keeping={keeping}
                  onChange={change}
                  onCopy={(text) => void bridge.app.copyText({ text })}
                  onMail={mail}
                  onClose={close}
                  onOpenMeet={() => goTo('meet')}
                  lessons={
                    <LessonsAsked
                      lessons={lessons.lessons}
                      people={people}
                      heldAt={current.startedAt ?? current.startsAt}
                      onMark={lessons.mark}
                    />
                  }
                />
              )
          }
        }}
      </MeetingPage>
      {palette}
    </CoachContext>
  )
})
