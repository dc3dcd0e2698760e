import { foundIn, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'

/** A committee reads three to five projects well, and none of nine. */
const MOST_FLAGSHIPS = 5
const MOST_PROOFS = 3

export const askMissing: PreflightRule = {
  id: 'P-ask',
  text: 'The case says in one sentence what it asks for.',
  source: SOURCES.layout,
  find: ({ case: item }) =>
    item.ask.trim() !== ''
      ? []
      : [
          foundIn(item, {
            severity: 'mend',
            field: 'ask',
            text: 'The case does not say what you ask for. One sentence is enough: which role, at which level, from when.',
          }),
        ],
}

export const levelMissing: PreflightRule = {
  id: 'P-level',
  text: 'The case names the level that it asks for.',
  source: SOURCES.casebook,
  find: ({ case: item }) =>
    item.targetLevel !== null
      ? []
      : [
          foundIn(item, {
            severity: 'mend',
            field: 'targetLevel',
            text: 'The case names no target level, so nobody can tell what its evidence is to be held against. Choose one.',
          }),
        ],
}

export const rubricMissing: PreflightRule = {
  id: 'P-rubric',
  text: 'The rubric and the version that the case names are there.',
  source: SOURCES.casebook,
  find({ case: item, rubric }) {
    const named = item.rubric !== '' && item.rubric !== rubric.id
    const version = item.rubricVersion !== '' && item.rubricVersion !== rubric.version
    if (!named && !version) return []
    const wanted = [item.rubric || rubric.id, item.rubricVersion].filter(Boolean).join(' ')
    const text = `The case names the rubric ${wanted}, which is not here. It was read by “${rubric.name}” ${rubric.version}; choose the one that is meant.`
    return [foundIn(item, { severity: 'mend', field: named ? 'rubric' : 'rubricVersion', text })]
  },
}

export const flagshipsMissing: PreflightRule = {
  id: 'P-flagships',
  text: 'The case shows one to five flagship projects: a selection, not a list.',
  source: SOURCES.layout,
  find({ case: item, flagships }) {
    const field = 'flagships'
    if (flagships.length === 0) {
      const text = 'The case shows no flagship project. Choose three to five that carry it.'
      return [foundIn(item, { severity: 'mend', field, text })]
    }
    if (flagships.length <= MOST_FLAGSHIPS) return []
    const text = `The case shows ${flagships.length} flagship projects. Readers keep three to five in mind; choose the ones that carry it.`
    return [foundIn(item, { severity: 'look', field, text })]
  },
}

export const proofsMissing: PreflightRule = {
  id: 'P-proofs',
  text: 'The first page has one to three strongest proofs, each with its exhibit.',
  source: SOURCES.layout,
  find({ case: item }) {
    const { proofs } = item
    const field = 'proofs'
    if (proofs.length === 0) {
      const text = 'The first page has no proof yet. Choose up to three: a number, its interval, its exhibit.'
      return [foundIn(item, { severity: 'look', field, text })]
    }
    const many: Found[] =
      proofs.length <= MOST_PROOFS
        ? []
        : [
            foundIn(item, {
              severity: 'look',
              field,
              text: `The case has ${proofs.length} strongest proofs. The first page has room for three.`,
            }),
          ]
    const bare = proofs.flatMap(({ record, text: words }, index) =>
      record !== null || words.trim() === ''
        ? []
        : [
            foundIn(item, {
              severity: 'mend',
              field: `proofs.${index}.record`,
              text: `The proof “${words.trim()}” names no exhibit. Choose the record that shows it.`,
            }),
          ],
    )
    return [...many, ...bare]
  },
}

export const claimsBare: PreflightRule = {
  id: 'P-claim',
  text: 'Every claim has words, and rests on at least one exhibit.',
  source: SOURCES.casebook,
  find: ({ case: item, cited }) =>
    item.claims.flatMap(({ criterion, text: words }, index): Found[] => {
      const name = `The claim for ${criterion || 'no criterion'}`
      if (words.trim() === '') {
        const text = `${name} has no words yet. Write one or two sentences, or take it out.`
        return [foundIn(item, { severity: 'look', field: `claims.${index}.text`, criterion, text })]
      }
      if ((cited[index] ?? []).length > 0) return []
      const text = `${name} cites no exhibit. Cite the record that shows it, or leave the claim out.`
      return [foundIn(item, { severity: 'mend', field: `claims.${index}.citations`, criterion, text, subject: words })]
    }),
}

export const criterionUnknown: PreflightRule = {
  id: 'P-criterion',
  text: 'Claims and gaps speak for criteria that the rubric of the case has.',
  source: SOURCES.casebook,
  find({ case: item, rubric }) {
    const known = new Set(rubric.criteria.map(({ id }) => id))
    const unknown = (list: 'claims' | 'gaps', what: string) =>
      item[list].flatMap(({ criterion }, index) => {
        if (known.has(criterion)) return []
        const text =
          criterion === ''
            ? `${what} names no criterion, so no reader can place it. Choose one of “${rubric.name}”.`
            : `${what} speaks for “${criterion}”, which “${rubric.name}” does not have. Choose one that it has.`
        return [
          foundIn(item, { severity: 'mend', field: `${list}.${index}.criterion`, text, subject: `${list} ${index}` }),
        ]
      })
    return [...unknown('claims', 'A claim'), ...unknown('gaps', 'A known gap')]
  },
}

export const flagshipOutcome: PreflightRule = {
  id: 'P-activity',
  text: 'A flagship says what came of it, in an outcome or a metric; what was done alone is an activity log.',
  source: SOURCES.lynch,
  find: ({ flagships, ofFlagship }) =>
    flagships.flatMap((project) => {
      if (project.outcome.trim() !== '') return []
      const metric = ofFlagship.get(project.id)?.find(({ kind }) => kind === 'impact')
      const text = metric
        ? `${nameOf(project)} says what was done and not what came of it. Write the outcome with the number of ${nameOf(metric)}.`
        : `${nameOf(project)} says what was done and not what came of it. Write the outcome and the metric that shows it; a null result counts.`
      return [foundIn(project, { severity: 'mend', field: 'outcome', text })]
    }),
}

export const flagshipRole: PreflightRule = {
  id: 'P-role',
  text: 'A flagship says which part was the writer’s own.',
  source: SOURCES.lynch,
  find: ({ flagships }) =>
    flagships.flatMap((project) => {
      if (project.myPart.trim() !== '') return []
      const text = `${nameOf(project)} does not say what you did yourself. Write your own part; readers credit nothing that they must guess.`
      return [foundIn(project, { severity: 'mend', field: 'myPart', text })]
    }),
}

export const flagshipLimits: PreflightRule = {
  id: 'P-limits',
  text: 'A flagship says what it does not show.',
  source: SOURCES.layout,
  find: ({ flagships }) =>
    flagships.flatMap((project) => {
      if (project.limits.trim() !== '') return []
      const text = `${nameOf(project)} names no limits. A line on what it does not show makes the rest easier to believe.`
      return [foundIn(project, { severity: 'note', field: 'limits', text })]
    }),
}
