import { useState } from 'react'
import { TextArea, type TextAreaProps } from '../../components/text-area'

/** A box that saves at each key, and shows what came from elsewhere while nobody types in it. */
export function SavedText({ value, onChange, ...rest }: TextAreaProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextArea
      {...rest}
      value={typed ?? value}
      onChange={(text) => {
        setTyped(text)
        onChange(text)
      }}
      renderBox={(box) => <textarea {...box} onBlur={() => setTyped(null)} />}
    />
  )
}
