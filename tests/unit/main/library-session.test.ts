import { describe, expect, it, vi } from 'vitest'
import { LibrarySession } from '../../../src/main/library-session'
import { withClosedLibrary } from '../../../src/main/library/closed-library'
import { nodeFileSystem } from '../../../src/main/library/file-system'
import { aMeeting, builtAt } from '../../support/builders'
import { openedLibrary, temporaryFolder } from '../../support/temporary-library'

async function aSession() {
  const folder = await temporaryFolder()
  const onOpened = vi.fn()
  const onClosing = vi.fn(() => Promise.resolve())
  const session = new LibrarySession({
    open: () => openedLibrary(folder),
    withClosed: (task) => withClosedLibrary(nodeFileSystem, folder, () => Date.parse(builtAt), task),
    onOpened,
    onClosing,
  })
  return { folder, session, onOpened, onClosing }
}

describe('the session of a library', () => {
  it('has the library that is open, and none after it was closed', async () => {
    const { session, onOpened, onClosing } = await aSession()
    expect(session.library).toBeNull()
    const library = await session.open()
    expect(session.library).toBe(library)
    expect(onOpened).toHaveBeenCalledExactlyOnceWith(library)
    await session.close()
    expect(session.library).toBeNull()
    expect(onClosing).toHaveBeenCalledOnce()
  })

  it('gives the folder to a task alone, and opens another library on it afterwards', async () => {
    const { folder, session } = await aSession()
    const first = await session.open()
    const meeting = aMeeting({ title: 'Still here' })
    await first.meetings.create(meeting)
    await session.whileClosed(async () => {
      expect(session.library).toBeNull()
      await expect(first.meetings.read(meeting.id)).rejects.toMatchObject({ code: 'closed' })
      await expect(openedLibrary(folder)).rejects.toMatchObject({ code: 'in-use' })
    })
    expect(session.library).not.toBe(first)
    expect((await session.library?.meetings.read(meeting.id))?.title).toBe('Still here')
  })

  it('opens the library again when the task fails, and says why it failed', async () => {
    const { session } = await aSession()
    await session.open()
    await expect(session.whileClosed(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room')
    expect(session.library).not.toBeNull()
  })

  it('runs no task on a library that nobody opened', async () => {
    const { session } = await aSession()
    await expect(session.whileClosed(() => Promise.resolve())).rejects.toMatchObject({ code: 'closed' })
  })
})
