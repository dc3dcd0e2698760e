/** @typedef {{ cold: number, processor: number, work: number, rebuild: number, megabytes: number, bytes: number }} Measured Milliseconds. */

/** What the issue asks for; each is checked against the medians. */
const GOALS = [
  { text: 'tagged pdfkit takes at least 3 times as long', of: 'pdfkit-tagged', key: 'cold', least: 3 },
  { text: 'react-pdf takes at least 15 times as long', of: 'react-pdf', key: 'cold', least: 15 },
  { text: '600 pages take at most 11 times as long', of: 'ours, 600 pages', key: 'cold', most: 11 },
]

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * @param {Measured[]} runs
 * @returns {Measured}
 */
const medians = (runs) => ({
  cold: median(runs.map(({ cold }) => cold)),
  processor: median(runs.map(({ processor }) => processor)),
  work: median(runs.map(({ work }) => work)),
  rebuild: median(runs.map(({ rebuild }) => rebuild)),
  megabytes: median(runs.map(({ megabytes }) => megabytes)),
  bytes: median(runs.map(({ bytes }) => bytes)),
})

/** @param {number} value */
const ratio = (value) => value.toFixed(value < 10 ? 2 : 1)

/** @param {Map<string, Measured[]>} results */
export function table(results) {
  const found = new Map([...results].map(([name, runs]) => [name, medians(runs)]))
  const ours = found.get('ours')
  if (!ours) throw new Error('nothing was measured')
  const head = ['', 'cold', 'processor', 'without loading', 'again after an edit', 'memory MB', 'size kB']
  const rows = [...found].map(([name, { cold, processor, work, rebuild, megabytes, bytes }]) => [
    name,
    ratio(cold / ours.cold),
    Number.isNaN(processor) ? '' : ratio(processor / ours.processor),
    ratio(work / ours.work),
    ratio(rebuild / ours.cold),
    megabytes.toFixed(0),
    (bytes / 1000).toFixed(0),
  ])
  const absolute = `1.00 cold is ${ours.cold.toFixed(0)} ms here, 1.00 processor ${ours.processor.toFixed(0)} ms, 1.00 without loading ${ours.work.toFixed(0)} ms; “again” counts in cold builds of ours.`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '', absolute, ...goals(found, ours)].join('\n')
}

/** @param {string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`

/**
 * @param {Map<string, Measured>} found
 * @param {Measured} ours
 */
function goals(found, ours) {
  const times = GOALS.flatMap(({ text, of, least = 0, most = Number.POSITIVE_INFINITY }) => {
    const other = found.get(of)
    if (!other) return []
    const value = other.cold / ours.cold
    return [verdict(text, value, value >= least && value <= most)]
  })
  const again = ours.rebuild / ours.cold
  const others = [...found].filter(([name]) => !name.startsWith('ours')).map(([, { bytes }]) => bytes)
  const size = Math.min(...others) / ours.bytes
  return [
    ...times,
    verdict('a build after one edit takes at most a fifth', again, again <= 0.2),
    ...(others.length > 0 ? [verdict('smaller than each other file', size, size > 1)] : []),
  ]
}

/**
 * @param {string} text
 * @param {number} value
 * @param {boolean} met
 */
const verdict = (text, value, met) => `${met ? 'met' : 'NOT MET'}: ${text} (${value.toFixed(2)})`
