import type { ShownMetric } from '@shared/disclosure/shown-metric'

/** A metric as it is set: no line ends within an effect or between the ends of an interval. */
export const unbrokenMetric = (metric: ShownMetric): ShownMetric => ({
  ...metric,
  effect: metric.effect.replaceAll(' ', HARD_SPACE),
  interval: unbrokenEnds(metric.interval),
  relative: metric.relative && { ...metric.relative, ends: unbrokenEnds(metric.relative.ends) },
})

const HARD_SPACE = '\u00a0'

const unbrokenEnds = (ends: string): string => ends.replace(' to ', `${HARD_SPACE}to${HARD_SPACE}`)
