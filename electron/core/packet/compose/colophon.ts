import { PACKET_OUTPUTS } from '@shared/case/packet-outputs'
import { formatDay } from '@shared/format'
import type { Section } from '../tree'
import { aboutExactCopies } from './attached-files'
import type { Material } from './material'
import { styled, text } from './runs'

const SHORT_DIGEST = 16

/** The packet's last lines: from what it was made, so that it can be checked against the vault. */
export function colophon({ options, rubric, level, exhibits }: Material): Section {
  const { output, selection, profile, sample: isSample, date, inputDigest } = options
  const sample = isSample ? 'Sample data: engineer, work and numbers are invented. ' : ''
  const chosen = selection === null ? '' : `, selection \u201c${selection}\u201d`
  const read = `read at ${rubric.levels[level] ?? level} level by the rubric \u201c${rubric.name}\u201d (${rubric.id} ${rubric.version})`
  const made = `${sample}${PACKET_OUTPUTS[output]} packet for ${formatDay(date)}, ${profile} profile${chosen}, ${read}. `
  const [example] = exhibits
  const numbers =
    output === 'core' && example ? `Numbers such as ${example.exhibit} name exhibits of the full packet. ` : ''
  return {
    id: 'colophon',
    startsPage: false,
    blocks: [
      {
        type: 'paragraph',
        role: 'note',
        width: 'full',
        runs: [
          text(`${made}${numbers}Input digest `),
          styled(inputDigest.slice(0, SHORT_DIGEST), 'mono'),
          text('; '),
          styled('casebook verify-packet', 'mono'),
          text(' holds this file against the vault'),
          text(`.${aboutExactCopies(exhibits)}`),
        ],
      },
    ],
  }
}
