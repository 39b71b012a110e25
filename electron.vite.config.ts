import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Targets are set by hand: they are the oldest runtime that the tests use, so that one build runs on both it and
// the Electron that people get.
const nodeTarget = 'node20.18'
const chromiumTarget = 'chrome130'

export default defineConfig({
  main: {
    // Where a package looks for newer versions; empty in every build that is given no address.
    define: {
      builtInUpdateAddressText: JSON.stringify(process.env['ATTUNE_UPDATE_URL'] ?? ''),
      trayIcons: JSON.stringify({
        colour16: drawing('icons/16x16.png'),
        colour32: drawing('icons/32x32.png'),
        template16: drawing('tray/template-16.png'),
        template32: drawing('tray/template-32.png'),
      }),
    },
    build: {
      target: nodeTarget,
      minify: true,
      // Everything is bundled: the packaged app then holds no node_modules, and starts by reading one file.
      externalizeDeps: false,
      rollupOptions: {
        // In one folder, from which each of them finds the preload script, the pages and the worker.
        output: { chunkFileNames: '[name]-[hash].js' },
        input: {
          index: 'src/main/index.ts',
          'search-worker': 'src/main/search/search-worker.ts',
          'calendar-worker': 'src/main/calendar/calendar-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      minify: true,
      externalizeDeps: false,
      // A sandboxed preload cannot load a second file, so each holds what it needs.
      isolatedEntries: true,
      rollupOptions: {
        input: { index: 'src/preload/index.ts', capture: 'src/preload/capture.ts' },
        // A sandboxed preload has to be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: chromiumTarget,
      minify: true,
      rollupOptions: {
        input: {
          index: resolve(import.meta.dirname, 'src/renderer/index.html'),
          lock: resolve(import.meta.dirname, 'src/renderer/lock.html'),
          capture: resolve(import.meta.dirname, 'src/renderer/capture.html'),
        },
      },
    },
  },
})

/** A drawing as a data address, so that it needs no file beside the code. */
function drawing(name: string): string {
  const file = resolve(import.meta.dirname, 'resources', name)
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`
}
