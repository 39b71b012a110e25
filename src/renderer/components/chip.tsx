import styles from './chip.module.css'

export interface ChipProps {
  readonly children: string
  readonly tone: 'neutral' | 'good' | 'warn' | 'accent' | 'quiet'
}

/** A small word on a tinted ground that says a state. */
export function Chip({ children, tone }: ChipProps) {
  return <span className={[styles.chip, styles[tone]].join(' ')}>{children}</span>
}
