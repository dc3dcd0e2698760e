import { DESIGNS } from '../impact/designs'
import { choice, day, flag, group, line, prose } from './field'
import { defineKind } from './kind'

export const project = defineKind({
  kind: 'project',
  label: 'Project',
  plural: 'Projects',
  purpose: 'A piece of work with a beginning, a scope and an outcome; other records belong to it.',
  example: 'Elasticity model for price proposals',
  series: 'E',
  fields: {
    summary: line('In one sentence', { hint: 'What it was and what came of it, for a reader who never met you.' }),
    stage: choice('Stage', {
      idea: 'Idea',
      planned: 'Planned',
      active: 'Active',
      launched: 'Launched',
      paused: 'Paused',
      stopped: 'Stopped',
      finished: 'Finished',
    }),
    role: line('My role', { example: 'sole modeller in a team of four' }),
    scopeStep: choice('Scope', {
      assist: 'Assisted',
      part: 'Owned a part',
      whole: 'Owned the whole',
      lead: 'Led others',
    }),
    machineLearning: flag('Machine learning work', {
      hint: 'No means software engineering, which counts as a bridge.',
    }),
    team: line('Team'),
    domain: line('Domain', { hint: 'The field of the business whose problems you know.' }),
    problem: prose('Problem', { hint: 'Who had it, how large it was, and what was done about it before.' }),
    decision: prose('Decision and alternatives', {
      hint: 'What you could have done instead, the one without ML included.',
    }),
    approach: prose('Approach', { hint: 'Data, method, evaluation, serving.' }),
    myPart: prose('What I did myself'),
    teamPart: prose('What others did'),
    plan: group(
      'Before the start',
      {
        metric: line('Metric it should move'),
        baseline: line('Its value today', { hint: 'The number, its period, and where it is kept.' }),
        design: choice('How the effect will be measured', DESIGNS),
        stopRule: line('Stop rule', { hint: 'When you stop, whatever the result; and what result ends the work.' }),
        minimumEffect: line('Smallest effect worth finding', { hint: 'And how many units it takes to find it.' }),
      },
      { hint: 'Asked before the work begins: afterwards, nobody can say what the number was.' },
    ),
    launchOn: day('Launch planned for', { hint: 'Casebook reminds you then to measure the result.' }),
    outcome: prose('Outcome', {
      hint: 'What changed, with the numbers and where they are kept. A null result counts.',
    }),
    limits: prose('Limits', { hint: 'What this does not show, and for whom it did not work.' }),
    differently: prose('What I would do differently'),
  },
  sections: [
    {
      title: 'In short',
      fields: ['summary', 'stage', 'scopeStep', 'machineLearning', 'role', 'team', 'domain'],
    },
    { title: 'The work', fields: ['problem', 'decision', 'approach', 'myPart', 'teamPart'] },
    { title: 'Before the start', fields: ['plan', 'launchOn'] },
    { title: 'What came of it', fields: ['outcome', 'limits', 'differently'] },
  ],
  reads: ({ summary, role }) => summary || role,
})
