import type { Phase } from '../../domain/meetings/meeting'
import { phaseNames } from '../../domain/meetings/phase'
import { Chip, type ChipProps } from '../components/chip'

const tones: Readonly<Record<Phase, ChipProps['tone']>> = {
  preparing: 'neutral',
  ready: 'good',
  'under-way': 'accent',
  'to-reflect': 'warn',
  closed: 'quiet',
}

export function PhaseMark({ phase }: { readonly phase: Phase }) {
  return <Chip tone={tones[phase]}>{phaseNames[phase]}</Chip>
}
