import { useState } from 'react'
import { TextField, type TextFieldProps } from '../../components/text-field'

export interface SettledFieldProps extends Omit<TextFieldProps, 'onChange'> {
  /** Told at each key, also of what is no value. */
  readonly onType: (typed: string) => void
}

/**
 * A box that shows what is typed in it while it has the focus, also where that is no value yet or is kept in another
 * form, and shows the value itself again when it is left.
 */
export function SettledField({ value, onType, ...rest }: SettledFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      {...rest}
      value={typed ?? value}
      onBlur={() => setTyped(null)}
      onChange={(text) => {
        setTyped(text)
        onType(text)
      }}
    />
  )
}
