export interface ForestRow {
  label: string
  effect: number
  /** Bounds of the interval; a row without them is drawn as a hollow point. */
  low?: number
  high?: number
  /** The effect as it is to be read: "−41 % (−46 to −36)". */
  text: string
  exhibit?: string
}

/** Effects with their intervals, one row each, over one common axis. */
export interface ForestBlock {
  type: 'forest'
  /** States the finding. */
  title: string
  /** Says unit, source and direction: "Change in per cent, 95 % interval. Left is better." */
  subtitle: string
  alt: string
  /** Value of no effect, drawn as a vertical line; usually 0 (differences) or 1 (ratios). */
  reference: number
  rows: ForestRow[]
}

export interface Bar {
  label: string
  value: number
  /** The value as it is to be read. */
  text: string
  highlight?: boolean
}

export interface BarsBlock {
  type: 'bars'
  title: string
  subtitle: string
  alt: string
  bars: Bar[]
}

/** A stretch of a lane, both ends on the chart's axis. */
export interface LaneSpan {
  from: number
  to: number
  tone: 'highlight' | 'plain' | 'light'
}

export interface LanePoint {
  at: number
  /** Hollow points say less than filled ones; the subtitle says what. */
  hollow?: boolean
}

export interface Lane {
  label: string
  spans: LaneSpan[]
  points: LanePoint[]
  /** What stands at the lane's end: "Meets, 10 months". */
  text: string
  /** The same in full for those who cannot see the lane. */
  told: string
}

/** Lanes over one common axis of time: what lasted is a bar, what happened is a point. */
export interface LanesBlock {
  type: 'lanes'
  /** States the finding. */
  title: string
  subtitle: string
  alt: string
  /** Ends of the axis, in days; the ticks lie between them. */
  from: number
  to: number
  ticks: { at: number; label: string }[]
  lanes: Lane[]
}

export type ChartBlock = ForestBlock | BarsBlock | LanesBlock
