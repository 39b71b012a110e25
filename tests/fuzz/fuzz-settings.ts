/** How long a fuzzing is and where it begins, as `npm run fuzz` says it; without it, a short one that is always the same. */
export const fuzzSettings = {
  seed: Number(process.env['FUZZ_SEED'] ?? 20_260_302),
  /** How many values each target gets; null for the few that a run of all tests has time for. */
  runs: process.env['FUZZ_RUNS'] === undefined ? null : Number(process.env['FUZZ_RUNS']),
}
