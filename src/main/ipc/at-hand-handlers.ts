import type { AtHandChoices } from '../../ipc/at-hand-choices'
import type { NoticeChoices } from '../../domain/notices/notice-choices'
import type { Handlers } from '../../ipc/contract'
import type { AtHand } from '../at-hand/at-hand'

type AtHandHandlers = Pick<Handlers, Extract<keyof Handlers, `at-hand:${string}`>>

export function atHandHandlers(
  atHand: Pick<AtHand, 'state' | 'choose' | 'chooseNotices' | 'openCapture'>,
): AtHandHandlers {
  return {
    'at-hand:read': () => atHand.state,
    'at-hand:choose': (changes) => atHand.choose(given<AtHandChoices>(changes)),
    'at-hand:choose-notices': (changes) => atHand.chooseNotices(given<NoticeChoices>(changes)),
    'at-hand:open-capture': () => atHand.openCapture(),
  }
}

/** Without the parts that were not given. */
function given<T extends object>(changes: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined)) as Partial<T>
}
