/** How an effect is told apart from what would have happened anyway. */
export const DESIGNS = {
  randomized: 'Randomized experiment',
  switchback: 'Switchback',
  interleaving: 'Interleaving',
  'difference-in-differences': 'Difference in differences',
  'synthetic-control': 'Synthetic control',
  'regression-discontinuity': 'Regression discontinuity',
  'interrupted-series': 'Interrupted time series',
  'before-after': 'Before and after',
  'offline-holdout': 'Offline, held-out data',
  backtest: 'Offline, backtest',
  estimate: 'Estimate or projection',
} as const
