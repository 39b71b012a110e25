import type { Torture, TortureRow } from '../torture'
import { failEveryCall, failingWorks } from './fail-every-call'

const codes = ['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENFILE']

export const faultsTorture: Torture = {
  name: 'faults',
  about: 'lets every single call to the disk fail in every way, then heals it and asks again',
  needsApp: false,
  run: async ({ tell }) => {
    const rows: TortureRow[] = []
    for (const work of failingWorks) {
      let count = 0
      const losses: string[] = []
      for (const code of codes) {
        const result = await failEveryCall(work, code)
        count += result.faults
        losses.push(...result.losses)
      }
      rows.push({ what: `the disk fails while ${work.what}`, count, losses })
      tell(`${count} faults while ${work.what}`)
    }
    return rows
  },
}
