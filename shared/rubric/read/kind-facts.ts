import type { KindName, RecordOf, VaultRecord } from '../../records/kinds'
import { fails, holds } from './applied'
import { modelCard, testScore } from './document-facts'
import { artefact, choose, isSaid, outcome, role, type KindFacts } from './facts'

const PROJECT = {
  outcome: outcome([
    'It says what came of the work.',
    'It says what was done, and not what came of it.',
    'outcome',
    'say what came of it',
  ]),
  role: role([
    'It says what your part was.',
    'It does not say what your own part was.',
    'role',
    'say what your own part was',
  ]),
}
const project = (record: RecordOf<'project'>): KindFacts => ({
  outcome: choose(isSaid(record.outcome), PROJECT.outcome),
  role: choose(isSaid(record.role) || isSaid(record.myPart), PROJECT.role),
  artefact: null,
  nature: null,
})

const DESIGN = {
  outcome: outcome([
    'It says how the review of the document ended.',
    'The document has not been reviewed, as far as it says.',
    'reviewResult',
    'say how its review ended',
  ]),
  role: role([
    'It says how much of it you wrote.',
    'It does not say how much of it you wrote.',
    'share',
    'say your share of the writing',
  ]),
}
const designDoc = (record: RecordOf<'design-doc'>): KindFacts => ({
  outcome: choose(
    record.status === 'approved' || isSaid(record.reviewResult) || isSaid(record.borneOut),
    DESIGN.outcome,
  ),
  role: choose(record.share !== null && record.share > 0, DESIGN.role),
  artefact: null,
  nature: null,
})

const IMPACT = {
  outcome: outcome(['It states a result.', 'It states no result yet.', 'result.value', 'enter the result']),
  role: role([
    'It says what your part in the result was.',
    'It does not say what your part in the result was.',
    'credit.role',
    'say what your part was',
  ]),
  artefact: artefact([
    'It says where the number can be looked up.',
    'It does not say where the number can be looked up.',
    'source.place',
    'say where the number lives, or attach the readout',
  ]),
}
const isCounted = ({ successes, mean }: RecordOf<'impact'>['treatment']) => successes !== null || mean !== null
const impact = ({ result, treatment, baseline, credit, source }: RecordOf<'impact'>): KindFacts => ({
  outcome: choose(result.value !== null || isCounted(treatment), IMPACT.outcome),
  role: choose(isSaid(credit.role) || credit.share !== null, IMPACT.role),
  artefact: choose(isSaid(source.place) || isSaid(result.source) || isSaid(baseline.source), IMPACT.artefact),
  nature: null,
})

const QUOTE = ['quote', 'write down what was said, word for word'] as const
const VOICE = {
  outcome: outcome(['It says something about your work.', 'It holds no words yet.', ...QUOTE]),
  role: role([
    'It says how the speaker knows your work.',
    'It does not say how the speaker knows your work.',
    'relation',
    'say how the speaker knows your work',
  ]),
  artefact: artefact(['The words are kept as they were said.', 'The words are not kept.', ...QUOTE]),
}
const feedback = ({ quote, relation }: RecordOf<'feedback'>): KindFacts => ({
  outcome: choose(isSaid(quote), VOICE.outcome),
  role: choose(relation !== null, VOICE.role),
  artefact: choose(isSaid(quote), VOICE.artefact),
  nature: null,
})

const LEARNING = {
  outcome: outcome([
    'It says what you did with what you learned.',
    'It says what you learned, and not what you did with it.',
    'applied',
    'say where you used it',
  ]),
  role: role([
    'It says what you did yourself.',
    'It does not say what you did yourself.',
    'solution',
    'say what you did yourself',
  ]),
  course: fails('K5', 'weak', 'A course shows interest; the work in which you used it shows skill, so link that.'),
}
const learning = ({ form, solution, applied }: RecordOf<'learning'>): KindFacts => {
  const isUsed = isSaid(solution) || isSaid(applied)
  return {
    outcome: choose(isUsed, LEARNING.outcome),
    role: choose(isUsed, LEARNING.role),
    artefact: null,
    nature: form === 'course' ? LEARNING.course : null,
  }
}

const REACHED = outcome([
  'It is reached, and it says what came of it.',
  'It is reached, and nothing says what came of it.',
  'outcome',
  'say what came of it',
])
const NOT_REACHED = fails('K4', 'weak', 'It is not reached yet.')
const milestone = ({ status, outcome: came }: RecordOf<'milestone'>): KindFacts => ({
  outcome: status === 'reached' ? choose(isSaid(came), REACHED) : NOT_REACHED,
  role: null,
  artefact: null,
  nature: null,
})

const DECISION = {
  outcome: outcome([
    'It says what came of the decision.',
    'It does not say what came of the decision.',
    'outcome',
    'say what came of it',
  ]),
  role: role(['The choice was yours.', 'It does not say what you chose.', 'chosen', 'say what you chose']),
}
const decision = ({ outcome: came, chosen }: RecordOf<'decision'>): KindFacts => ({
  outcome: choose(isSaid(came), DECISION.outcome),
  role: choose(isSaid(chosen), DECISION.role),
  artefact: null,
  nature: null,
})

/** A form that is itself the document. */
const DOCUMENT: KindFacts = {
  outcome: holds('S1', 'It states what was found.'),
  role: null,
  artefact: holds('S3', 'It is itself the document.'),
  nature: null,
}

const statement = (text: string): KindFacts => ({ ...DOCUMENT, artefact: null, nature: fails('K6', 'weak', text) })
const OWN_WORD = statement('It is your own word; link the work itself, or what somebody else said of it.')

/** Kinds that say something about the person and are not work. */
const STATEMENTS: Partial<Record<KindName, KindFacts>> = {
  qualification: statement('It says what you hold, in your own words; link the work that shows it.'),
  meeting: statement('These are your own notes; ask for the words as feedback.'),
  idea: statement('An idea is not work yet; link the project that it became.'),
  environment: OWN_WORD,
  'role-option': OWN_WORD,
  person: OWN_WORD,
  profile: OWN_WORD,
  case: OWN_WORD,
  rubric: OWN_WORD,
  note: OWN_WORD,
}

const readers: { [K in KindName]?: (record: RecordOf<K>) => KindFacts } = {
  project,
  'design-doc': designDoc,
  impact,
  feedback,
  learning,
  milestone,
  decision,
  'model-card': modelCard,
  'test-score': testScore,
}

export function factsOf(record: VaultRecord): KindFacts {
  const read = readers[record.kind] as ((record: VaultRecord) => KindFacts) | undefined
  return read?.(record) ?? STATEMENTS[record.kind] ?? DOCUMENT
}
