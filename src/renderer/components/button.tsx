import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly children: ReactNode
  /** `primary` is the one next step of a screen; `plain` most others; `quiet` what stands beside text. */
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly icon?: ReactNode
}

export function Button({ children, look = 'plain', icon, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      {...rest}
    >
      {icon}
      {children}
    </button>
  )
}
