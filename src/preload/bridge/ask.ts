import { ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Channel, EventName, EventPayload, Input, Output } from '../../ipc/contract'
import type { Reply } from '../../ipc/reply'

/** One request as a function: the page gets the function, never the name of the channel. */
export const ask =
  <C extends Channel>(channel: C) =>
  (input: Input<C>): Promise<Reply<Output<C>>> =>
    ipcRenderer.invoke(channel, input) as Promise<Reply<Output<C>>>

/** One event as a subscription, which answers the way to end it. */
export const on =
  <E extends EventName>(event: E) =>
  (listener: (payload: EventPayload<E>) => void): (() => void) => {
    const onEvent = (_: IpcRendererEvent, payload: unknown) => listener(payload as EventPayload<E>)
    ipcRenderer.on(event, onEvent)
    return () => ipcRenderer.removeListener(event, onEvent)
  }
