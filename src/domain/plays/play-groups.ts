import { translated } from '../../texts/translated'

/** Plays that belong to one kind of conversation. */
export interface PlayGroup {
  readonly title: string
  readonly playIds: readonly string[]
}

/** All built-in plays by the kind of conversation that they are for, in the order in which they are shown. */
export const playGroups: readonly PlayGroup[] = translated([
  {
    title: 'To hear and understand',
    playIds: ['empathetic-summary', 'objection-acknowledgement', 'understanding-needs'],
  },
  {
    title: 'To say something hard, or mend it',
    playIds: ['difficult-truth', 'repairing-trust', 'acknowledge-now'],
  },
  {
    title: 'To decide together',
    playIds: ['shared-goals', 'negotiating-generously', 'rallying'],
  },
  {
    title: 'To come closer',
    playIds: ['sharing-something', 'rapport-ladder', 'staying-in-touch'],
  },
  {
    title: 'With any of them',
    playIds: ['choosing-the-medium', 'quiet-strengths'],
  },
])
