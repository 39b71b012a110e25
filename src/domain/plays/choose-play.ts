import { conversationKinds, worries, type ProposedPlay } from './play-questions'

/** The ids of the three answers. */
export interface PlayChoice {
  readonly kind: string
  readonly subject: string
  readonly worry: string
}

const mostProposals = 3

/**
 * One to three plays for these answers, the one that fits best first, each with a sentence why; none for answers that
 * this version does not know.
 */
export function choosePlays({ kind, subject, worry }: PlayChoice): ProposedPlay[] {
  const about = conversationKinds.find(({ id }) => id === kind)?.answers.find(({ id }) => id === subject)
  const fits = about?.speaksFor ?? null
  if (fits === null) return []
  const worried = worries.find(({ id }) => id === worry)
  const proposals = [fits, worried?.speaksFor, about?.goesWith].filter(
    (proposal) => proposal !== null && proposal !== undefined,
  )
  return proposals
    .filter(({ playId }, index) => proposals.findIndex((other) => other.playId === playId) === index)
    .slice(0, mostProposals)
}
