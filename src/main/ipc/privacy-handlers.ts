import type { PrivacyChoices } from '../../ipc/requests/privacy-requests'
import type { Handlers } from '../../ipc/contract'
import type { ScreenPrivacy } from '../desktop/screen-privacy'

export type PrivacyHandlers = Pick<Handlers, Extract<keyof Handlers, `privacy:${string}`>>

export function privacyHandlers(privacy: Pick<ScreenPrivacy, 'state' | 'cover' | 'choose'>): PrivacyHandlers {
  return {
    'privacy:read': () => privacy.state,
    'privacy:cover': ({ isCovered }) => privacy.cover(isCovered),
    'privacy:choose': ({ coversWhenLeft, keepsOutOfCaptures }) => {
      const changes: Partial<PrivacyChoices> = {
        ...(coversWhenLeft !== undefined && { coversWhenLeft }),
        ...(keepsOutOfCaptures !== undefined && { keepsOutOfCaptures }),
      }
      return privacy.choose(changes)
    },
  }
}
