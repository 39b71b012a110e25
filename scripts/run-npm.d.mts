/** Runs npm itself; with `capture` its output is kept and answered instead of shown. */
export function runNpm(
  args: readonly string[],
  options?: { readonly capture?: boolean },
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>
