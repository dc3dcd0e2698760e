import { describe, expect, test } from 'vitest'
import mle from '../../../resources/rubrics/mle.json' with { type: 'json' }
import { Rubric } from '@shared/rubric/rubric'
import { rubricJson } from '@shared/rubric/transfer/rubric-json'
import { readRubricText } from './read-rubric-text'

const base = Rubric.parse(mle)
const read = (text: string, more: { name?: string; keepIds?: boolean } = {}) =>
  readRubricText(text, { name: '', keepIds: false, known: [base], base, ...more })
const texts = (text: string) =>
  read(text).problems.map(({ row, severity, text: says }) => `${row ?? '-'} ${severity}: ${says}`)

const MARKDOWN = `# Ladder of our company

How we read work in ML.

| Competency | Weight | Description | IC4 | IC5 | IC6 |
|---|--:|---|---|---|---|
| **Impact** | 60% | Moves \`revenue\` | Ships models<br>- Names the metric<br>- Says the interval | Several | A whole area |
| Craft \\| quality | 40 % | [Guide](https://example.com/a) | Clean code | | Sets the bar |
`

describe('a Markdown table', () => {
  test('becomes a rubric with its name, its own levels, and plain words', () => {
    const { format, rubric, problems } = read(MARKDOWN)
    expect(format).toBe('markdown')
    expect(problems).toEqual([])
    expect(rubric).toMatchObject({ id: 'ladder-of-our-company', name: 'Ladder of our company', version: '1.0.0' })
    expect(rubric?.summary).toBe('How we read work in ML.')
    expect(rubric?.levels).toEqual({ mle: 'IC4', senior: 'IC5', staff: 'IC6' })
    expect(rubric?.criteria.map(({ id, name, weight }) => [id, name, weight])).toEqual([
      ['L1', 'Impact', 60],
      ['L2', 'Craft | quality', 40],
    ])
    expect(rubric?.criteria[0]?.anchors[0]).toEqual({
      level: 'mle',
      summary: 'Ships models',
      signals: ['Names the metric', 'Says the interval'],
    })
    expect(rubric?.criteria[1]).toMatchObject({
      summary: 'Guide (https://example.com/a)',
      anchors: [{ level: 'mle' }, { level: 'staff' }],
    })
  })

  test('says what else stands in the text and is not read', () => {
    expect(texts(`${MARKDOWN}\nAsk Mara about it.`)).toEqual([
      '- lost: Text around the table is not read: “Ask Mara about it.”',
    ])
  })
})

