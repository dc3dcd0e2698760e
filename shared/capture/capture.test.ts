import { expect, test } from 'vitest'
import { RecordDraft } from '../records/record-schemas'
import { draftOf } from './capture'
import { completionsAt } from './completions'
import { readsLike, refinedKind } from './reads-like'
import { slugOf } from './match-name'
import { parseShorthand } from './parse'
import { readingWords, troubleWords } from './reading-words'
import { refinedNote } from './refine'
import type { RecordOf } from '../records/kinds'
import type { Known } from './named'

const known: Known = {
  projects: [{ id: 'p1', name: 'Elasticity model v2' }],
  people: [{ id: 'a', name: 'Ana Ortiz' }],
  criteria: [{ id: 'C3', name: 'Data and features' }],
  tags: ['data-quality', 'drift'],
  today: '2026-11-23',
}

test('a line becomes a draft of the kind that it names, and waits in the inbox', () => {
  const draft = draftOf({ text: 'Bad join caught /learn +elas !C3 @ana #drift ^yesterday' }, known)
  expect(draft).toMatchObject({
    kind: 'learning',
    title: 'Bad join caught',
    inbox: true,
    project: 'p1',
    people: ['a'],
    tags: ['drift'],
    evidence: [{ criterion: 'C3' }],
    when: { from: '2026-11-22', to: '2026-11-22' },
  })
  expect(RecordDraft.safeParse(draft).success).toBe(true)
})

test('without words of its own it is called after its file or its link, and without these it is nothing', () => {
  const attachment = {
    sha256: 'a'.repeat(64),
    name: 'board.png',
    type: 'image/png',
    size: 1,
    addedAt: '',
    inPacket: true,
  }
  expect(draftOf({ text: '#drift', attachments: [attachment] }, known)?.title).toBe('board.png')
  expect(draftOf({ text: '', links: ['https://www.example.com/paper/'] }, known)?.title).toBe('example.com/paper')
  expect(draftOf({ text: ' #drift ' }, known)).toBeNull()
})

test('an address in the text stays there and is a link besides', () => {
  const draft = draftOf({ text: 'Read (https://example.com/a?b=1), good' }, known)
  expect(draft).toMatchObject({
    title: 'Read (https://example.com/a?b=1), good',
    links: [{ url: 'https://example.com/a?b=1' }],
  })
})

test('further lines are the text, where the kind keeps it', () => {
  expect(draftOf({ text: 'One\n\nTwo #drift\nThree' }, known)).toMatchObject({
    title: 'One',
    text: 'Two\nThree',
    tags: ['drift'],
  })
  expect(draftOf({ text: 'One /learning\nTwo' }, known)).toMatchObject({ title: 'One', insight: 'Two' })
})

test('a title that is too long is kept whole in the text', () => {
  const text = 'word '.repeat(200).trim()
  expect(draftOf({ text }, known)).toMatchObject({ title: text.slice(0, 500), text })
})

test.each([
  ['Backtest: WAPE 19.8 %, was 23.4 %', 'impact'],
  ['Training 9 h → 2 h 40 min', 'impact'],
  ['Took latency from 90 to 40 ms', 'impact'],
  ['“The prior is the right call for thin categories”, after the review', 'feedback'],
  ['1:1 with the manager about scope', 'meeting'],
  ['eBay’s paper on price guidance', 'learning'],
  ['We decided against a tree model', 'decision'],
])('“%s” reads like %s', (text, kind) => expect(readsLike(text)?.kind).toBe(kind))

test('plain words read like nothing, and are refined to a learning; a kind that was chosen stays', () => {
  expect(readsLike('Prepared the deck')).toBeNull()
  expect(refinedKind({ kind: 'note', title: 'Prepared the deck', line: '' })).toBe('learning')
  expect(refinedKind({ kind: 'idea', title: '5 %', line: '' })).toBe('idea')
})

test('words between quotation marks are the quote of the feedback that a note becomes', () => {
  const note = { ...RecordDraft.parse({ kind: 'note', title: '“Right call”, said Ana', privateNote: 'p' }) }
  expect(refinedNote(note as RecordOf<'note'>, 'feedback')).toMatchObject({
    kind: 'feedback',
    quote: 'Right call',
    privateNote: 'p',
  })
  expect(refinedNote({ ...note, text: 'Long' } as RecordOf<'note'>, 'impact')).toMatchObject({
    privateNote: 'Long\n\np',
  })
})

test('whom a 1:1 was with is said once: captured, or refined from a note', () => {
  expect(draftOf({ text: '/meeting Scope for spring @ana-ortiz' }, known)).toMatchObject({ with: ['a'] })
  const note = RecordDraft.parse({ kind: 'note', title: 'Scope for spring', people: ['a'] })
  const meeting = refinedNote(note as RecordOf<'note'>, 'meeting')
  expect(meeting).toMatchObject({ with: ['a'], people: [] })
})

const offered = (text: string, caret = text.length) =>
  completionsAt(text, caret, known)?.completions.map(({ insert }) => insert)

test('completions are offered for the word at the caret', () => {
  expect(offered('x #d')).toEqual(['#data-quality', '#drift'])
  expect(offered('x +')).toEqual(['+elasticity-model-v2'])
  expect(offered('x !')).toEqual(['!C3'])
  expect(offered('x /lea')).toEqual(['/learning'])
  expect(offered('x ^y')).toEqual(['^yesterday'])
  expect(offered('x #d and', 4)).toEqual(['#data-quality', '#drift'])
})

test('nothing is offered for plain words, a finished word or one that is text', () => {
  expect(offered('x y')).toBeUndefined()
  expect(offered('mail a@b')).toBeUndefined()
  expect(offered('x !C3')).toBeUndefined()
  expect(completionsAt('x #d', 4, known, [{ start: 2, end: 4 }])).toBeNull()
})

test('a project that is not there can be made, by its words', () => {
  expect(completionsAt('x +price-floors', 15, known)?.completions).toEqual([
    {
      insert: '+price-floors',
      label: 'Make the project “Price floors”',
      creates: { slot: 'project', name: 'Price floors' },
    },
  ])
})

test('what was understood is said in words, and so is what was not', () => {
  const tokens = parseShorthand('x ^yesterday !C3 +elas @bo', known)
  expect(readingWords(tokens)).toEqual(['Sunday 22 November 2026', 'C3 Data and features', 'Elasticity model v2'])
  expect(tokens.flatMap((token) => troubleWords(token) ?? [])).toEqual(['No person of the name “bo”: it stays text.'])
})

test('a name is written without marks', () => expect(slugOf('Élasticité: modèle (v2)')).toBe('elasticite-modele-v2'))
