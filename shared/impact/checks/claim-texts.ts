import type { Claim } from '../claim'

/** A text of the claim and the field that it stands in. */
export interface ClaimText {
  field: string
  text: string
}

/** Where a claim says in words what came of it. */
export const claimTexts = (claim: Claim): ClaimText[] => [
  { field: 'title', text: claim.title },
  { field: 'business.translation', text: claim.business.translation },
  { field: 'novelty', text: claim.novelty },
  { field: 'limits', text: claim.limits },
  ...claim.evidence.map(({ why }, at) => ({ field: `evidence.${at}.why`, text: why })),
]

const WORSE =
  /\b(worse|worsen|regress|declin|deteriorat|harm|hurt|negative|rolled back|switched off|stopped|against us|not worth|wrong way|cost us)\w*/i

/** Whether the claim says itself that things got worse. */
export const admitsWorse = (claim: Claim): boolean =>
  [...claimTexts(claim), { text: claim.surpriseNote }, { text: claim.segments }].some(({ text }) => WORSE.test(text))

const IMPROVED =
  /\b(improv(?:ed|es|ement)|increased|raised|lifted|boosted|grew|gained|rose|went up|reduced|lowered|decreased|saved|sped up|doubled|won)\b/i
/** A clause with one of these denies it, or says what might be. */
const UNSAID =
  /\b(no|not|never|nothing|neither|nor|without|hardly|barely|cannot|if|whether|would|could|should|might|may|until|unless|hoped|expected|planned|meant|only in)\b|n['’]t\b/i

/** The words by which a text says that something got better; null where it does not, denies it, or only hopes for it. */
export function improvementIn(text: string): string | null {
  for (const clause of text.split(/[.;:!?\n]|,(?!\d)/)) {
    const words = IMPROVED.exec(clause)?.[0]
    if (words && !UNSAID.test(clause)) return words
  }
  return null
}

/** The first place where the claim says that things got better, with the words; null where it does not. */
export function saysImproved(claim: Claim): (ClaimText & { words: string }) | null {
  for (const { field, text } of claimTexts(claim)) {
    const words = improvementIn(text)
    if (words !== null) return { field, text, words }
  }
  return null
}
