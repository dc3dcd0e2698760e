import { formatNumber } from '../../format'
import { unitsIndependent } from '../arms'
import { designFamily } from '../claim'
import { bonferroni, jointLevel } from '../statistics/several'
import { SAMPLE_RATIO_THRESHOLD } from '../statistics/sample-ratio'
import { USUAL_LEVEL } from '../statistics-of'
import { EXPERIMENTS, found, OURS, type Checked, type ClaimCheck, type Found } from './claim-check'

const RATIO_SOURCE = 'Fabijan et al., Diagnosing sample ratio mismatch in online controlled experiments (2019)'

export const sizesMissing: ClaimCheck = {
  id: 'K-sizes',
  text: 'A comparison of two groups gives the number of units in each.',
  source: EXPERIMENTS,
  find: ({ claim }) => {
    const family = designFamily(claim)
    if ((family !== 'randomized' && family !== 'quasi-experiment') || (claim.controlSize && claim.treatmentSize))
      return []
    const field = claim.controlSize ? 'treatmentSize' : 'controlSize'
    return found(
      family === 'randomized' ? 'look' : 'note',
      field,
      'The number of units in each group is missing. Add both, so that a reader can weigh the effect.',
    )
  },
}

export const armsImpossible: ClaimCheck = {
  id: 'K-arms',
  text: 'The numbers of an arm are possible: no more units count than there are, and both arms say the same sort of numbers.',
  source: OURS,
  find: ({ claim }) =>
    (['control', 'treatment'] as const).flatMap((arm): Found[] => {
      const other = arm === 'control' ? 'treatment' : 'control'
      const size = claim[`${arm}Size`]
      const { successes, mean } = claim[arm]
      if (successes !== null && size !== null && successes > size)
        return found(
          'mend',
          `${arm}.successes`,
          `In ${arm} more units count than there are: ${formatNumber(successes, 0)} of ${formatNumber(size, 0)}. Correct one of them.`,
        )
      if (
        (successes !== null && claim[other].successes === null && mean === null) ||
        (mean !== null && claim[other].mean === null && successes === null)
      )
        return found(
          'note',
          `${other}.${successes === null ? 'mean' : 'successes'}`,
          `Only ${arm} has its numbers. With those of ${other}, interval and p-value are computed.`,
        )
      return []
    }),
}

/** How an analysis says that it knows its units belong together. */
const ALLOWED_FOR = /cluster|robust|delta method|bootstrap|mixed|random effect|aggregat|per (?:hour|day|week)|averaged/i

export const unitsTogether: ClaimCheck = {
  id: 'K-units',
  text: 'Where one unit is randomized and another counted, the analysis says how it allows for units that belong together.',
  source: 'Deng, Knoblich and Lu, Applying the delta method in metric analytics (2018)',
  find: ({ claim }) => {
    if (designFamily(claim) !== 'randomized' || unitsIndependent(claim)) return []
    if ([claim.test, claim.dataQuality].some((text) => ALLOWED_FOR.test(text))) return []
    const [drawn, counted] = [claim.randomizationUnit, claim.unitOfAnalysis].map((unit) => unit.trim().toLowerCase())
    return found(
      'look',
      'test',
      `What was randomized is the ${drawn}, and what is counted the ${counted}: those of one ${drawn} are alike, and an interval that takes them as independent is too short. Say under Test how that was allowed for, for example by clustered errors.`,
    )
  },
}

export const sampleRatioCheck: ClaimCheck = {
  id: 'K-sample-ratio',
  text: `The arms have the sizes that were planned: chi-square against the planned split, with p of at least ${SAMPLE_RATIO_THRESHOLD}.`,
  source: RATIO_SOURCE,
  find: ratioFindings,
}

function ratioFindings({ claim, statistics: { sampleRatio } }: Checked): Found[] {
  const { sampleRatio: typed, controlSize, treatmentSize } = claim
  if (sampleRatio && !sampleRatio.passed && typed !== 'failed') {
    const p = sampleRatio.pValue < 0.0001 ? 'below 0.0001' : formatNumber(sampleRatio.pValue, 4)
    const said = typed === 'passed' ? 'The sample-ratio check is said to have passed, but the sizes' : 'The sizes'
    const sizes = `${formatNumber(controlSize ?? 0, 0)} and ${formatNumber(treatmentSize ?? 0, 0)}`
    return found(
      'mend',
      'sampleRatio',
      `${said} ${sizes} do not fit the planned split, p ${p.startsWith('b') ? p : `= ${p}`}. Find out why before the effect is used, or correct sizes and split.`,
    )
  }
  if (typed !== 'failed') return []
  const also = sampleRatio?.passed ? ' The sizes given here fit the plan: say which units the check was made on.' : ''
  return found(
    'look',
    'dataQuality',
    `The sample-ratio check failed, so the groups may not be alike. Say under Data quality what was found, or measure again.${also}`,
  )
}

const CORRECTED =
  /\b(bonferroni|holm|benjamini|hochberg|fdr|false discovery|šidák|sidak|dunnett|tukey|correct(?:ed|ion)|adjusted|alpha spending)\b/i

export const severalComparisons: ClaimCheck = {
  id: 'K-comparisons',
  text: 'Where several comparisons were made, the claim says how that was allowed for.',
  source:
    'Dunn, Multiple comparisons among means (1961); Holm, A simple sequentially rejective multiple test procedure (1979)',
  find: ({ claim, statistics: { pValue, interval } }) => {
    const { comparisons, correction, test, dataQuality, segments, limits } = claim
    if (comparisons === null || comparisons < 2 || correction.trim() !== '') return []
    if ([test, dataQuality, segments, limits].some((text) => CORRECTED.test(text))) return []
    const level = formatNumber(jointLevel(interval?.level ?? USUAL_LEVEL, comparisons), 2)
    const p = pValue ? `, and its p would count as ${formatNumber(bonferroni(pValue.value, comparisons), 4)}` : ''
    return found(
      'look',
      'correction',
      `${comparisons} comparisons were made, and no correction is noted. By Bonferroni this interval would need a level of ${level} %${p}. Say how it was allowed for, or “none”.`,
    )
  },
}

export const typedAgainstComputed: ClaimCheck = {
  id: 'K-typed',
  text: 'What is typed agrees with what the arms give, beyond rounding and the choice of method.',
  source: OURS,
  find: ({ statistics: { disagreements } }) => disagreements.flatMap(({ field, text }) => found('look', field, text)),
}
