import type { ReactNode } from 'react'

export interface EscapableProps {
  readonly onEscape: () => void
  readonly children: ReactNode
}

/** Something that was opened to be filled in: Escape within it leaves it. */
export function Escapable({ onEscape, children }: EscapableProps) {
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape()
      }}
    >
      {children}
    </div>
  )
}
