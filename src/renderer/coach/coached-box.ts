import { createStore } from 'zustand/vanilla'
import { dismissedAs, isSameDismissal } from '../../domain/coach/dismissed-finding'
import type { DraftContext } from '../../domain/coach/draft-context'
import type { Finding } from '../../domain/coach/finding'
import type { TextChange } from '../../domain/coach/take-alternative'
import { t } from '../../texts/t'
import { AfterFrame } from './after-frame'
import type { BoxInFocus } from './box-in-focus'
import { stateAfter, unreadView, type BoxView, type CurrentFinding, type Done } from './box-view'
import type { Coach } from './coach'
import type { CoachKey } from './coach-keys'
import { currentAfter, indexAfterStep, indexAtSelection, isSelected } from './current-finding'
import { DraftText, type ReadsText } from './draft-text'
import { doneWords, nameOf, walkWords } from './finding-words'
import { neverMark, withoutNeverMark } from './never-mark'
import { noFindings, saysTheSame, sortFindings, type SortedFindings } from './sort-findings'
import { anotherOf, doneByTaking, type Taken } from './taken'
import type { TextPlace } from './text-place'
import { isStillTyped, typedWordAt, type TypedWord } from './typed-word'

/** Where a box stands, and what is known around it. */
export interface Draft {
  /** The anchor of the box; findings are put aside by it. */
  readonly place: string
  readonly context: DraftContext
}

/**
 * The coach of one box: reads its text after each change, keeps what is found, and does what keys and panel ask. It
 * changes the text only through the box, as typing does.
 */
export class CoachedBox implements BoxInFocus {
  readonly view = createStore<BoxView>(() => unreadView)
  readonly #turn = new AfterFrame(() => this.read())
  #box: TextPlace | null = null
  #findings: readonly Finding[] = []
  /** As they stand in the text now; the view keeps older ones while they say the same. */
  #newest: SortedFindings = noFindings
  #typed: TypedWord | null = null
  #isComposing = false
  #taken: Taken | null = null
  /** Where walking goes on when the finding it had reached is gone. */
  #resumeAt: number | null = null

  constructor(
    private readonly coach: Coach,
    private draft: Draft,
    private readonly reader: ReadsText = new DraftText(),
  ) {}

  get topic(): string | null {
    return this.#box?.topic ?? null
  }

  connect(box: TextPlace): () => void {
    this.#box = box
    const unsubscribe = this.coach.store.subscribe((state, before) => {
      if (state.choices !== before.choices) this.read()
      else if (state.dismissed !== before.dismissed) this.#sort()
    })
    return () => {
      unsubscribe()
      this.#turn.cancel()
      this.#box = null
      if (this.coach.store.getState().box === this) this.coach.store.setState({ box: null })
    }
  }

  follow(draft: Draft): void {
    const isSame = JSON.stringify(draft) === JSON.stringify(this.draft)
    this.draft = draft
    if (!isSame) this.#turn.ask(0)
  }

