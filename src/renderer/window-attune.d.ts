import type { Bridge } from '../preload'

declare global {
  interface Window {
    readonly attune: Bridge
  }
}
