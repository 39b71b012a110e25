import { describe, expect, it, vi } from 'vitest'
import { runCoachCommand } from '../../../../scripts/coach/coach-command'

describe('the coach command', () => {
  it('says how it is used', async () => {
    await expect(runCoachCommand([])).rejects.toThrow('npm run coach -- score --task')
    await expect(runCoachCommand(['train', '--what'])).rejects.toThrow('“--what” is not understood')
    await expect(runCoachCommand(['train', '--data'])).rejects.toThrow('--data needs a value')
  })

  it('asks for the folder with the rows, as none come with it', async () => {
    vi.stubEnv('ATTUNE_COACH_DATA', undefined)
    await expect(runCoachCommand(['train'])).rejects.toThrow('Name the folder that holds the labelled rows')
    vi.unstubAllEnvs()
  })

  it('says where it looked for labelled rows, and how to name another folder', async () => {
    await expect(runCoachCommand(['train', '--data', '/nowhere'])).rejects.toThrow(
      /no labelled rows at .*receptive\.dev\.jsonl.*--data FOLDER, or ATTUNE_COACH_DATA/u,
    )
  })
})
