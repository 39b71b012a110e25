import { useMemo } from 'react'
import { whatWasHeard } from '../../../domain/coach/what-was-heard'
import type { Preparation } from '../../../domain/meetings/meeting'
import { renderDraftBox } from '../../coach/render-draft-box'

/** The box of the summary to say, which the coach reads along in. */
export function useSummaryBox(preparation: Preparation, playIds: readonly string[]) {
  const heard = whatWasHeard('say-back', preparation)
  return useMemo(
    () =>
      renderDraftBox(
        { place: 'say-back-panel', context: { field: 'say-back', playIds, heard } },
        'under-the-box',
      ),
    [playIds, heard],
  )
}
