import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COLUMNS, LOOK, sheets } from './content.mjs'

export const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)

/**
 * Prints the same content with Chromium, from its start to its end.
 * @param {{ count: number, fonts: string, tagged: boolean, file?: string | undefined }} wish
 */
export async function printWithChromium({ count, fonts, tagged, file }) {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-print-'))
  const page = join(folder, 'page.html')
  const printed = file ?? join(folder, 'page.pdf')
  writeFileSync(page, html(count, fonts))
  const flags = tagged ? ['--generate-pdf-document-outline'] : ['--disable-pdf-tagging']
  const program = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`, ...flags]
  const start = performance.now()
  const child = spawn(chromium ?? '', [...program, '--no-pdf-header-footer', `--print-to-pdf=${printed}`, page], {
    stdio: 'ignore',
  })
  let megabytes = 0
  const watch = setInterval(() => (megabytes = Math.max(megabytes, treeMegabytes(child.pid ?? 0))), 100)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  const cold = performance.now() - start
  clearInterval(watch)
  try {
    if (code !== 0) throw new Error(`Chromium ended with ${String(code)}`)
    return { cold, processor: Number.NaN, work: cold, rebuild: cold, megabytes, bytes: statSync(printed).size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Proportional share of memory of a process and all below it: pages that several of them share count once.
 * @param {number} root
 */
function treeMegabytes(root) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1])]),
  )
  const belongs = (/** @type {number} */ id) => {
    for (let at = id; at > 1; at = parents.get(at) ?? 0) if (at === root) return true
    return false
  }
  const kilobytes = [...parents.keys()]
    .filter(belongs)
    .map((id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0))
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The process has ended between being listed and being read.
    return ''
  }
}

/**
 * @param {string} tag
 * @param {string[]} texts
 */
const cells = (tag, texts) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`

/**
 * @param {number} count
 * @param {string} fonts
 */
function html(count, fonts) {
  const font = (/** @type {string} */ name, /** @type {string} */ file) =>
    `@font-face{font-family:${name};src:url(${pathToFileURL(join(fonts, file)).href})}`
  const body = sheets(count).map(({ title, paragraphs, links, table, bars }, index) => {
    const [head = [], ...rows] = table
    const tabled =
      rows.length > 0
        ? `<table><thead>${cells('th', head)}</thead>${rows.map((row) => cells('td', row)).join('')}</table>`
        : ''
    const bar = bars.map(
      ({ label, value }, at) =>
        `<rect x="${at * 39}" y="${110 - value * 90}" width="27" height="${value * 90}" fill="#BCC9D9"/><text x="${at * 39}" y="122">${label} ${value.toFixed(2)}</text>`,
    )
    const charted =
      bars.length > 0
        ? `<svg role="img" aria-label="Bars" width="471pt" viewBox="0 0 471 126">${bar.join('')}</svg>`
        : ''
    const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
    const ways = links.map((target) => `<a href="#s${target}">See section ${target + 1}</a>`).join(' ')
    return `<section><h1 id="s${index}">${title}</h1>${text}<p>${ways}</p>${tabled}${charted}</section>`
  })
  const total = COLUMNS.reduce((sum, share) => sum + share, 0)
  const columns = COLUMNS.map((share, at) => `th:nth-child(${at + 1}){width:${(100 * share) / total}%}`).join('')
  return `<!doctype html><html lang="en"><title>Bench</title><style>
${font('Body', 'SourceSerif4-400.ttf')}${font('Sans', 'Inter-400.ttf')}${font('Head', 'Inter-600.ttf')}
@page{size:A4;margin:${LOOK.margin}pt}body{margin:0;font:${LOOK.body}pt/${LOOK.leading}pt Body}
section{break-before:page}h1{font:${LOOK.heading}pt/30pt Head;margin:0 0 8pt}p{text-align:justify;margin:0 0 5pt}
table{width:100%;border-collapse:collapse;font:${LOOK.cell}pt/12pt Sans}td,th{border-bottom:.35pt solid #ccd1d9;padding:2.5pt 0;text-align:left}
svg text{font:${LOOK.caption}px Sans}${columns}</style>${body.join('')}</html>`
}
