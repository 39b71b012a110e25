/** How long ago something was, in the words of a calendar. */
export function agoName(months: number): string {
  switch (months) {
    case 1:
      return 'A month ago'
    case 3:
      return 'A quarter ago'
    case 6:
      return 'Half a year ago'
    case 12:
      return 'A year ago'
    default:
      return `${Math.round(months / 12)} years ago`
  }
}
