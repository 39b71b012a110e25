/** Who may know whom; ARCHITECTURE.md draws the same picture. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      // Beside zod only what turns text into values and back, needs no platform and keeps nothing (ADR 23).
      name: 'domain-knows-only-itself-zod-and-readers-of-text',
      severity: 'error',
      from: { path: '^src/domain' },
      to: {
        pathNot: ['^src/(domain|texts)', '^node_modules/(zod|chrono-node|ical.js|papaparse|windows-iana)'],
      },
    },
    {
      // The language of a process is like its time zone: everybody may ask for it, and it knows nobody.
      name: 'texts-know-nobody',
      severity: 'error',
      from: { path: '^src/texts' },
      to: { pathNot: ['^src/texts', '^node_modules/i18next'] },
    },
    {
      name: 'ipc-knows-the-domain',
      severity: 'error',
      from: { path: '^src/ipc' },
      to: { pathNot: ['^src/(domain|ipc|texts)', '^node_modules/zod'] },
    },
    {
      name: 'processes-do-not-meet',
      severity: 'error',
      from: { path: '^src/(main|preload)' },
      to: { path: '^src/renderer' },
    },
    {
      name: 'main-and-preload-do-not-meet',
      severity: 'error',
      from: { path: '^src/main' },
      to: { path: '^src/preload' },
    },
    {
      name: 'preload-does-not-know-main',
      severity: 'error',
      from: { path: '^src/preload' },
      to: { path: '^src/main' },
    },
    {
      name: 'renderer-takes-only-the-type-of-the-bridge',
      severity: 'error',
      from: { path: '^src/renderer' },
      to: { path: '^src/(main|preload)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/([^/]+)/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'what-features-are-made-of-knows-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/(components|editor|coach|phrases)' },
      to: { path: '^src/renderer/(features|app)' },
    },
    {
      name: 'the-domain-needs-no-one-platform',
      severity: 'error',
      from: { path: '^src/(domain|ipc|renderer|texts)' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
