export const DIMENSIONS = [
  'kind',
  'project',
  'criterion',
  'dates',
  'person',
  'tag',
  'strength',
  'rated',
  'grade',
  'verification',
  'disclosure',
  'attachments',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What a list is narrowed to: any of the values of one dimension, and all dimensions together. */
export type Filter = Readonly<Record<Dimension, readonly string[]>>

export const NO_FILTER = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, []])) as unknown as Filter

/** The value for what nobody has said: no strength given, no verification begun. */
export const NONE = 'none'

export const isFiltered = (filter: Filter): boolean => DIMENSIONS.some((dimension) => filter[dimension].length > 0)

export function toggled(filter: Filter, dimension: Dimension, value: string): Filter {
  const values = filter[dimension]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filter, [dimension]: next }
}

export const without = (filter: Filter, dimension: Dimension): Filter => ({ ...filter, [dimension]: [] })
