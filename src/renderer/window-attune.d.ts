import type { Bridge } from '../preload'
import type { CaptureBridge } from '../preload/capture'

declare global {
  interface Window {
    readonly attune: Bridge
    /** In the capture window alone. */
    readonly attuneCapture: CaptureBridge
  }
}
