import type { ComponentProps, ReactNode } from 'react'
import type { Draft } from './coached-box'
import { DraftBox, type PanelPlace } from './draft-box'

/** Makes the box of a field a coached one. */
export function renderDraftBox(
  draft: Draft,
  panel: PanelPlace = 'in-the-rail',
): (box: ComponentProps<'textarea'>) => ReactNode {
  return function renderBox(box) {
    return <DraftBox {...box} draft={draft} panel={panel} />
  }
}
