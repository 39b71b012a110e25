import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Nothing is timed here; on a busy machine a test that writes a thousand files takes a while. */
const testTimeout = 30_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'plain',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/renderer/**'],
          environment: 'node',
          // Values in, values out, and folders of their own: loading every module anew for each file took more
          // time than the tests themselves.
          isolate: false,
          testTimeout,
        },
      },
      {
        // The handlers of every request as they are, with a system behind them that does nothing.
        resolve: {
          alias: { electron: fileURLToPath(new URL('tests/fuzz/quiet-electron.ts', import.meta.url)) },
        },
        test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], environment: 'node', testTimeout },
      },
      {
        plugins: [react()],
        test: {
          name: 'page',
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
          // Component tests ask for jsdom with a comment of their own, and leave things behind in it.
          environment: 'node',
          testTimeout,
        },
      },
    ],
  },
})
