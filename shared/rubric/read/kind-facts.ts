import type { KindName, RecordOf, VaultRecord } from '../../records/kinds'
import type { Mend } from './applied'

/** Whether something is said in a record, with a sentence for either case and the way to say it. */
export interface Fact {
  said: boolean
  yes: string
  no: string
  mend: Mend | null
}

/** What a record of some kind says by its own fields. */
export interface KindFacts {
  /** What came of it. */
  outcome: Fact
  /** What the person did; null where only the project can say it. */
  role: Fact | null
  /** Whether the record is itself what shows it, as a quote is; an attachment or a link does it for every kind. */
  artefact: Fact | null
  /** Why it is no work at the level at all, as a course; null where it is. */
  nature: { rule: 'K5' | 'K6'; text: string } | null
}

const isSaid = (text: string) => text.trim() !== ''
const fact = (said: boolean, yes: string, no: string, field: string, mend: string): Fact => ({
  said,
  yes,
  no,
  mend: { field, text: mend },
})

const project = (record: RecordOf<'project'>): KindFacts => ({
  outcome: fact(
    isSaid(record.outcome),
    'It says what came of the work.',
    'It says what was done, and not what came of it.',
    'outcome',
    'say what came of it',
  ),
  role: fact(
    isSaid(record.role) || isSaid(record.myPart),
    'It says what your part was.',
    'It does not say what your own part was.',
    'role',
    'say what your own part was',
  ),
  artefact: null,
  nature: null,
})

const designDoc = (record: RecordOf<'design-doc'>): KindFacts => ({
  outcome: fact(
    record.status === 'approved' || isSaid(record.reviewResult) || isSaid(record.borneOut),
    'It says how the review of the document ended.',
    'The document has not been reviewed, as far as it says.',
    'reviewResult',
    'say how its review ended',
  ),
  role: fact(
    record.share !== null && record.share > 0,
    `It says how much of it you wrote.`,
    'It does not say how much of it you wrote.',
    'share',
    'say your share of the writing',
  ),
  artefact: null,
  nature: null,
})

const isCounted = ({ successes, mean }: RecordOf<'impact'>['control']) => successes !== null || mean !== null

const impact = (record: RecordOf<'impact'>): KindFacts => ({
  outcome: fact(
    record.result.value !== null || isCounted(record.treatment),
    'It states a result.',
    'It states no result yet.',
    'result.value',
    'enter the result',
  ),
  role: fact(
    isSaid(record.credit.role) || record.credit.share !== null,
    'It says what your part in the result was.',
    'It does not say what your part in the result was.',
    'credit.role',
    'say what your part was',
  ),
  artefact: fact(
    [record.source.place, record.result.source, record.baseline.source].some(isSaid),
    'It says where the number can be looked up.',
    'It does not say where the number can be looked up.',
    'source.place',
    'say where the number lives, or attach the readout',
  ),
  nature: null,
})

const feedback = (record: RecordOf<'feedback'>): KindFacts => {
  const isQuoted = isSaid(record.quote)
  const quote = ['quote', 'write down what was said, word for word'] as const
  return {
    outcome: fact(isQuoted, 'It says something about your work.', 'It holds no words yet.', ...quote),
    role: fact(
      record.relation !== null,
      'It says how the speaker knows your work.',
      'It does not say how the speaker knows your work.',
      'relation',
      'say how the speaker knows your work',
    ),
    artefact: fact(isQuoted, 'The words are kept as they were said.', 'The words are not kept.', ...quote),
    nature: null,
  }
}

const learning = (record: RecordOf<'learning'>): KindFacts => {
  const isUsed = isSaid(record.solution) || isSaid(record.applied)
  return {
    outcome: fact(
      isUsed,
      'It says what you did with what you learned.',
      'It says what you learned, and not what you did with it.',
      'applied',
      'say where you used it',
    ),
    role: fact(
      isUsed,
      'It says what you did yourself.',
      'It does not say what you did yourself.',
      'solution',
      'say what you did yourself',
    ),
    artefact: null,
    nature:
      record.form === 'course'
        ? { rule: 'K5', text: 'A course shows interest; the work in which you used it shows skill, so link that.' }
        : null,
  }
}

const milestone = (record: RecordOf<'milestone'>): KindFacts => ({
  outcome: fact(
    record.status === 'reached' && isSaid(record.outcome),
    'It is reached, and it says what came of it.',
    record.status === 'reached' ? 'It is reached, and nothing says what came of it.' : 'It is not reached yet.',
    record.status === 'reached' ? 'outcome' : 'status',
    record.status === 'reached' ? 'say what came of it' : 'reach it and say what came of it',
  ),
  role: null,
  artefact: null,
  nature: null,
})

const decision = (record: RecordOf<'decision'>): KindFacts => ({
  outcome: fact(
    isSaid(record.outcome),
    'It says what came of the decision.',
    'It does not say what came of the decision.',
    'outcome',
    'say what came of it',
  ),
  role: fact(
    isSaid(record.chosen),
    'The choice was yours.',
    'It does not say what you chose.',
    'chosen',
    'say what you chose',
  ),
  artefact: null,
  nature: null,
})

const itself = (yes: string): Fact => ({ said: true, yes, no: '', mend: null })

/** A form that is itself the document, such as a model card or a test score. */
const document: KindFacts = {
  outcome: itself('It states what was found.'),
  role: null,
  artefact: itself('It is itself the document.'),
  nature: null,
}

const statement = (text: string): KindFacts => ({ ...document, nature: { rule: 'K6', text } })

const readers: { [K in KindName]?: (record: RecordOf<K>) => KindFacts } = {
  project,
  'design-doc': designDoc,
  impact,
  feedback,
  learning,
  milestone,
  decision,
}

const OWN_WORD = 'It is your own word; link the work itself, or what somebody else said of it.'

/** Kinds that say something about the person and are not work. */
const statements: Partial<Record<KindName, KindFacts>> = {
  qualification: statement('It says what you hold, in your own words; link the work that shows it.'),
  meeting: statement('These are your own notes; ask for the words as feedback.'),
  idea: statement('An idea is not work yet; link the project that it became.'),
  environment: statement(OWN_WORD),
  'role-option': statement(OWN_WORD),
  person: statement(OWN_WORD),
  profile: statement(OWN_WORD),
  case: statement(OWN_WORD),
}

export function factsOf(record: VaultRecord): KindFacts {
  const read = readers[record.kind] as ((record: VaultRecord) => KindFacts) | undefined
  return read?.(record) ?? statements[record.kind] ?? document
}
