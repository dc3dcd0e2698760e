const PRIVATE = 'privateNote'

/** The same value with every private note emptied, at any depth, in fields that this version does not know as well. */
export function withoutPrivateNotes<T>(value: T): T {
  return emptied(value) as T
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(emptied)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === PRIVATE ? '' : emptied(inner)]))
}
