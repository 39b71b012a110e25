import type { Handlers } from '../../ipc/contract'
import { askingPage } from './asking-page'
import type { PageWrites } from './page-writes'

/** The handlers by which a page writes a meeting that it has open itself, each write noted as that page’s. */
export function notingWrites(handlers: Handlers, writes: PageWrites): Handlers {
  const pageId = () => askingPage()?.id ?? null
  return {
    ...handlers,
    'meetings:save': (input) => writes.by(pageId(), input.id, () => handlers['meetings:save'](input)),
    'meetings:delete': (input) => writes.by(pageId(), input.id, () => handlers['meetings:delete'](input)),
  }
}
