/** How long to wait still, or nothing. */
export function pauseWords(secondsLeft: number): string {
  if (secondsLeft === 0) return ''
  return `Try again in ${secondsLeft} ${secondsLeft === 1 ? 'second' : 'seconds'}.`
}
