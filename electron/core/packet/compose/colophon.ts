import { formatDay } from '@shared/format'
import type { Section } from '../tree'
import { aboutExactCopies } from './attached-files'
import type { Material } from './material'
import { styled, text } from './runs'

const SHORT_DIGEST = 16

/** The packet's last lines: from what it was made, so that it can be checked against the vault. */
export function colophon({ options, rubric, disclosed, exhibits }: Material): Section {
  const sample = options.sample ? 'Made from sample data: the engineer, the work and the numbers are invented. ' : ''
  const made = `${sample}Prepared for ${formatDay(options.date)} with the rubric \u201c${rubric.name}\u201d ${rubric.version} and the ${disclosed.profile} profile. Input digest `
  return {
    id: 'colophon',
    startsPage: false,
    blocks: [
      {
        type: 'paragraph',
        role: 'note',
        width: 'full',
        runs: [
          text(made),
          styled(options.inputDigest.slice(0, SHORT_DIGEST), 'mono'),
          text(`.${aboutExactCopies(exhibits)}`),
        ],
      },
    ],
  }
}
