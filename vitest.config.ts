import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Component tests ask for jsdom with a comment of their own; everything else runs in Node.
    environment: 'node',
    // Nothing is timed here; on a busy machine a test that writes a thousand files takes a while.
    testTimeout: 30_000,
  },
})
