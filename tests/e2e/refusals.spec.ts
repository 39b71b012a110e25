import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { refusals } from './refusing-disks'
import { expect, test } from './fixtures'

for (const { what, said, arrange } of refusals) {
  test(`with ${what} the text stays, the state says so, and it saves by itself when that is over`, async ({
    attune,
  }) => {
    const disk = await arrange()
    test.skip(disk === null, 'this machine does not let us arrange it')
    if (disk === null) return
    try {
      const { app, page } = await attune.start({ env: { ATTUNE_LIBRARY: disk.libraryFolder } })
      const pid = app.process().pid ?? 0
      const meeting = await MeetingScreen.create(page)
      await meeting.title.fill('Refused')
      await meeting.saved()
      disk.refuse(pid)
      await meeting.purpose.fill('written meanwhile')
      await expect(meeting.saveState).toHaveText(said)
      await expect(meeting.purpose).toHaveValue('written meanwhile')
      disk.relent(pid)
      await expect(meeting.saveState).toHaveText('Saved', { timeout: 15_000 })
      expect((await meetingOnDisk(disk.libraryFolder, 'Refused')).purpose).toBe('written meanwhile')
      await attune.quit()
    } finally {
      await disk.remove()
    }
  })
}
