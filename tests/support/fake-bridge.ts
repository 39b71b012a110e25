import { vi } from 'vitest'
import type { EventName, EventPayload } from '../../src/ipc/contract'
import type { Failure, Reply } from '../../src/ipc/reply'
import type { Bridge } from '../../src/preload'
import { desktopDoors } from './fake-desktop-doors'

/** The answers that a test gives, by noun and verb; whatever else is asked fails. */
export type Answers = { readonly [Noun in keyof Bridge]?: Partial<Bridge[Noun]> }

export interface FakeBridge {
  readonly bridge: Bridge
  /** Tells the page of an event, as main does. */
  readonly tell: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  /** How many listen to an event. */
  readonly listening: (event: EventName) => number
}

export function succeeded<T>(value: T): Promise<Reply<T>> {
  return Promise.resolve({ ok: true, value })
}

export function refused(error: Failure): Promise<Reply<never>> {
  return Promise.resolve({ ok: false, error })
}

/** A bridge without a main process behind it. Its functions keep their identity, as those of the real one do. */
export function fakeBridge(answers: Answers = {}): FakeBridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const listenersOf = (event: EventName) => {
    const known = listeners.get(event) ?? new Set()
    listeners.set(event, known)
    return known
  }
  const on =
    <E extends EventName>(event: E) =>
    (listener: (payload: EventPayload<E>) => void) => {
      listenersOf(event).add(listener)
      return () => listenersOf(event).delete(listener)
    }
  const unexpected = () =>
    vi.fn(() => refused({ code: 'internal', message: 'The test gives no answer to this.' }))
  const bridge: Bridge = {
    ...desktopDoors(answers, unexpected, on),
    today: { read: unexpected(), ...answers.today },
    meetings: {
      list: unexpected(),
      create: unexpected(),
      open: unexpected(),
      save: unexpected(),
      carryForward: unexpected(),
      duplicate: unexpected(),
      delete: unexpected(),
      putBack: unexpected(),
      exportBrief: unexpected(),
      printBrief: unexpected(),
      onChanged: on('meetings:changed'),
      ...answers.meetings,
    },
    people: {
      list: unexpected(),
      create: unexpected(),
      open: unexpected(),
      browse: unexpected(),
      save: unexpected(),
      putItem: unexpected(),
      removeItem: unexpected(),
      snooze: unexpected(),
      timeline: unexpected(),
      losingTouch: unexpected(),
      references: unexpected(),
      remove: unexpected(),
      putBack: unexpected(),
      preferMedium: unexpected(),
      lookIntoFile: unexpected(),
      mapColumns: unexpected(),
      import: unexpected(),
      undoImport: unexpected(),
      merge: unexpected(),
      undoMerge: unexpected(),
      previewForgetting: unexpected(),
      forget: unexpected(),
      onChanged: on('people:changed'),
      ...answers.people,
    },
    entries: {
      create: unexpected(),
      open: unexpected(),
      save: unexpected(),
      remove: unexpected(),
      putBack: unexpected(),
      onChanged: on('entries:changed'),
      ...answers.entries,
    },
    journal: { read: unexpected(), thisDay: unexpected(), ...answers.journal },
    lessons: { list: unexpected(), due: unexpected(), mark: unexpected(), ...answers.lessons },
    weeklyReview: { read: unexpected(), offered: unexpected(), ...answers.weeklyReview },
    plays: {
      list: unexpected(),
      create: unexpected(),
      change: unexpected(),
      remove: unexpected(),
      putBack: unexpected(),
      export: unexpected(),
      import: unexpected(),
      importText: unexpected(),
      onChanged: on('plays:changed'),
      ...answers.plays,
    },
    phrases: {
      list: unexpected(),
      add: unexpected(),
      change: unexpected(),
      remove: unexpected(),
      putBack: unexpected(),
      onChanged: on('phrases:changed'),
      ...answers.phrases,
    },
    checkIns: {
      list: unexpected(),
      open: unexpected(),
      create: unexpected(),
      save: unexpected(),
      remove: unexpected(),
      putBack: unexpected(),
      practiceHistory: unexpected(),
      onChanged: on('check-ins:changed'),
      ...answers.checkIns,
    },
    commitments: {
      list: unexpected(),
      due: unexpected(),
      create: unexpected(),
      open: unexpected(),
      save: unexpected(),
      remove: unexpected(),
      putBack: unexpected(),
      ownHistory: unexpected(),
      understand: unexpected(),
      settle: unexpected(),
      noteLine: unexpected(),
      onChanged: on('commitments:changed'),
      ...answers.commitments,
    },
    history: {
      list: unexpected(),
      compare: unexpected(),
      restoreCopy: unexpected(),
      putInPlace: unexpected(),
      ...answers.history,
    },
    trash: {
      list: unexpected(),
      putBack: unexpected(),
      discard: unexpected(),
      empty: unexpected(),
      ...answers.trash,
    },
    example: { remove: unexpected(), restore: unexpected(), ...answers.example },
    settings: {
      read: unexpected(),
      chooseAppearance: unexpected(),
      chooseLanguage: unexpected(),
      chooseReminders: unexpected(),
      ...answers.settings,
    },
    mail: { write: unexpected(), ...answers.mail },
    pages: {
      list: unexpected(),
      recurring: unexpected(),
      create: unexpected(),
      answer: unexpected(),
      open: unexpected(),
      save: unexpected(),
      remove: unexpected(),
      putBack: unexpected(),
      export: unexpected(),
      onChanged: on('pages:changed'),
      ...answers.pages,
    },
    coach: {
      choices: unexpected(),
      choose: unexpected(),
      onChosen: on('coach:chosen'),
      ...answers.coach,
    },
    library: {
      showFolder: unexpected(),
      chooseFolder: unexpected(),
      onRead: on('library:read'),
      onMerged: on('library:merged'),
      ...answers.library,
    },
    backups: {
      read: unexpected(),
      take: unexpected(),
      chooseFolder: unexpected(),
      useLibraryFolder: unexpected(),
      showFolder: unexpected(),
      acceptSmaller: unexpected(),
      preview: unexpected(),
      restore: unexpected(),
      unpack: unexpected(),
      onChanged: on('backups:changed'),
      ...answers.backups,
    },
    exchange: {
      export: unexpected(),
      look: unexpected(),
      import: unexpected(),
      read: unexpected(),
      ...answers.exchange,
    },
    tasks: {
      read: unexpected(),
      cancel: unexpected(),
      onProgressed: on('tasks:progressed'),
      ...answers.tasks,
    },
    problems: {
      list: unexpected(),
      show: unexpected(),
      undo: unexpected(),
      restoreAgain: unexpected(),
      dismiss: unexpected(),
      onChanged: on('problems:changed'),
      ...answers.problems,
    },
    insights: {
      read: unexpected(),
      behind: unexpected(),
      ...answers.insights,
    },
    search: { wake: unexpected(), find: unexpected(), onRead: on('search:read'), ...answers.search },
    app: { environment: unexpected(), copyText: unexpected(), openLink: unexpected(), ...answers.app },
    lock: {
      state: unexpected(),
      open: unexpected(),
      openWithKeychain: unexpected(),
      checkRecoveryKey: unexpected(),
      recover: unexpected(),
      now: unexpected(),
      onLocking: on('window:locking'),
      answerLocking: unexpected(),
      ...answers.lock,
    },
    drafts: { leftBehind: unexpected(), settled: unexpected(), ...answers.drafts },
    sealing: {
      state: unexpected(),
      prepare: unexpected(),
      seal: unexpected(),
      unseal: unexpected(),
      cancel: unexpected(),
      changePassphrase: unexpected(),
      newRecoveryKey: unexpected(),
      takeRecoveryKey: unexpected(),
      saveRecoveryKey: unexpected(),
      chooseLockAfter: unexpected(),
      useKeychain: unexpected(),
      onProgressed: on('sealing:progressed'),
      ...answers.sealing,
    },
  }
  return {
    bridge,
    tell: (event, payload) => {
      for (const listener of listenersOf(event)) listener(payload as never)
    },
    listening: (event) => listenersOf(event).size,
  }
}
