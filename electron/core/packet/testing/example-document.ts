import type { Inline } from '../inline'
import type { PacketDocument, Section } from '../tree'
import { lanesOf } from './lanes-of'
import { written } from './written-section'

const plain = (text: string): Inline => ({ type: 'text', text })
const strong = (text: string, tone: 'ink' | 'positive' | 'muted' = 'ink'): Inline => ({
  type: 'text',
  text,
  style: 'strong',
  tone,
})
const cite = (exhibit: string): Inline => ({ type: 'citation', exhibit })

const opening: Section = {
  id: 'summary',
  startsPage: false,
  blocks: [
    {
      type: 'title',
      kicker: 'Transition case',
      title: 'From pricing services to machine learning engineer',
      deck: 'Eighteen months of owned, measured and maintained models in production',
    },
    {
      type: 'key-figures',
      figures: [
        { value: '−41 %', caption: 'p99 latency of price requests' },
        { value: '+2.3 pp', caption: 'margin kept, holdout test' },
        { value: '14 months', caption: 'of sustained ML work' },
        { value: '7 of 9', caption: 'criteria with strong evidence' },
      ],
    },
    {
      type: 'side-notes',
      title: 'Where to look first',
      notes: [
        [{ type: 'reference', anchor: 'matrix', text: 'Readiness matrix', page: true }],
        [{ type: 'reference', anchor: 'exhibit-E-07', text: 'Design: training pipeline', page: true }],
        [{ type: 'reference', anchor: 'voices', text: 'What colleagues say', page: true }],
      ],
    },
    {
      type: 'paragraph',
      runs: [
        plain('I ask to move from senior software engineer to '),
        strong('machine learning engineer'),
        plain(' in the pricing team. Since January 2025 I have owned the demand model and its training pipeline '),
        cite('E-07'),
        plain(
          ', retired the hand-tuned price rules that it replaced, and kept it healthy through two seasonal shifts. The result was measured against a holdout agreed before the work began ',
        ),
        cite('M-03'),
        plain('.'),
      ],
    },
    {
      type: 'paragraph',
      runs: [
        plain('Two gaps remain and are named with a plan: '),
        { type: 'text', text: 'distributed training', style: 'italic' },
        plain(' and '),
        { type: 'text', text: 'online experimentation', style: 'italic' },
        plain('. The code lives in '),
        { type: 'text', text: 'pricing/demand-model', style: 'mono' },
        plain('; questions reach me at '),
        { type: 'link', href: 'mailto:a.person@example.com', text: 'a.person@example.com' },
        plain('.'),
        { type: 'break', kind: 'hard' },
        plain('The review of the design is public within the company.'),
      ],
    },
    { type: 'contents', title: 'Contents', depth: 2 },
  ],
}

