/** How far a check is done: not at all, by hand with the result written down, or by a machine, each time. */
export const CHECK_STATES = { no: 'Not done', manual: 'By hand, written down', automated: 'Automated' } as const
export type CheckState = keyof typeof CHECK_STATES

/** Points of a check, as the ML Test Score counts them. */
export const CHECK_POINTS: Readonly<Record<CheckState, number>> = { no: 0, manual: 0.5, automated: 1 }

/**
 * The 28 checks of the ML Test Score in its four sections, in our own words. After Breck, Cai, Nielsen, Salib and Sculley,
 * "The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction" (IEEE Big Data, 2017).
 */
export const TEST_SCORE_SECTIONS = {
  data: {
    label: 'Data and features',
    checks: {
      schema: 'What each feature may look like is written as a schema that data is checked against.',
      benefit: 'Every feature was shown to help the model.',
      cost: 'No feature costs more, in time or upkeep, than it gives.',
      rules: 'Features keep to the rules set for them: sources allowed, uses allowed.',
      privacy: 'The pipeline has privacy controls at each place where personal data passes.',
      speed: 'A new feature can reach production quickly.',
      tests: 'The code that makes features has tests.',
    },
  },
  model: {
    label: 'Model development',
    checks: {
      review: 'Every change of the model’s definition is reviewed and kept in version control.',
      proxy: 'The offline metric was shown to move with the online one.',
      tuning: 'The hyperparameters were tuned, and the search can be repeated.',
      staleness: 'It is known what an older model would cost.',
      baseline: 'A simpler model was tried and is worse.',
      slices: 'Quality is good enough on the slices that matter, not only on average.',
      inclusion: 'The model was tested for treating groups of people unlike.',
    },
  },
  infrastructure: {
    label: 'Infrastructure',
    checks: {
      reproducible: 'Training twice on the same data gives the same model, or the difference is understood.',
      unit: 'The code that defines and trains the model has unit tests.',
      integration: 'The whole pipeline, from data to serving, is tested end to end.',
      gate: 'A model’s quality is checked before it serves, and a bad one is held back.',
      debug: 'One can follow a single example step by step through the model.',
      canary: 'A new model serves a small share of traffic before all of it.',
      rollback: 'Going back to the last model is quick and was tried.',
    },
  },
  monitoring: {
    label: 'Monitoring',
    checks: {
      dependencies: 'A change upstream in the data is announced to the people on call.',
      inputs: 'What must always hold for inputs is watched, in training and in serving.',
      skew: 'Features in training and in serving are compared, and a difference raises an alert.',
      age: 'The age of the model that serves is watched.',
      numbers: 'Values that are no numbers, or run away, raise an alert.',
      computing: 'Speed, latency, memory and throughput are watched for getting worse.',
      quality: 'The quality of predictions on live data is watched for getting worse.',
    },
  },
} as const
export type TestScoreSection = keyof typeof TEST_SCORE_SECTIONS
export const TEST_SCORE_SECTION_NAMES = Object.keys(TEST_SCORE_SECTIONS) as TestScoreSection[]
