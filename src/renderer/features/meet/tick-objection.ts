import type { Preparation } from '../../../domain/meetings/meeting'

/** Notes when an expected objection came up, or with null that it did not. */
export function tickObjection(preparation: Preparation, id: string, raisedAt: string | null): Preparation {
  return {
    ...preparation,
    objections: preparation.objections.map((objection) =>
      objection.id === id ? { ...objection, raisedAt } : objection,
    ),
  }
}
