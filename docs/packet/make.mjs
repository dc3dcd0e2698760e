// Draws the pictures of the sample's packet again: `npm run build && npm run docs:packet`. It needs poppler's tools.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { palettePng } from './palette-png.mjs'
import { plainSvg } from './plain-svg.mjs'

const root = resolve(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'casebook-pictures-'))
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
const casebook = (...args) => run(process.execPath, join(root, 'out/main/cli.js'), ...args)

/** Name, the packet's options, its page (a number, or words that only it holds), what one sees. */
const picture = (name, options, page, says) => ({ name, options, page, says })

const PAGES = [
  picture('brief', { output: 'brief' }, 1, 'The brief: one page for a manager'),
  picture('core-1', { output: 'core' }, 1, 'The core, page 1: it makes the case alone'),
  picture('core-2', { output: 'core' }, 2, 'Page 2: flagship projects with results and limits, every measured result'),
  picture('core-3', { output: 'core' }, 3, 'Page 3: claims with their criteria, voices'),
  picture('core-4', { output: 'core' }, 4, 'Page 4: the way here, known gaps, the manager’s statement, its sources'),
  picture('projects-over-time', {}, /^\d of \d projects ML work/m, 'The full packet: projects over time'),
  picture('criteria-over-time', {}, /^Longest at \w+ level/m, 'The full packet: evidence by criterion over time'),
  picture(
    'metric-sheets',
    {},
    /^A\s+Metric sheets/m,
    'Appendix A: effects with intervals, then a sheet for each metric',
  ),
  picture('projects', {}, /^B\s+Projects/m, 'Appendix B: a flagship project in full'),
  picture('feedback', {}, /^C\s+All feedback/m, 'Appendix C: all feedback, quoted with consent'),
  picture('trail', {}, /^D\s+Learnings/m, 'Appendix D: learnings, decisions and steps'),
  picture('rubric', {}, /^E\s+The rubric used/m, 'Appendix E: the rubric, software review beside ML review'),
  picture('grading', {}, /^F\s+How evidence was graded/m, 'Appendix F: the rules of reading and grading'),
  picture('attached', {}, /^G\s+Attached/m, 'Appendix G: attached files under a stamp'),
  picture('exhibits', {}, /^H\s+Index of exhibits/m, 'The index of exhibits'),
  picture('plain', { output: 'core', template: 'plain' }, 1, 'The plain template'),
  picture('large-print', { output: 'core', template: 'large-print' }, 1, 'The large-print template'),
  picture('external', { output: 'core', profile: 'external' }, 1, 'The core for readers outside the company'),
]
const SIZES = ['a4', 'letter']
const RESOLUTION = 64
const COVER_RESOLUTION = 88

const vault = join(work, 'vault')
casebook('init', '--vault', vault, '--sample')
const built = new Map()

/** The packet of some options, built once. */
function packet(options) {
  const key = JSON.stringify(options)
  const file = built.get(key) ?? join(work, `${built.size}.pdf`)
  if (!built.has(key))
    casebook(
      'packet',
      '--vault',
      vault,
      '--out',
      file,
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    )
  built.set(key, file)
  return file
}

function pageNumber(file, page) {
  if (typeof page === 'number') return page
  const texts = run('pdftotext', '-layout', file, '-').split('\f')
  const found = texts.findIndex((text) => page.test(text.replaceAll(/^ +/gm, '')))
  if (found === -1) throw new Error(`no page of the packet holds ${page}`)
  return found + 1
}

function draw(file, page, resolution, target) {
  const base = join(work, 'page')
  run('pdftoppm', '-r', String(resolution), '-f', String(page), '-l', String(page), '-singlefile', file, base)
  writeFileSync(target, palettePng(readFileSync(`${base}.ppm`)))
}

for (const name of readdirSync(import.meta.dirname)) if (name.endsWith('.png')) rmSync(join(import.meta.dirname, name))
for (const { name, options, page } of PAGES)
  for (const size of SIZES) {
    const file = packet({ ...options, size })
    draw(file, pageNumber(file, page), RESOLUTION, join(import.meta.dirname, `${name}-${size}.png`))
  }
const full = packet({ size: 'a4' })
draw(full, 1, COVER_RESOLUTION, join(import.meta.dirname, 'page-1.png'))
const svg = join(work, 'page.svg')
run('pdftocairo', '-svg', '-f', '1', '-l', '1', full, svg)
writeFileSync(join(root, 'renderer/features/first-run/sample-page.svg'), plainSvg(readFileSync(svg, 'utf8')))

const list = PAGES.map(({ name, says }) => `| ${says} | [A4](${name}-a4.png) | [Letter](${name}-letter.png) |`)
writeFileSync(
  join(import.meta.dirname, 'README.md'),
  `# Pages of the sample’s packet\n\nEvery type of page, drawn from the sample vault by \`npm run build && npm run docs:packet\` (it needs poppler’s tools).\n\n| What it shows | A4 | Letter |\n|---|---|---|\n${list.join('\n')}\n| Page 1 of the full packet, for the project’s README | [A4](page-1.png) | |\n`,
)
rmSync(work, { recursive: true })