describe('a table from a spreadsheet', () => {
  test.each([
    ['commas', 'Name,Weight,Senior\n"Data, and features",100,"Owns it\nAsked by others"'],
    ['semicolons', 'Name;Weight;Senior\nData, and features;100;"Owns it\nAsked by others"'],
    ['tabs', 'Name\tWeight\tSenior\nData, and features\t100\t"Owns it\nAsked by others"'],
  ])('is read with %s', (_, text) => {
    const { format, rubric, columns, problems } = read(`\uFEFF${text}\n\n`, { name: 'Guild' })
    expect(format).toBe('table')
    expect(problems).toEqual([])
    expect(columns.map(({ reads }) => reads)).toEqual(['Name', 'Weight', 'What Senior asks'])
    expect(rubric?.criteria).toMatchObject([
      {
        id: 'G1',
        name: 'Data, and features',
        anchors: [{ level: 'senior', summary: 'Owns it', signals: ['Asked by others'] }],
      },
    ])
  })

  test('reads every column that it names', () => {
    const head =
      'Id,Criterion,Weight,Summary,MLE,Senior signals,Strong examples,Moderate,Weak,Software,Bridge,Topic,Reads,Sources'
    const row = 'K1,Tests,100,Why,Does,"One\n- Two",A,B,C,Differs,yes,modelling,C4; C5,Guide'
    const { columns, rubric, problems } = read(`${head}\n${row}`)
    expect(columns.filter(({ reads }) => reads === null)).toEqual([])
    expect(problems).toEqual([])
    expect(rubric?.criteria[0]).toMatchObject({
      id: 'K1',
      anchors: [
        { level: 'mle', summary: 'Does', signals: [] },
        { level: 'senior', summary: '', signals: ['One', 'Two'] },
      ],
      strong: ['A'],
      moderate: ['B'],
      weak: ['C'],
      softwareContrast: 'Differs',
      bridge: true,
      topic: 'modelling',
      countsFrom: ['C4', 'C5'],
      sources: ['Guide'],
    })
    expect(rubric?.sources).toMatchObject([{ title: 'Guide' }])
  })

  test('drops nothing without a word', () => {
    expect(texts('Name,Weight,Mood,Bridge\nOne,fifty,glad,perhaps\n,20,sad,no\nTwo,120,,,more,yes')).toEqual([
      '- lost: The column “Mood” is not read (2 cells).',
      '1 lost: “fifty” is no weight from 0 to 100; 0 stands for it.',
      '1 lost: “perhaps” says neither yes nor no to a bridge; no stands for it.',
      '2 lost: No name, so it is not read: “20 | sad | no”.',
      '3 lost: More cells than the head has; not read: “more | yes”.',
      '3 lost: “120” is no weight from 0 to 100; 0 stands for it.',
      '- note: The weights make 0, not 100. The editor can scale them.',
    ])
  })

  test('names the levels that a rubric has no room for', () => {
    expect(texts('Name,L3,L4,L5,L6\nOne,a,b,c,d')).toContain(
      '- lost: The column “L6” is not read (1 cell): a rubric has three levels; paste the three that you need.',
    )
  })

  test('reads weights as shares of one, and gives equal ones where there are none', () => {
    expect(read('Name,Weight\nOne,0.7\nTwo,0.3').rubric?.criteria.map(({ weight }) => weight)).toEqual([70, 30])
    expect(read('Name,Weight\nOne,"12,5"\nTwo,87.5').rubric?.criteria.map(({ weight }) => weight)).toEqual([12.5, 87.5])
    expect(read('Name,Summary\nOne,a\nTwo,b\nThree,c').rubric?.criteria.map(({ weight }) => weight)).toEqual([
      34, 33, 33,
    ])
  })

  test('gives another id where one means something else elsewhere, cannot be one, or stands twice', () => {
    const table = 'Id,Name,Weight\nC1,Speaking,25\nC5,Evaluation and experimentation,25\n1.2,Writing,25\nC5,Again,25'
    expect(read(table, { name: 'Guild' }).rubric?.criteria.map(({ id }) => id)).toEqual(['G1', 'C5', 'G2', 'G3'])
    expect(texts(table)).toEqual([
      '1 changed: “Speaking” gets the id I1: C1 is “Business metric impact” in another rubric, and evidence is linked by it.',
      '3 changed: “Writing” gets the id I2: “1.2” is no id such as C1.',
      '4 changed: “Again” gets the id I3: C5 is “Evaluation and experimentation” in another rubric, and evidence is linked by it.',
    ])
    const kept = read(table, { keepIds: true })
    expect(kept.rubric?.criteria.map(({ id }) => id)).toEqual(['C1', 'C5', 'I1', 'I2'])
    expect(kept.problems[0]).toMatchObject({ row: 1, severity: 'note' })
  })

  test('says what a head must name, and that a quotation mark is open', () => {
    expect(read('Weight,Mood\n20,glad').rubric).toBeNull()
    expect(texts('Weight,Mood\n20,glad').at(-1)).toMatch(/^- lost: No column holds the names of the criteria/)
    expect(texts('Name,Weight\n"One,50\nTwo,50')[0]).toMatch(/^- note: A quotation mark is not closed/)
  })
})

describe('JSON', () => {
  test('goes out and comes in to the letter', () => {
    const text = rubricJson({ ...base, later: { kept: [1, 'two'] } })
    const { rubric, problems } = read(text)
    expect(problems).toEqual([])
    expect(rubricJson(rubric!)).toBe(text)
  })

  test('that is no rubric is refused by place and reason', () => {
    const criteria = base.criteria.map((criterion, index) =>
      index === 2 ? { ...criterion, weight: 'much' } : criterion,
    )
    expect(texts(JSON.stringify({ ...base, criteria }))).toEqual([
      expect.stringMatching(/^3 lost: Criterion 3 “Data and features”, weight: /),
    ])
    expect(texts('{"format": "casebook-records", "records": []}')[0]).toMatch(/a file of records/)
    expect(texts('{"id": ')[0]).toMatch(/^- lost: It begins like JSON and is none/)
  })
})

test.each(['', '   \n', 'One line of prose.', 'Two\nlines'])('no table in %j gives no rubric and says so', (text) => {
  const { rubric, problems } = read(text)
  expect(rubric).toBeNull()
  expect(problems).toHaveLength(1)
})
