/** The local time of day of a moment, as a clock on the wall shows it: 10:05. Empty for what is no moment. */
export function clockTime(instant: string): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return ''
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
