import type { LanesBlock } from '../charts'

/** A chart of lanes in which every text is the same one. */
export const lanesOf = (text: string): LanesBlock => ({
  type: 'lanes',
  title: text,
  subtitle: text,
  alt: text,
  from: 20_000,
  to: 20_900,
  ticks: [
    { at: 20_089, label: '2025' },
    { at: 20_454, label: text },
  ],
  lanes: [
    {
      label: text,
      spans: [
        { from: 20_010, to: 20_200, tone: 'light' },
        { from: 20_300, to: 20_900, tone: 'highlight' },
      ],
      points: [{ at: 20_100 }, { at: 20_400, hollow: true }],
      text,
      told: text,
    },
    { label: text, spans: [], points: [], text: '', told: '' },
  ],
})
