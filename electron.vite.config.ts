import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { hasSideEffects } from './electron/side-effects.mjs'

const root = import.meta.dirname

/**
 * The start in two scripts: a small one that asks the first questions and runs before the other is read, and one with all
 * that draws the first screen, for a browser takes some milliseconds for each file.
 */
const start = [
  { name: 'ask', test: (id: string) => id === resolve(root, 'renderer/client/transport.ts'), priority: 2 },
  { name: 'start', test: (id: string) => id === resolve(root, 'renderer/main.tsx'), priority: 1 },
]

const shared = { '@shared': resolve(root, 'shared') }

// A bundled module no longer lies beside its .wasm file: the file goes along, and the address follows it.
const wasmFiles: Plugin = {
  name: 'wasm-files',
  transform(code, id) {
    if (!code.includes('.wasm')) return null
    return code.replaceAll(/new URL\((['"])([^'"]+\.wasm)\1,\s*import\.meta\.url\)/g, (_, _quote, path: string) => {
      const fileName = `wasm/${basename(path)}`
      this.emitFile({ type: 'asset', fileName, source: readFileSync(resolve(dirname(id), path)) })
      return `new URL('%OUT%/${fileName}', import.meta.url)`
    })
  },
  renderChunk: (code, { fileName }) =>
    code.replaceAll('%OUT%/', fileName.replaceAll(/[^/]+\//g, '../').replace(/[^/]*$/, '') || './'),
}

export default defineConfig({
  main: {
    // fflate's build for Node declares a `require`, and so does what electron-vite puts before a chunk; pdf-lib needs neither.
    resolve: { alias: { ...shared, fflate: 'fflate/browser' } },
    plugins: [wasmFiles],
    build: {
      outDir: 'out/main',
      // Everything the main process uses is bundled, so a packaged app carries no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        treeshake: { moduleSideEffects: hasSideEffects },
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          cli: resolve(root, 'electron/cli/index.ts'),
          'packet-worker': resolve(root, 'electron/core/packet/worker.ts'),
          'exhibit-worker': resolve(root, 'electron/core/packet/exhibits/worker.ts'),
          'text-worker': resolve(root, 'electron/core/search/attached/worker.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias: shared },
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        // A sandboxed preload must be one CommonJS file; "type": "module" makes .js ESM, so name it .cjs.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: {
      alias: [
        { find: /^@shared\//, replacement: `${resolve(root, 'shared')}/` },
        { find: /^@\//, replacement: `${resolve(root, 'renderer')}/` },
        { find: /^zod$/, replacement: resolve(root, 'shared/without-eval.ts') },
      ],
    },
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // A font inlined as data: would need a wider content security policy.
      assetsInlineLimit: 0,
      // In kB. The page is read from this machine's disk, so one large file costs nothing.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        output: {
          codeSplitting: { groups: start },
          // The PDF reader asks for its decoders by name (renderer/ui/pdf/pdf-resources.ts).
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('_nowasm_fallback.js'))
              ? 'assets/decoders/[name][extname]'
              : 'assets/[name]-[hash][extname]',
        },
      },
    },
  },
})
