import type { RuleText } from '../../rules/rule'

const CASEBOOK = 'Casebook'
const IMPACT_SOURCE = 'Casebook, after 150 successful machine learning models (Booking.com, KDD 2019)'
const FRAMEWORK = 'Casebook, after the Dropbox engineering career framework'

/** How a piece of evidence is read: what strong asks for. */
const STRONG: RuleText[] = [
  { id: 'S1', text: 'It says what came of the work, or it is itself the document.', source: CASEBOOK },
  { id: 'S2', text: 'It is dated; without a date it is moderate at most.', source: CASEBOOK },
  { id: 'S3', text: 'What shows it is attached, linked or cited as another exhibit.', source: CASEBOOK },
  { id: 'S4', text: 'It says what the person did; where it does not, its project does.', source: CASEBOOK },
  {
    id: 'S5',
    text: 'A named person has confirmed it, or a controlled measurement (grade A or B) does; for modelling, an offline result that a named person has confirmed. Otherwise it is moderate at most. Words of feedback stand by themselves where the speaker is named and agrees to be quoted.',
    source: CASEBOOK,
  },
  {
    id: 'S6',
    text: 'Its scope shows the level that is asked or a higher one. The link says the level; else the scope of its project does: assisted is less than MLE, owned a part is MLE, owned the whole is Senior, led others is Staff. One level below, or a level that nothing says, is moderate at most; two below is weak.',
    source: FRAMEWORK,
  },
]

/** What caps a piece of evidence. */
const CAPS: RuleText[] = [
  { id: 'K1', text: 'Nothing to look at makes it weak.', source: CASEBOOK },
  { id: 'K2', text: 'An own part that nobody states makes it weak.', source: CASEBOOK },
  { id: 'K3', text: 'A measurement that is offline only makes it weak for business impact.', source: IMPACT_SOURCE },
  { id: 'K4', text: 'An activity without an outcome is weak.', source: CASEBOOK },
  { id: 'K5', text: 'Coursework is weak.', source: CASEBOOK },
  { id: 'K6', text: 'A statement about oneself is weak, and so is a number of grade E.', source: CASEBOOK },
  {
    id: 'K7',
    text: 'What no reader may see is weak: marked “Never”, or consent to quote it refused.',
    source: CASEBOOK,
  },
  {
    id: 'K8',
    text: 'For business impact, all but a metric claim in which a business metric improved is moderate at most.',
    source: IMPACT_SOURCE,
  },
  {
    id: 'K9',
    text: 'For business impact, a breached guardrail of which nothing says what it means makes it moderate at most.',
    source: 'Casebook, after Trustworthy Online Controlled Experiments (Kohavi, Tang and Xu 2020)',
  },
  { id: 'K10', text: 'What somebody disputes is moderate at most.', source: CASEBOOK },
  {
    id: 'K11',
    text: 'For modelling and for experiments, words about the work are moderate at most: the work itself is asked for too.',
    source: CASEBOOK,
  },
  {
    id: 'B1',
    text: 'Software engineering is a bridge: it keeps its strength, and counts only for criteria that accept it.',
    source: CASEBOOK,
  },
]

/** When a criterion meets. The numbers are the rubric's own. */
const COVERAGE: RuleText[] = [
  { id: 'V0', text: 'A criterion to which nothing is linked is empty.', source: CASEBOOK },
  { id: 'V1', text: 'There are enough strong pieces at the level.', source: CASEBOOK },
  {
    id: 'V2',
    text: 'There is more than one sort of evidence at the level: metric, artefact, voice, project, learning. Weak pieces do not count.',
    source: CASEBOOK,
  },
  {
    id: 'V3',
    text: 'Somebody independent stands behind it: a named person who confirmed it, or a voice of the ML side.',
    source: CASEBOOK,
  },
  {
    id: 'V4',
    text: 'It was shown for long enough. The months that hold evidence at the level are counted back from the newest; a piece covers each month from its first day to its last. Months without are not counted, and a stretch of them that is longer than the rule of recency allows ends the run.',
    source: 'Casebook, after what promotion committees are known to ask for (Lynch 2018)',
  },
  { id: 'V5', text: 'The newest piece at the level is recent on the day of the case.', source: CASEBOOK },
  {
    id: 'V',
    text: 'A criterion meets where V1 to V5 hold, is nearly there where exactly one does not, and is a gap otherwise. The number of pieces never decides.',
    source: CASEBOOK,
  },
]

/** What speaks against the evidence as a whole. */
const WARNINGS: RuleText[] = [
  {
    id: 'W1',
    text: 'All linked evidence of which a project says what it is, is software engineering.',
    source: CASEBOOK,
  },
  { id: 'W2', text: 'More than half of the linked records began in the last six weeks.', source: CASEBOOK },
  { id: 'W3', text: 'No voice of the ML side speaks for any of the evidence.', source: CASEBOOK },
]

/** Every rule by which evidence is read. */
export const RULES: readonly RuleText[] = [...STRONG, ...CAPS, ...COVERAGE, ...WARNINGS]
