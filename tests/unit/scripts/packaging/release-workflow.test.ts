import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const project = resolve(import.meta.dirname, '../../../..')
const text = readFileSync(resolve(project, '.github/workflows/release.yml'), 'utf8')

const stepSchema = z.object({ uses: z.string().optional(), run: z.string().optional() })
const jobSchema = z.object({
  needs: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(stepSchema),
})
const workflow = z
  .object({
    permissions: z.record(z.string(), z.string()),
    jobs: z.object({ test: jobSchema, package: jobSchema, draft: jobSchema }),
  })
  .parse(parse(text))

const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

describe('the workflow that makes a release', () => {
  test('tests come first, then the packages, then the draft', () => {
    expect(workflow.jobs.package.needs).toBe('test')
    expect(workflow.jobs.draft.needs).toBe('package')
    expect(workflow.jobs.test.steps.at(-1)?.run).toBe('npm test')
  })

  test('every action is pinned to a full version', () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]))
    expect(used.length).toBeGreaterThan(0)
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/)
  })

  test('only the draft may write, and it stays a draft', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.jobs.package.permissions).toBeUndefined()
    expect(workflow.jobs.draft.permissions).toEqual({ contents: 'write' })
    expect(workflow.jobs.draft.steps.at(-1)?.run).toContain('--draft')
  })

  test('it runs scripts that are there, and puts no text of an event into a shell', () => {
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
    for (const run of runs) expect(run).not.toContain('${{')
    for (const [name] of runs.join('\n').matchAll(/scripts\/[\w/.-]+\.(?:sh|mjs)/g)) {
      expect(existsSync(resolve(project, name))).toBe(true)
    }
  })
})
