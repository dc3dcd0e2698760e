import { formatNumber } from '../../format'
import { sharesTogether } from '../statistics/attribution'
import { found, OURS, type ClaimCheck } from './claim-check'

export const creditTogether: ClaimCheck = {
  id: 'K-credit',
  text: 'The shares that people declare of one result do not add up to more than the whole.',
  source: OURS,
  find: ({ claim: { credit }, contributors }) => {
    if (credit.share === null) return []
    const { sum, tooMuch } = sharesTogether([{ who: 'you', share: credit.share }, ...contributors])
    if (tooMuch) {
      const others = contributors.flatMap(({ who, share }) =>
        share === null ? [] : [`${who} ${formatNumber(share, 1)} %`],
      )
      return found(
        'look',
        'credit.share',
        `The shares declared of this result add up to ${formatNumber(sum, 1)} %: here ${formatNumber(credit.share, 1)} %, ${others.join(', ')}. Agree on shares that make a whole.`,
      )
    }
    if (credit.share < 100 || credit.contributors.length === 0) return []
    return found(
      'look',
      'credit.share',
      'You declare the whole result as yours and name others who worked on it. Leave them their part, or say in the reason what theirs was.',
    )
  },
}
