import { useEffect, useState } from 'react'
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
  const { index, isReading } = useSwitcherIndex(bridge, isOpen)
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
    <OpenSwitcher
      {...{ index, isReading, hereKey, now }}
      onOpen={open}
      onSearch={on.onSearch}
      onClose={on.onClose}
    />
  )
}

interface OpenSwitcherProps extends ReadIndex {
  readonly hereKey: string | null
  readonly now: number
  readonly onOpen: (item: SwitcherItem) => void
  readonly onSearch: (text: string) => void
  readonly onClose: () => void
}

/** What can be done and what was opened lately stay as they were when it was opened. */
function OpenSwitcher({ index, isReading, hereKey, now, onOpen, onSearch, onClose }: OpenSwitcherProps) {
  const [commands] = useState(() =>
    commandDescriptions.filter(({ id }) => id !== 'switcher.open' && findEnabledCommand(id) !== undefined),
  )
  const [recentKeys] = useState(() => readRecentlyOpened(localStorage).filter((key) => key !== hereKey))
  return (
    <QuickSwitcher
      {...{ index, isReading, commands, recentKeys, now, onOpen }}
      onSearch={(text) => {
        onClose()
        onSearch(text)
      }}
      onClose={onClose}
    />
  )
}

interface ReadIndex {
  readonly index: SwitcherIndex
  readonly isReading: boolean
}

/** What is read once is kept while nothing changes, and read again at the next opening after something did. */
function useSwitcherIndex(bridge: Bridge, isOpen: boolean): ReadIndex {
  const [read, setRead] = useState({ index: noRecords, change: -1 })
  const [change, setChange] = useState(0)
  const isReading = isOpen && read.change !== change
  useEffect(() => onAnyChange(bridge, () => setChange((before) => before + 1)), [bridge])
  useEffect(() => {
    if (!isReading) return undefined
    let isWanted = true
    void bridge.switcher.read().then((reply) => {
      if (!isWanted) return
      setRead(({ index }) => ({ index: reply.ok ? new SwitcherIndex(reply.value) : index, change }))
    })
    return () => {
      isWanted = false
    }
  }, [bridge, isReading, change])
  useEffect(() => {
    const idle = requestIdleCallback(() => read.index.warm())
    return () => cancelIdleCallback(idle)
  }, [read.index])
  return { index: read.index, isReading }
}
