import { describe, expect, it, vi } from 'vitest'
import { events, requests } from '../../../src/ipc/contract'
import { captureRequests } from '../../../src/ipc/requests/capture-requests'
import type { Bridge } from '../../../src/preload'
import type { CaptureBridge } from '../../../src/preload/capture'

type Listener = (event: unknown, payload: unknown) => void

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn<(name: string, bridge: unknown) => void>() },
  ipcRenderer: {
    invoke: vi.fn((channel: string, input: unknown) => Promise.resolve({ channel, input })),
    on: vi.fn<(event: string, listener: Listener) => void>(),
    removeListener: vi.fn<(event: string, listener: Listener) => void>(),
  },
}))
vi.mock('electron', () => electron)
await import('../../../src/preload')
await import('../../../src/preload/capture')

const [[name, exposed], [captureName, exposedToCapture]] = electron.contextBridge.exposeInMainWorld.mock
  .calls as [[string, unknown], [string, unknown]]
const bridge = exposed as Bridge
const sentencesOfCapture = Object.entries<unknown>(exposedToCapture as CaptureBridge)
const sentences = [
  ...Object.values(bridge).flatMap((noun) => Object.entries<unknown>(noun)),
  ...sentencesOfCapture,
]
const requestsOfBridge = sentences.filter(([verb]) => !verb.startsWith('on'))
const subscriptions = sentences.filter(([verb]) => verb.startsWith('on'))

describe('the bridge to the page', () => {
  it('is the only thing that the page gets', () => {
    expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledTimes(2)
    expect([name, captureName]).toEqual(['attune', 'attuneCapture'])
    expect(Object.keys(bridge)).not.toContain('invoke')
    expect(Object.keys(bridge)).not.toContain('send')
  })

  it('of the capture window has the few sentences that main takes from it, and no others', async () => {
    const asked: string[] = []
    for (const [verb, ask] of sentencesOfCapture) {
      if (verb.startsWith('on')) continue
      asked.push((await (ask as typeof electron.ipcRenderer.invoke)('given', undefined)).channel)
    }
    expect(asked.sort()).toEqual(Object.keys(captureRequests).sort())
  })

  it('has one sentence for each request of the contract, and none besides', async () => {
    const asked: string[] = []
    for (const [, ask] of requestsOfBridge) {
      const { channel, input } = await (ask as typeof electron.ipcRenderer.invoke)('given', undefined)
      asked.push(channel)
      expect(input).toBe('given')
    }
    expect(asked.sort()).toEqual(Object.keys(requests).sort())
  })

  it('has one subscription for each event, which hands over the payload alone and can be taken back', () => {
    const heard: string[] = []
    for (const [, subscribe] of subscriptions) {
      electron.ipcRenderer.on.mockClear()
      const listener = vi.fn()
      const unsubscribe = (subscribe as (listener: (payload: unknown) => void) => () => void)(listener)
      const [event, onEvent] = electron.ipcRenderer.on.mock.calls[0] ?? []
      if (event === undefined || onEvent === undefined) throw new Error('nothing was subscribed to')
      heard.push(event)
      onEvent({ sender: 'the renderer’s own ipc' }, 'payload')
      expect(listener).toHaveBeenCalledExactlyOnceWith('payload')
      unsubscribe()
      expect(electron.ipcRenderer.removeListener).toHaveBeenLastCalledWith(event, onEvent)
    }
    expect(heard.sort()).toEqual(Object.keys(events).sort())
  })
})
