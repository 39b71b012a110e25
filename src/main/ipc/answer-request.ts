import { requests, type Channel, type Handlers } from '../../ipc/contract'
import type { Failure, Reply } from '../../ipc/reply'

/** Turns what a handler threw into a value that can cross the door. */
export type ExplainError = (error: unknown) => Failure

/**
 * Carries out one request: parses what came in, runs the handler, and answers a value whatever happens. What main sends
 * out was made from checked records, so it is not parsed again.
 */
export async function answerRequest<C extends Channel>(
  channel: C,
  rawInput: unknown,
  handlers: Handlers,
  explain: ExplainError,
): Promise<Reply<unknown>> {
  const input = requests[channel].input.safeParse(rawInput)
  if (!input.success) {
    const where = input.error.issues[0]?.path.join('.') ?? ''
    return failed({ code: 'invalid-input', message: `Attune did not understand a request (${channel} ${where}).` })
  }
  try {
    const handle = handlers[channel] as (input: unknown) => unknown
    return { ok: true, value: await handle(input.data) }
  } catch (error) {
    return failed(explain(error))
  }
}

function failed(error: Failure): Reply<never> {
  return { ok: false, error }
}
