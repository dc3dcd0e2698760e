import { AppError } from '@shared/errors'

const MOST_DEPTH = 100

/**
 * Refuses what JSON would change in silence, or what could harm a program that reads it: numbers that are none, values
 * that are no data, keys that name an object's prototype.
 * @throws AppError INVALID_INPUT that names the place.
 */
export function assertPlain(value: unknown): void {
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }]
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const fault = faultOf(item.value, item.path.length)
    if (fault) throw unfit(item.path, fault)
    if (typeof item.value !== 'object' || item.value === null) continue
    for (const [key, inner] of Object.entries(item.value)) {
      const path = [...item.path, key]
      if (key === '__proto__') throw unfit(path, 'a field cannot have this name')
      waiting.push({ value: inner, path })
    }
  }
}

function faultOf(value: unknown, depth: number): string | undefined {
  if (depth > MOST_DEPTH) return 'it is nested too deeply'
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'a number must be finite'
  if (typeof value === 'object' && value !== null) return isPlain(value) ? undefined : 'this is no plain data'
  return ['string', 'boolean', 'undefined', 'object'].includes(typeof value) ? undefined : 'this is no plain data'
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

function unfit(path: readonly string[], fault: string): AppError {
  const message = `${path.join('.')}: ${fault}. Nothing was saved.`
  return new AppError('INVALID_INPUT', message, [{ path, message }])
}
