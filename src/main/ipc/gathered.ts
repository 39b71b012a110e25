/** Calls once for all that came during `gatherMs`, so that a thousand changes are not a thousand events. */
export function gathered(call: () => void, gatherMs: number): () => void {
  let timer: NodeJS.Timeout | null = null
  return () => {
    timer ??= setTimeout(() => {
      timer = null
      call()
    }, gatherMs).unref()
  }
}
