// The same content for every engine: invented, deterministic, no file.
const VOCABULARY =
  'impact scope reliability latency migration ownership design review incident quarter platform service customer metric baseline target delivered measured reduced improved mentored proposal rollout throughput availability cost savings alignment stakeholders roadmap engineering architecture pipeline deployment observability regression coverage the of and to in for with by on from across that which was is after before led drove wrote built shipped operated AVATAR wave office efficient affected difficult'.split(
    ' ',
  )

/**
 * @typedef {{ title: string, paragraphs: string[], links: number[], table: string[][], bars: { label: string, value: number }[] }} Sheet
 * `links` are indices of sheets; `table` begins with its head and may be empty, as `bars` may.
 */

/**
 * Sheets that fill a page each: half of them prose and a table of 14 rows, a third prose and a chart, the rest prose.
 * @param {number} count
 * @returns {Sheet[]}
 */
export function sheets(count) {
  let seed = 12_345
  const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff
  const word = () => VOCABULARY[Math.floor(random() * VOCABULARY.length)] ?? ''
  const sentence = (/** @type {number} */ length) => {
    const text = Array.from({ length }, word).join(' ')
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`
  }
  const row = () => [
    `${word()} ${word()}`,
    (random() * 1000).toFixed(1),
    (random() * 1000).toFixed(1),
    `${(random() * 100 - 50).toFixed(1)} %`,
    `E-${Math.floor(random() * 900)} ${word()}`,
  ]
  return Array.from({ length: count }, (_, index) => {
    const kind = index % 6
    const tabled = kind < 3
    const charted = kind === 3 || kind === 4
    return {
      title: `Section ${index + 1}: ${sentence(4)}`,
      paragraphs: Array.from({ length: tabled ? 2 : charted ? 3 : 5 }, () => sentence(70)),
      links: Array.from({ length: 3 }, (_unused, link) => (index * 7 + link * 13 + 1) % count),
      table: tabled ? [['Metric', 'Before', 'After', 'Change', 'Evidence'], ...Array.from({ length: 14 }, row)] : [],
      bars: charted
        ? Array.from({ length: 12 }, (_unused, bar) => ({ label: `M${bar + 1}`, value: 0.1 + random() }))
        : [],
    }
  })
}

/** Points. What is set here is what our standard template has; every engine gets the same. */
export const LOOK = {
  width: 595.28,
  height: 841.89,
  margin: 62,
  body: 10.5,
  leading: 15,
  heading: 25,
  cell: 9,
  caption: 8,
}

/** Shares of the table's columns. */
export const COLUMNS = [28, 16, 16, 16, 24]
