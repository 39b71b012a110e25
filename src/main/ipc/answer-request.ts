import { t } from '../../texts/t'
import { requests, type Channel, type Handlers } from '../../ipc/contract'
import type { Failure, Reply } from '../../ipc/reply'

/** Turns what a handler threw into a value that can cross the door. */
export type ExplainError = (error: unknown) => Failure

/**
 * Carries out one request: parses what came in, runs the handler, and answers a value whatever happens. What main sends
 * out was made from checked records, so it is not parsed again.
 */
export async function answerRequest(
  channel: Channel,
  rawInput: unknown,
  handlers: Partial<Handlers>,
  explain: ExplainError,
): Promise<Reply<unknown>> {
  const handle = handlers[channel] as ((input: unknown) => unknown) | undefined
  if (handle === undefined) return failed(nobodyAnswers())
  const input = parseInput(channel, rawInput)
  if (!input.fits) return failed({ code: 'invalid-input', message: notUnderstood([channel, ...input.where]) })
  try {
    return { ok: true, value: await handle(input.value) }
  } catch (error) {
    return failed(explain(error))
  }
}

/** While another state of the library is put in place, there is nothing to answer from. */
function nobodyAnswers(): Failure {
  return { code: 'busy', message: t('The library is closed for a moment while it is being changed.') }
}

type ParsedInput =
  | { readonly fits: true; readonly value: unknown }
  | { readonly fits: false; readonly where: readonly string[] }

function parseInput(channel: Channel, rawInput: unknown): ParsedInput {
  try {
    const parsed = requests[channel].input.safeParse(rawInput)
    if (parsed.success) return { fits: true, value: parsed.data }
    return { fits: false, where: [parsed.error.issues[0]?.path.join('.') ?? ''] }
  } catch {
    // Nested more deeply than a stack is high.
    return { fits: false, where: [] }
  }
}

function notUnderstood(request: readonly string[]): string {
  return t('Attune did not understand a request ({{request}}).', { request: request.join(' ') })
}

function failed(error: Failure): Reply<never> {
  return { ok: false, error }
}
