import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../../.ci/verapdf')
const library = join(folder, 'node_modules/@opendataloader/pdf/lib')
/** Debian's libjaxb-java; the validator's jar leaves these out. */
const SYSTEM = '/usr/share/java'
const JAXB = 'jaxb-runtime jaxb-core jaxb-impl javax.activation istack-commons-runtime stax-ex txw2 FastInfoset'.split(
  ' ',
)

/** Why nothing can be validated here; undefined where it can. */
export function missingValidator(): string | undefined {
  if (!existsSync(library)) return 'veraPDF was not fetched: npm ci --prefix .ci/verapdf --ignore-scripts'
  if (!JAXB.every((name) => existsSync(jar(name)))) return 'libjaxb-java is not installed'
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'Java is not installed'
  }
}

const jar = (name: string): string => join(SYSTEM, `${name}.jar`)

/** What veraPDF finds against PDF/A-2a and PDF/UA-1, by the name of the file; an empty list where it finds nothing. */
export function validatePdfs(files: ReadonlyMap<string, Uint8Array>): Map<string, string[]> {
  const workplace = mkdtempSync(join(tmpdir(), 'casebook-validate-'))
  try {
    const paths = [...files].map(([name, bytes], index) => {
      const path = join(workplace, `${index}.pdf`)
      writeFileSync(path, bytes)
      return { name, path }
    })
    const jars = [
      ...readdirSync(library)
        .filter((name) => name.endsWith('.jar'))
        .map((name) => join(library, name)),
      ...JAXB.map(jar),
    ]
    const shell = ['-cp', jars.join(':'), 'org.mozilla.javascript.tools.shell.Main', join(folder, 'validate.js')]
    const output = execFileSync('java', [...shell, '2a,ua1', ...paths.map(({ path }) => path)], { encoding: 'utf8' })
    return new Map(paths.map(({ name, path }) => [name, faultsOf(output.split('\n'), path)]))
  } finally {
    rmSync(workplace, { recursive: true })
  }
}

function faultsOf(lines: readonly string[], path: string): string[] {
  const heads = lines.flatMap((line, index) => (line.endsWith(path) ? [index] : []))
  if (heads.length !== 2) return [`judged ${heads.length} times instead of by two standards`]
  return heads.flatMap((head) => {
    const line = lines[head] ?? ''
    if (line.startsWith('PASS')) return []
    const end = lines.findIndex((other, index) => index > head && !other.startsWith('  rule'))
    return lines.slice(head + 1, end).map((rule) => `${line.split(' ')[1]}${rule}`)
  })
}
