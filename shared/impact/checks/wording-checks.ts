import { EXPERIMENTS, found, type ClaimCheck } from './claim-check'
import { saysImproved } from './claim-texts'

export const saysMoreThanShown: ClaimCheck = {
  id: 'K-says-improved',
  text: 'A claim does not say “improved” where its interval includes zero or lies on the worse side.',
  source: EXPERIMENTS,
  find: ({ claim, verdict: { verdict } }) => {
    if (verdict !== 'no-effect' && verdict !== 'worse') return []
    const said = saysImproved(claim)
    if (!said) return []
    const shown = verdict === 'no-effect' ? 'the interval includes zero' : 'the interval lies on the worse side'
    const instead =
      verdict === 'no-effect'
        ? 'Say what the interval rules out; a well-measured null result counts too.'
        : 'Say that it got worse and what followed.'
    return found('mend', said.field, `The text says “${said.words}”, while ${shown}. ${instead}`)
  },
}
