import { useCallback, useEffect, useRef, useState } from 'react'
import { commandDescriptions } from '../../ipc/commands'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { findEnabledCommand } from '../commands/enabled-commands'
import type { ToastMessage } from '../components/toast'
import { QuickSwitcher } from '../features/quick-switcher/quick-switcher'
import { readRecentlyOpened, rememberOpened } from '../features/quick-switcher/recently-opened'
import { SwitcherIndex } from '../features/quick-switcher/switcher-index'
import { keyOfItem, type SwitcherItem } from '../features/quick-switcher/switcher-item'
import { useNow } from '../requests/use-now'
import { onAnyChange } from './on-any-change'
import { routeOfRecord } from './record-route'

export interface QuickSwitcherPartProps {
  readonly bridge: Bridge
  readonly isOpen: boolean
  /** The record that is read now, which need not be offered first. */
  readonly hereKey: string | null
  readonly navigate: (to: string) => void
  readonly say: (message: ToastMessage) => void
  readonly onSearch: (text: string) => void
  readonly onClose: () => void
}

const noRecords = new SwitcherIndex([])

/** The switcher with what it finds; nothing is asked for before it is opened the first time. */
export function QuickSwitcherPart({ bridge, isOpen, hereKey, navigate, say, ...on }: QuickSwitcherPartProps) {
  const index = useSwitcherIndex(bridge, isOpen)
  const now = useNow()
  if (!isOpen) return null
  const open = (item: SwitcherItem) => {
    on.onClose()
    rememberOpened(localStorage, keyOfItem(item))
    if (item.of === 'command') {
      findEnabledCommand(item.command.id)?.run()
      return
    }
    const route = routeOfRecord(item.record)
    if (route !== null) {
      navigate(route)
      return
    }
    void bridge.app.copyText({ text: item.title })
    say({ text: t('Copied: “{{phrase}}”', { phrase: item.title }), action: null, tone: 'neutral' })
  }
  return (
    <OpenSwitcher {...{ index, hereKey, now }} onOpen={open} onSearch={on.onSearch} onClose={on.onClose} />
  )
}

interface OpenSwitcherProps {
  readonly index: SwitcherIndex
  readonly hereKey: string | null
  readonly now: number
  readonly onOpen: (item: SwitcherItem) => void
  readonly onSearch: (text: string) => void
  readonly onClose: () => void
}

/** What can be done and what was opened lately stay as they were when it was opened. */
function OpenSwitcher({ index, hereKey, now, onOpen, onSearch, onClose }: OpenSwitcherProps) {
  const [commands] = useState(() =>
    commandDescriptions.filter(({ id }) => id !== 'switcher.open' && findEnabledCommand(id) !== undefined),
  )
  const [recentKeys] = useState(() => readRecentlyOpened(localStorage).filter((key) => key !== hereKey))
  return (
    <QuickSwitcher
      {...{ index, commands, recentKeys, now, onOpen }}
      onSearch={(text) => {
        onClose()
        onSearch(text)
      }}
      onClose={onClose}
    />
  )
}

/** What is read once is kept while nothing changes, and read again at the next opening after something did. */
function useSwitcherIndex(bridge: Bridge, isOpen: boolean): SwitcherIndex {
  const [index, setIndex] = useState(noRecords)
  const isCurrent = useRef(false)
  const read = useCallback(async () => {
    isCurrent.current = true
    const reply = await bridge.switcher.read()
    if (!reply.ok) {
      isCurrent.current = false
      return
    }
    const next = new SwitcherIndex(reply.value)
    setIndex(next)
    requestIdleCallback(() => next.warm())
  }, [bridge])
  useEffect(() => {
    if (isOpen && !isCurrent.current) void read()
  }, [isOpen, read])
  useEffect(
    () =>
      onAnyChange(bridge, () => {
        isCurrent.current = false
      }),
    [bridge],
  )
  return index
}
