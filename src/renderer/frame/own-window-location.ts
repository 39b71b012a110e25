import type { BaseLocationHook } from 'wouter'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import type { Bridge } from '../../preload'

/** Where a window of its own stands once its meeting was deleted in it. */
export const goneRoute = '/gone'

/** Whether a route is one of the meeting that `start` belongs to, and so has its place in that meeting’s own window. */
export function staysInWindow(to: string, start: string): boolean {
  const [own] = /^\/meetings\/[^/]+/.exec(start) ?? []
  return to === goneRoute || (own !== undefined && (to === own || to.startsWith(`${own}/`)))
}

/** Where a window of its own is: in its meeting. Whatever else is gone to from there shows in the main window. */
export function ownWindowLocation({ windows }: Pick<Bridge, 'windows'>, start: string): BaseLocationHook {
  const go: typeof navigate = (to, options) => {
    if (staysInWindow(to, start)) navigate(to, options)
    else void windows.showInMain({ route: to })
  }
  const useOwnLocation = () => {
    const [location] = useHashLocation()
    return [location, go] as ReturnType<typeof useHashLocation>
  }
  return Object.assign(useOwnLocation, { hrefs: (href: string) => `#${href}` })
}
