import { useEffect } from 'react'
import type { Bridge } from '../../preload'
import { routeOf } from './route-of'

/** Goes where main says, and tells main that the page listens, so that it says so no earlier. */
export function useOpenedPlaces(bridge: Bridge, navigate: (to: string) => void): void {
  useEffect(() => {
    const endings = [
      bridge.places.onOpened(({ place }) => navigate(routeOf(place))),
      bridge.places.onRouteOpened(({ route }) => navigate(route)),
    ]
    void bridge.places.listens()
    return () => endings.forEach((end) => end())
  }, [bridge, navigate])
}
