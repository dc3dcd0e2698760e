/** Today's calendar day where the person is, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** "14:32" of an ISO time, where the person is. */
export function clockTime(iso: string): string {
  const time = new Date(iso)
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