  /** The text of the box changed, by whatever hand. */
  textChanged(): void {
    if (this.#isComposing) return
    this.#turn.ask(this.reader.pauseMs)
  }

  focused(): void {
    this.coach.store.setState({ box: this })
  }

  left(): void {
    this.#typed = null
    this.#sort()
  }

  typed(): void {
    if (this.#box === null) return
    const { text, selection } = this.#box
    this.#typed = typedWordAt(text, selection.start)
    this.#taken = null
    this.#resumeAt = null
    if (this.view.getState().current !== null || this.view.getState().done !== null) {
      this.view.setState({ current: null, done: null })
    }
  }

  composing(isComposing: boolean): void {
    this.#isComposing = isComposing
    if (isComposing) return
    this.typed()
    this.#turn.ask(0)
  }

  caretMoved(): void {
    if (this.#box === null || this.#isComposing) return
    const { selection } = this.#box
    if (this.#typed !== null) {
      if (isStillTyped(this.#typed, selection)) return
      this.#typed = null
      this.#sort()
    }
    const { findings, current } = this.view.getState()
    const walkedTo = current?.by === 'walk' ? this.#fresh(current.index) : undefined
    if (walkedTo !== undefined && isSelected(walkedTo, selection)) return
    const index = indexAtSelection(this.#newest.toLookAt, selection)
    const next: CurrentFinding | null =
      index === -1 || findings.toLookAt.length === 0 ? null : { index, by: 'caret' }
    if (next?.index !== current?.index || next?.by !== current?.by) this.view.setState({ current: next })
  }

  /** Reads now what the box holds. */
  read(): void {
    const { choices } = this.coach.store.getState()
    if (this.#box === null || choices === null || this.#isComposing) return
    const reading = this.reader.read(this.#box.text, this.draft.context, choices)
    this.#findings = reading.kind === 'read' ? reading.findings : []
    const state = stateAfter(reading, this.#box.text)
    if (this.view.getState().state !== state) this.view.setState({ state })
    this.#sort()
  }

  press(key: CoachKey): boolean {
    const { current } = this.view.getState()
    switch (key) {
      case 'next':
        this.walk(1)
        return true
      case 'previous':
        this.walk(-1)
        return true
      case 'take':
        return this.take()
      case 'put-aside':
        if (current !== null) this.putAside(current.index)
        return current !== null
      case 'never-mark':
        if (current !== null) this.neverMark(current.index)
        return current !== null
      case 'leave':
        if (current?.by !== 'walk') return false
        this.view.setState({ current: null })
        this.#box?.collapseSelection()
        return true
    }
  }

  walk(by: 1 | -1): void {
    this.#typed = null
    this.read()
    const { current } = this.view.getState()
    const { length } = this.#newest.toLookAt
    if (length === 0) {
      this.#announce(
        this.view.getState().findings.helps.length > 0
          ? t('Nothing more to look at.')
          : t('Nothing to look at.'),
      )
      return
    }
    this.goTo(indexAfterStep(by, current?.index ?? null, this.#resumeAt, length))
  }

  goTo(index: number): void {
    this.read()
    const finding = this.#fresh(index)
    if (finding === undefined) return
    this.#typed = null
    this.#taken = null
    this.#resumeAt = index
    this.view.setState({ current: { index, by: 'walk' }, done: null })
    this.#box?.select(finding.start, finding.end)
    this.#announce(walkWords(finding, index, this.#newest.toLookAt.length))
  }

  /** Takes an alternative of the current finding; asked again at once, the next one in its place. */
  take(): boolean {
    const taken = this.#taken
    if (taken !== null && this.#box?.text === taken.after) return this.#takeAnother(taken)
    const { current } = this.view.getState()
    if (current === null) return false
    this.takeOf(current.index, 0)
    return true
  }

  takeOf(index: number, choice: number): void {
    this.read()
    const finding = this.#fresh(index)
    const alternative = finding?.alternatives[choice]
    if (finding === undefined || this.#box === null) return
    if (alternative === undefined) {
      this.#announce(t('There are no ready words for this; put it in your own.'))
      this.#box.select(finding.start, finding.end)
      return
    }
    this.#change(alternative, { before: this.#box.text, finding, choice })
    this.#resumeAt = index
  }

  putAside(index: number): void {
    const finding = this.#fresh(index)
    if (finding === undefined) return
    const dismissal = dismissedAs(this.draft.place, finding)
    this.coach.changeDismissed((all) => [...all.filter((one) => !isSameDismissal(one, dismissal)), dismissal])
    this.#tell(index, {
      text: t('{{words}} is put aside here.', { words: nameOf(finding) }),
      another: null,
      undo: () => this.takeBack(dismissal),
    })
  }

  takeBack(dismissal: ReturnType<typeof dismissedAs>): void {
    this.coach.changeDismissed((all) => all.filter((one) => !isSameDismissal(one, dismissal)))
    this.view.setState({ done: null })
  }

  showPutAside(): void {
    const { place } = this.draft
    this.coach.changeDismissed((all) => all.filter((one) => one.place !== place))
    this.view.setState({ done: null })
  }

  neverMark(index: number): void {
    const finding = this.#fresh(index)
    if (finding === undefined) return
    this.coach.choose((choices) => neverMark(choices, finding))
    this.#tell(index, {
      text: t('{{words}} is not marked any more.', { words: nameOf(finding) }),
      another: null,
      undo: () => {
        this.coach.choose((choices) => withoutNeverMark(choices, finding))
        this.view.setState({ done: null })
      },
    })
  }

  #takeAnother(taken: Taken): boolean {
    const another = anotherOf(taken)
    if (another === null) return false
    this.#change(another.change, { ...taken, choice: another.choice })
    return true
  }

  #change(change: TextChange, { before, finding, choice }: Omit<Taken, 'after'>): void {
    if (this.#box === null) return
    const resumeAt = this.#resumeAt
    this.#box.replace(change)
    this.#typed = null
    this.#resumeAt = resumeAt
    this.#taken = { before, after: this.#box.text, finding, choice }
    this.read()
    this.#tell(this.#resumeAt ?? 0, doneByTaking(finding, choice))
  }

  #tell(resumeAt: number, done: Done): void {
    this.#resumeAt = resumeAt
    this.view.setState({ current: null, done })
    this.#announce(doneWords(done, this.#newest.toLookAt.length))
  }

  #announce(announcement: string): void {
    // Said again also when it is the same: what changes is an invisible space.
    const before = this.view.getState().announcement
    this.view.setState({ announcement: before === announcement ? `${announcement}\u00a0` : announcement })
  }

  #fresh(index: number): Finding | undefined {
    return this.#newest.toLookAt[index]
  }

  /** Shares the findings out anew and underlines them. What the writer is told changes only when it says something else. */
  #sort(): void {
    const { dismissed } = this.coach.store.getState()
    const before = this.#newest
    this.#newest = sortFindings(this.#findings, {
      place: this.draft.place,
      dismissed,
      typed: this.#typed?.word ?? null,
    })
    this.#box?.mark([...this.#newest.toLookAt, ...this.#newest.helps])
    const view = this.view.getState()
    const current = currentAfter(view.current, before.toLookAt, this.#newest.toLookAt)
    if (!saysTheSame(view.findings, this.#newest)) this.view.setState({ findings: this.#newest, current })
    else if (current?.index !== view.current?.index) this.view.setState({ current })
  }
}
