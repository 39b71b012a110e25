import { ipcMain } from 'electron'
import { t } from '../../texts/t'
import { requests, type Channel, type Handlers } from '../../ipc/contract'
import { answerRequest, type ExplainError } from './answer-request'
import { answeredTo } from './asking-page'
import { isTrustedSender, mayAsk } from './trusted-sender'

/**
 * Opens the door: one listener for each channel of the contract, and none besides. `handlersNow` gives those of the
 * library that is open when a request comes in.
 */
export function registerHandlers(
  handlersNow: () => Partial<Handlers>,
  explain: ExplainError,
  developmentUrl: string | undefined,
): void {
  for (const channel of Object.keys(requests) as Channel[]) {
    ipcMain.handle(channel, (event, input: unknown) => {
      if (isTrustedSender(event.senderFrame, developmentUrl) && mayAsk(channel, event.senderFrame))
        return answeredTo(event.sender, () => answerRequest(channel, input, handlersNow(), explain))
      return {
        ok: false,
        error: { code: 'untrusted-sender', message: t('The request came from a page that is not Attune’s.') },
      }
    })
  }
}
