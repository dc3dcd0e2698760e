import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const packages = resolve(import.meta.dirname, '../../node_modules/harfbuzzjs/dist')

/** A bundled module no longer lies beside its .wasm file. */
export const wasmInPlace = {
  name: 'wasm-in-place',
  /**
   * @param {string} code
   * @param {string} id
   */
  transform(code, id) {
    if (!code.includes('.wasm')) return null
    return code.replaceAll(/new URL\((['"])([^'"]+\.wasm)\1,\s*import\.meta\.url\)/g, (_, _quote, path) => {
      const beside = resolve(dirname(id), path)
      const found = existsSync(beside) ? beside : join(packages, basename(path))
      return `new URL(${JSON.stringify(pathToFileURL(found).href)})`
    })
  },
}
