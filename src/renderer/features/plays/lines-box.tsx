import { useState } from 'react'
import { TextArea } from '../../components/text-area'

export interface LinesBoxProps {
  readonly label: string
  readonly hint: string
  readonly lines: readonly string[]
  readonly mostLines: number
  readonly longestLine: number
  readonly onChange: (lines: string[]) => void
  readonly context?: string
}

/** A list as a text with a line for each. Empty lines are there while one writes, and are no items. */
export function LinesBox({ label, hint, lines, mostLines, longestLine, onChange, context }: LinesBoxProps) {
  const [written, setWritten] = useState(lines.join('\n'))
  const isSame = linesOf(written).join('\n') === lines.join('\n')
  return (
    <TextArea
      label={label}
      hint={hint}
      value={isSame ? written : lines.join('\n')}
      {...(context === undefined ? {} : { context })}
      onChange={(text) => {
        const kept = linesOf(text)
          .slice(0, mostLines)
          .map((line) => line.slice(0, longestLine))
        setWritten(text)
        onChange(kept)
      }}
    />
  )
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
