/** A step may remove or overwrite this many records, or this share of all, without being asked about. */
export const MASS_COUNT = 50
export const MASS_SHARE = 0.2
/** Fewer than these are no mass, however small the vault is. */
const FEW = 3

/** Whether a step that removes or overwrites some of all records asks first. */
export function isMassChange(touched: number, all: number): boolean {
  return touched >= FEW && (touched > MASS_COUNT || touched > all * MASS_SHARE)
}

/** What the person is asked, for example "This moves 62 of 80 records to the trash in one step." */
export function massChangeWords(does: string, touched: number, all: number, wayBack: string): string {
  return `This ${does} ${touched} of ${all} records in one step. A backup is made first. ${wayBack} Nothing was changed yet.`
}
