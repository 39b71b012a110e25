import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isSafeLink } from './safe-link'

/**
 * A click on a link puts the caret there; with Ctrl or Cmd it asks for the link to be opened. It never
 * navigates.
 */
export const LinkClicks = Extension.create<{ readonly onOpenLink: (href: string) => void }>({
  name: 'linkClicks',
  addOptions() {
    return { onOpenLink: () => undefined }
  },
  addProseMirrorPlugins() {
    const { onOpenLink } = this.options
    const onClick = (event: MouseEvent): boolean => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link) return false
      event.preventDefault()
      const href = link.getAttribute('href')
      const isMeant = event.button === 0 && (event.ctrlKey || event.metaKey)
      if (!isMeant || href === null || !isSafeLink(href)) return false
      onOpenLink(href)
      return true
    }
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            click: (_view, event) => onClick(event),
            auxclick: (_view, event) => onClick(event),
          },
        },
      }),
    ]
  },
})
