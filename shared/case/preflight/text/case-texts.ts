import type { RecordOf, VaultRecord } from '../../../records/kinds'

/** One text that the packet will print in the person's own words. */
export interface CaseText {
  part: 'ask' | 'why' | 'proof' | 'claim' | 'flagship' | 'story' | 'gap'
  /** What a sentence calls it: "the claim for C3". */
  name: string
  /** The record it stands in, and its field as a path. */
  record: VaultRecord
  field: string
  text: string
  criterion: string | null
  /** The records that this text rests on by its form; those cited inside it come on top. */
  cited: readonly VaultRecord[]
}

const FLAGSHIP_FIELDS = {
  summary: 'summary',
  role: 'role',
  problem: 'problem',
  decision: 'decision',
  approach: 'approach',
  myPart: 'own part',
  outcome: 'outcome',
  limits: 'limits',
  differently: 'second thoughts',
} as const satisfies Partial<Record<keyof RecordOf<'project'>, string>>

/** Every text of the case in the order of the packet, the empty ones left out. */
export function caseTexts(
  item: RecordOf<'case'>,
  flagships: readonly RecordOf<'project'>[],
  citedByClaim: readonly (readonly VaultRecord[])[],
  lookUp: (id: string | null) => VaultRecord | undefined,
): CaseText[] {
  const own = { record: item, criterion: null, cited: [] }
  const texts: CaseText[] = [
    { ...own, part: 'ask', name: 'the ask', field: 'ask', text: item.ask },
    { ...own, part: 'why', name: '“Why now”', field: 'whyNow', text: item.whyNow },
    ...item.proofs.map(({ text, record }, index): CaseText => {
      const proof = lookUp(record)
      return {
        ...own,
        part: 'proof',
        name: 'a proof',
        field: `proofs.${index}.text`,
        text,
        cited: proof ? [proof] : [],
      }
    }),
    ...flagships.flatMap(flagshipTexts),
    ...item.claims.map(({ text, criterion }, index): CaseText => {
      const name = `the claim for ${criterion || 'no criterion'}`
      const cited = citedByClaim[index] ?? []
      return { record: item, part: 'claim', name, field: `claims.${index}.text`, text, criterion, cited }
    }),
    { ...own, part: 'story', name: 'the story', field: 'story', text: item.story },
    ...item.gaps.flatMap(({ criterion, gap, plan }, index): CaseText[] => {
      const row = { ...own, part: 'gap' as const, name: `the gap in ${criterion || 'no criterion'}`, criterion }
      return [
        { ...row, field: `gaps.${index}.gap`, text: gap },
        { ...row, field: `gaps.${index}.plan`, text: plan },
      ]
    }),
  ]
  return texts.filter(({ text }) => text.trim() !== '')
}

function flagshipTexts(project: RecordOf<'project'>): CaseText[] {
  return Object.entries(FLAGSHIP_FIELDS).map(([field, words]) => ({
    part: 'flagship',
    name: `the ${words} of ${project.exhibit ?? project.title}`,
    record: project,
    field,
    text: project[field as keyof typeof FLAGSHIP_FIELDS],
    criterion: null,
    cited: [project],
  }))
}
