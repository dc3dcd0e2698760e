/** Something on the disk that could not be understood. */
export interface Damage {
  /** The file in db/ and the place in it. */
  file: string
  line: number
  bytes: Uint8Array
  /** What is wrong, as the end of a sentence: "its checksum does not match". */
  reason: string
}

/** Whether so much is damaged that writing on could bury what a backup still holds. */
export function isTooMuch(damaged: number, records: number): boolean {
  return damaged > Math.min(20, Math.max(3, records / 100))
}
