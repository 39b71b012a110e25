import type { ReactNode } from 'react'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import type { Play } from '../../../domain/plays/play'
import type { OwnPlayChanges } from '../../../ipc/requests/plays-requests'

/** What each part of the editor of a play works on. */
export interface OwnPlayEditorProps {
  readonly play: OwnPlaySummary
  /** All other plays: what they ask can be asked here too. */
  readonly otherPlays: readonly Play[]
  readonly onChange: (change: (play: OwnPlaySummary) => OwnPlayChanges) => void
  readonly newId: () => string
  /** Whether all of it is saved, in a word. */
  readonly saveStatus?: ReactNode
}
