/**
 * The number that a person typed: null when nothing stands there, NaN when it is no number. A comma is the decimal sign,
 * except where it groups thousands (41,377); spaces group as well, and a true minus is a minus.
 */
export function parseNumber(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00A0\u2009\u202F']/g, '').replace('\u2212', '-')
  if (bare === '') return null
  const ungrouped = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : bare.replace(',', '.')
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(ungrouped) ? Number(ungrouped) : Number.NaN
}
