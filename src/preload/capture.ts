import { contextBridge } from 'electron'
import { captureBridge } from './bridge/capture-bridge'

// The capture window has a bridge of its own: main takes no other sentence from its page.
contextBridge.exposeInMainWorld('attuneCapture', captureBridge)

/** What the page of the capture window finds as `window.attuneCapture`. */
export type CaptureBridge = typeof captureBridge
