import type { Place, PlaceScreen } from '../../ipc/place'
import { routes } from '../routes'

const screens: Readonly<Record<PlaceScreen, string>> = {
  today: routes.today,
  meetings: routes.meetings,
  people: routes.people,
  commitments: routes.commitments,
  journal: routes.journal,
  'weekly-review': routes.weeklyReview,
  lessons: routes.lessons,
  plays: routes.plays,
  pages: routes.sharedPages,
  insights: routes.insights,
  coach: routes.coach,
  trash: routes.trash,
  'calendar-import': routes.importCalendar,
  settings: routes.settings,
}

/** Plays of the person’s own have such an id; those that come with Attune have a name. */
const ownPlayId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where the page shows a place. */
export function routeOf(place: Place): string {
  switch (place.kind) {
    case 'meeting':
      return place.tab === 'brief' ? routes.brief(place.id) : routes.meeting(place.id, place.tab)
    case 'person':
      return routes.person(place.id)
    case 'commitment':
      return routes.commitment(place.id)
    case 'entry':
      return routes.entry(place.id)
    case 'page':
      return routes.sharedPage(place.id)
    case 'play':
      return ownPlayId.test(place.id) ? routes.ownPlay(place.id) : routes.play(place.id)
    case 'screen':
      return screens[place.screen]
  }
}
