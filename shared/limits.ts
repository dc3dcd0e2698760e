/** The most bytes that one call may carry in either direction. */
export const MAX_BYTES = 64 * 1024 * 1024

/** One piece of an upload at most, in bytes. */
export const CHUNK_BYTES = 4 * 1024 * 1024
