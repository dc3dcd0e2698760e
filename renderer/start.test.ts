import { expect, it } from 'vitest'

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '../shared/**/*.ts', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What a module needs before it can run: types need nothing, and `import()` waits until it is asked. */
const IMPORTS = /^(?:import|export) (?!type\b)(?:[^;'"]*? from )?'([^']+)'/gm

/** The file that an import names, as the glob writes it, or undefined for a package. */
function fileOf(name: string, from: string): string | undefined {
  const path = name.replace(/^@shared\//, '../shared/').replace(/^@\//, './')
  const whole = path === name ? new URL(name, `file:///renderer/${from}`).pathname : undefined
  const base = name.startsWith('.') ? whole?.replace(/^\/renderer\//, './').replace(/^\/shared\//, '../shared/') : path
  return [`${base}.ts`, `${base}.tsx`].find((file) => file in sources)
}

/** Every package that is read at the start, with the way of imports to it. */
function packagesAtStart(): Map<string, string> {
  const packages = new Map<string, string>()
  const ways = new Map([['./main.tsx', 'main.tsx']])
  for (const [file, way] of ways)
    for (const [, name = ''] of sources[file]?.matchAll(IMPORTS) ?? []) {
      const next = fileOf(name, file)
      if (next && !ways.has(next)) ways.set(next, `${way} > ${next}`)
      if (!next && !packages.has(name)) packages.set(name, way)
    }
  return packages
}

it('reads no validator before the first screen: what is typed is checked by forms, and by the core', () => {
  const packages = packagesAtStart()
  expect(packages.has('react-dom/client')).toBe(true)
  expect(packages.get('zod')).toBeUndefined()
})

it('reads menus and messages after the first drawing', () => {
  const floating = [...packagesAtStart().keys()].filter((name) => /^@(?:base|floating)-ui\//.test(name))
  expect(floating.toSorted()).toEqual(['@base-ui/react/csp-provider', '@base-ui/react/dialog'])
})
