import { z } from 'zod'

export const nothing = z.object({})
export const done = z.null()
export const id = z.string().min(1).max(100)
export const ids = z.array(id).min(1).max(100_000)
export const folder = z.string().trim().min(1, 'Name a folder.').max(4_096)
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Says yes to what NEEDS_CONFIRMATION has asked. */
export const confirmed = z.boolean().default(false)