const readiness: Section = {
  id: 'readiness',
  startsPage: false,
  blocks: [
    { type: 'heading', level: 2, text: 'Readiness matrix', id: 'matrix', outline: true },
    {
      type: 'table',
      summary: 'Each criterion with the number of exhibits, the strongest one and the rating',
      columns: [
        { label: 'Criterion', width: 30, align: 'left', rowHeader: true },
        { label: 'Evidence', width: 12, align: 'right', numeric: true },
        { label: 'Strongest example', width: 42, align: 'left' },
        { label: 'Rating', width: 16, align: 'right' },
      ],
      rows: [
        ['Problem framing', '7', 'Price elasticity as a ranking problem', 'Strong'],
        ['Data and features', '9', 'Feature store with point-in-time joins', 'Strong'],
        ['Modelling', '4', 'Gradient boosting against the rule baseline', 'Moderate'],
        ['Production and monitoring', '6', 'Drift alarms that caught the spring shift', 'Strong'],
        ['Evaluation', '5', 'Holdout by region, agreed before the work', 'Strong'],
      ].map(([criterion = '', count = '', example = '', rating = '']) => ({
        cells: [
          [plain(criterion)],
          [plain(count)],
          [plain(example)],
          [strong(rating, rating === 'Strong' ? 'positive' : 'muted')],
        ],
      })),
    },
    {
      type: 'paragraph',
      role: 'note',
      width: 'full',
      runs: [plain('Ratings follow the rubric in appendix E, version 1.0.')],
    },
    { type: 'heading', level: 3, text: 'Claims', id: 'claims', outline: false },
    {
      type: 'claim',
      criterion: 'Production and monitoring',
      runs: [
        plain(
          'I run the model’s on-call and wrote the drift alarms that caught the spring shift four days before the margin moved ',
        ),
        cite('E-07'),
        plain('.'),
      ],
      note: 'Strong: 6 exhibits over 14 months, two of them confirmed by others',
    },
    {
      type: 'list',
      ordered: false,
      items: [
        { runs: [plain('Owned: the training pipeline, from feature tables to rollout.')] },
        {
          runs: [plain('Shared: the evaluation protocol, with the data science group.')],
          items: [{ runs: [plain('my share was about 60 %, mostly the regional holdout')] }],
        },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [{ runs: [plain('Agree the holdout.')] }, { runs: [plain('Ship behind a switch.')] }],
    },
  ],
}

const results: Section = {
  id: 'results',
  startsPage: false,
  blocks: [
    { type: 'heading', level: 1, text: 'Results', id: 'results', outline: true },
    {
      type: 'forest',
      title: 'Margin rose in every region that used the model',
      subtitle: 'Change in margin, percentage points, 95 % interval. Right is better.',
      alt: 'Four effects with intervals: north 2.3, south 1.8, west 1.1, east 0.4; only the interval of east includes zero.',
      reference: 0,
      rows: [
        { label: 'North', effect: 2.3, low: 1.6, high: 3, text: '+2.3 (1.6 to 3.0)', exhibit: 'M-03' },
        { label: 'South', effect: 1.8, low: 0.9, high: 2.7, text: '+1.8 (0.9 to 2.7)' },
        { label: 'West', effect: 1.1, low: 0.2, high: 2, text: '+1.1 (0.2 to 2.0)' },
        { label: 'East', effect: 0.4, text: '+0.4 (no interval)' },
      ],
    },
    {
      type: 'bars',
      title: 'Price latency fell by 41 % in five quarters',
      subtitle: 'p99, milliseconds, production, all regions. Lower is better.',
      alt: 'Bar chart: p99 latency fell from 410 ms to 242 ms over five quarters.',
      bars: [
        { label: 'Q1', value: 410, text: '410' },
        { label: 'Q2', value: 396, text: '396' },
        { label: 'Q3', value: 352, text: '352' },
        { label: 'Q4', value: 287, text: '287' },
        { label: 'Q1', value: 242, text: '242', highlight: true },
      ],
    },
    lanesOf('From part to whole'),
    { type: 'heading', level: 2, text: 'What colleagues say', id: 'voices', outline: true },
    {
      type: 'quote',
      id: 'F-02',
      runs: [
        plain('She asked for the baseline before anybody had opened an editor. That is why we believe the number.'),
      ],
      attribution: 'Staff data scientist, reviewer, 12 May 2026',
      note: 'Quoted with consent. Criterion: evaluation.',
    },
    { type: 'blank-lines', label: 'Statement of the manager', lines: 3 },
  ],
}

const appendix: Section = {
  id: 'appendix',
  startsPage: true,
  blocks: [
    { type: 'heading', level: 1, text: 'Appendix', id: 'appendix', outline: true },
    { type: 'exhibit', id: 'M-03', title: 'Margin in the regional holdout', kind: 'Metric', anchor: 'exhibit-M-03' },
    {
      type: 'definitions',
      rows: [
        { label: 'Baseline', value: [plain('Hand-tuned rules, January to June 2025')] },
        { label: 'Method', value: [plain('Holdout by region, 95 % interval, bootstrap with 10 000 draws')] },
        {
          label: 'Source',
          value: [{ type: 'link', href: 'https://example.com/dashboards/margin', text: 'Margin dashboard' }],
        },
      ],
    },
    {
      type: 'image',
      sha256: 'image',
      alt: 'Sketch of the training pipeline',
      caption: 'The pipeline as drawn in the review',
    },
    { type: 'page-break' },
    {
      type: 'exhibit',
      id: 'E-07',
      title: 'Design: training pipeline',
      kind: 'Design document',
      anchor: 'exhibit-E-07',
    },
    { type: 'attachment', exhibit: 'E-07', anchor: 'pages-E-07', title: 'Design: training pipeline', sha256: 'pdf' },
  ],
}

/** A document that uses every block and every kind of run; the tests lay it out and people look at it. Assets: "image" and "pdf". */
export const exampleDocument: PacketDocument = {
  title: 'From pricing services to machine learning engineer',
  subject: 'Transition case',
  author: 'A. Person',
  language: 'en-GB',
  date: '2026-11-23',
  pageSize: 'a4',
  confidentiality: 'Confidential',
  runningHead: { left: 'Transition case', right: 'Machine learning engineer' },
  inputDigest: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
  sections: [opening, readiness, results, written, appendix],
}
