import type { ComponentProps, ReactNode } from 'react'
import type { Draft } from './coached-box'
import { DraftBox } from './draft-box'

/** Makes the box of a field a coached one. */
export function renderDraftBox(draft: Draft): (box: ComponentProps<'textarea'>) => ReactNode {
  return function renderBox(box) {
    return <DraftBox {...box} draft={draft} />
  }
}
