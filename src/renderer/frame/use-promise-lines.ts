import { useEffect, useMemo, useState } from 'react'
import type { PromiseLine } from '../../domain/commitments/parse-promise-line'
import { promiseLinesIn } from '../../domain/journal/promise-lines'
import type { Bridge } from '../../preload'

export interface OfferedLine {
  readonly words: string
  readonly understood: PromiseLine
}

/** Lines are read once the writing rests, so that half a date is not asked about. */
const restMs = 500

/** The lines of a text that name somebody and a day, as they are understood. */
export function usePromiseLines(
  { commitments }: Pick<Bridge, 'commitments'>,
  text: string,
): readonly OfferedLine[] {
  const joined = useMemo(() => promiseLinesIn(text).join('\n'), [text])
  const [offered, setOffered] = useState<readonly OfferedLine[]>([])
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      const lines = joined === '' ? [] : joined.split('\n')
      const replies = await Promise.all(
        lines.map(async (words) => ({
          words,
          reply: await commitments.understand({ line: words, meetingId: null }),
        })),
      )
      if (!isWanted) return
      setOffered(
        replies.flatMap(({ words, reply }) =>
          reply.ok && reply.value.dueOn !== null && reply.value.text !== ''
            ? [{ words, understood: reply.value }]
            : [],
        ),
      )
    }
    const timer = setTimeout(() => void read(), restMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [commitments, joined])
  return offered
}
