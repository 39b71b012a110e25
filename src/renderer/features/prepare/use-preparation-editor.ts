import { useLayoutEffect, useState } from 'react'
import type { Meeting } from '../../../domain/meetings/meeting'
import type { MeetingChanges } from '../../../ipc/requests/meetings-requests'
import { PreparationEditor } from './preparation-editor'

export function usePreparationEditor(
  meeting: Meeting,
  onChange: (changes: MeetingChanges) => void,
): PreparationEditor {
  const [editor] = useState(() => new PreparationEditor(meeting, onChange))
  useLayoutEffect(() => editor.follow(meeting, onChange), [editor, meeting, onChange])
  return editor
}
