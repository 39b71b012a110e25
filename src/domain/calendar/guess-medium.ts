import type { Medium } from '../medium/medium'

/** Where video calls are held, by the beginning of their links. */
const videoHosts =
  /\b(zoom\.(us|com)|meet\.google\.com|teams\.(microsoft|live)\.com|[\w.-]*webex\.com|whereby\.com|meet\.jit\.si|jitsi|gotomeeting\.com|goto\.com|bluejeans\.com|facetime\.apple\.com|chime\.aws|bigbluebutton|join\.skype\.com|meet\.lync\.com|around\.co|gather\.town|call\.element\.io|talk\.[\w-]+\.\w+\/call)/i

const videoWords =
  /\b(video ?(call|conference|konferenz)|videokonferenz|microsoft teams( meeting|-besprechung)?|google meet|zoom)\b/i

const phoneWords = /\b(phone|telephone|call me|dial[- ]in|telefon(at|isch)?|anruf)\b/i

const phoneNumber = /^(tel:)?\s*\+?[\d\s()/.-]{6,24}$/i

export interface PlaceOfEvent {
  /** What stands as the place. */
  readonly place: string
  /** A link to a conference that the calendar names apart from the place. */
  readonly conference: string
  readonly about: string
}

/** How an event seems to be held, by where it is; null where nothing tells. What is nearer to the place counts more. */
export function guessMedium({ place, conference, about }: PlaceOfEvent): Medium | null {
  if (videoHosts.test(place) || videoWords.test(place)) return 'video-call'
  if (phoneNumber.test(place) || phoneWords.test(place)) return 'voice-call'
  if (/^tel:/i.test(conference)) return 'voice-call'
  if (conference !== '' || videoHosts.test(about)) return place === '' || isLink(place) ? 'video-call' : null
  if (place === '') return null
  return isLink(place) ? null : 'in-person'
}

function isLink(text: string): boolean {
  return /^\w+:\/\//.test(text.trim())
}
