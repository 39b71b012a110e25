import { z } from 'zod'
import { instantSchema } from '../records/instant'

/** What was told, so that it is not told again after a restart. */
export const toldNoticeSchema = z.object({ key: z.string().max(200), toldAt: instantSchema })

export type ToldNotice = z.infer<typeof toldNoticeSchema>

/** Longer than anything stays of use. */
const rememberedMs = 7 * 24 * 60 * 60_000

/** With the new ones, and without those that nothing asks about any more. `now` is in milliseconds. */
export function rememberTold(
  told: readonly ToldNotice[],
  keys: readonly string[],
  now: number,
): readonly ToldNotice[] {
  const oldest = now - rememberedMs
  const toldAt = new Date(now).toISOString()
  const kept = told.filter((one) => Date.parse(one.toldAt) >= oldest && !keys.includes(one.key))
  return [...kept, ...keys.map((key) => ({ key, toldAt }))]
}
