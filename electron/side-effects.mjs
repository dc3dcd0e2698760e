/**
 * Whether a module does something by being loaded. pdf-lib only defines classes but does not say so; a packet without
 * attached files needs a tenth of it, and the rest is left in a chunk of its own until a file is opened.
 * @param {string} id
 */
export const hasSideEffects = (id) => !/[\\/]node_modules[\\/]pdf-lib[\\/]/.test(id)
