import type { Asked } from './grade-reasons'
import { isReported, type Proof } from './facts'

/** One thing to do: its sentence, what it is called in a list of more, and the field where it is done. */
export interface Step {
  text: string
  noun: string
  /** Null where no field mends it: the work itself would have to be done otherwise. */
  field: string | null
}

/** What is missing, and designs that would have to be others. */
export type Want = Proof | 'design' | 'randomize' | 'comparison' | 'online'

export const stepFor = (want: Want, asked: Asked): Step => STEPS[want](asked)

const step = (field: string | null, noun: string, text: string): Step => ({ field, noun, text })

const STEPS: Readonly<Record<Want, (asked: Asked) => Step>> = {
  effect: ({ claim }) =>
    step(
      claim.baseline.value === null ? 'baseline.value' : 'result.value',
      'the effect',
      'Say what was measured: the baseline and the result.',
    ),
  values: ({ claim }) =>
    step(
      claim.baseline.value === null ? 'baseline.value' : 'result.value',
      'baseline and result',
      'Add the value before and the value after.',
    ),
  periods: ({ claim }) =>
    step(
      claim.baseline.from && claim.baseline.to ? 'result.from' : 'baseline.from',
      'both periods',
      'Say from when to when the baseline and the result were measured.',
    ),
  confounders: () =>
    step('confounders', 'what else changed', 'List what else changed in the time and could be the cause.'),
  baseline: () => step('baseline.value', 'a baseline', 'Give the value of the baseline on the same data.'),
  interval: ({ statistics }) =>
    step(
      'interval.low',
      'an interval',
      statistics.notComputed === null
        ? 'Add the confidence interval, or the counts of both arms, from which it is computed.'
        : 'Add the confidence interval of your own analysis; from these arms none can be computed.',
    ),
  sizes: ({ claim }) =>
    step(
      claim.controlSize ? 'treatmentSize' : 'controlSize',
      'the size of both arms',
      'Add the number of units in each arm.',
    ),
  ratioPassed: ratioStep,
  guardrails: guardrailStep,
  stopRule: ({ claim }) =>
    claim.stopRuleFixed === false
      ? step(null, 'a stop rule fixed beforehand', 'Only a repeat with its stop rule fixed beforehand would be an A.')
      : step(
          'stopRuleFixed',
          'a stop rule fixed beforehand',
          'If the stop rule was fixed before the start, say so and say which.',
        ),
  confirmed: confirmationStep,
  ratioFailed: () =>
    step(
      'sampleRatio',
      'a passed sample-ratio check',
      'Find out why the arms differ from the plan, and measure again: the groups may not be alike.',
    ),
  disputed: () =>
    step(
      'verification.status',
      'an end of the dispute',
      'Settle with whoever disputes it what the number is, and note what came of it.',
    ),
  assumption: () =>
    step(
      'assumption.checked',
      'its assumption checked',
      'Check the assumption of the design, by earlier trends or a placebo date, and say how.',
    ),
  randomize: () =>
    step(null, 'a randomized experiment', 'Only a randomized experiment with all its proofs would be an A.'),
  comparison: () =>
    step(
      'design',
      'a comparison',
      'Add a comparison that did not get the change, if there is one, and check that both moved alike before.',
    ),
  online: () =>
    step(
      'design',
      'an online measurement',
      'Measure it on users: even before and after the launch, with both periods and what else changed.',
    ),
  design: ({ claim }) =>
    claim.design === 'estimate'
      ? step(
          'design',
          'a measurement',
          'Measure it: a value before and one after, both periods, and what else changed.',
        )
      : step(
          'design',
          'how it was measured',
          'Say how it was measured: even before and after counts, with both periods and what else changed.',
        ),
}

function ratioStep({ claim, facts }: Asked): Step {
  const noun = 'a sample-ratio check'
  if (facts.sizes && claim.allocation === null && claim.design === 'randomized')
    return step('allocation', noun, 'Add the planned share in treatment; the sample-ratio check follows from it.')
  return step('sampleRatio', noun, 'Compare the sizes of the arms with the planned split, and say whether they fit.')
}

function guardrailStep({ claim: { guardrails } }: Asked): Step {
  const at = guardrails.findIndex((each) => !isReported(each))
  if (at === -1)
    return step(
      'guardrails',
      'a guardrail',
      'Add a metric that must not get worse, such as errors, latency or cancellations, and what was observed.',
    )
  return step(
    `guardrails.${at}.observed`,
    'what its guardrails showed',
    `Say what the guardrail ${guardrails[at]?.name.trim() || 'without a name'} showed.`,
  )
}

function confirmationStep({ claim: { verification } }: Asked): Step {
  const noun = 'a confirmation'
  if (verification.status === 'verified') return step('verification.by', noun, 'Say who confirmed the number.')
  if (verification.status === 'requested')
    return step('verification.status', noun, 'Record the confirmation once it is here, or attach the readout.')
  return step('verification.status', noun, 'Ask the owner of the metric to confirm the number, or attach the readout.')
}
