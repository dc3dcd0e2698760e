import { describe, expect, test } from 'vitest'
import { pagesWithin, readPageRange, spansInWords, withPageTurned, writePageRange } from './page-range'
import { Attachment } from './record-shape'

describe('pages that a person chooses', () => {
  test.each([
    ['', []],
    ['7', [{ from: 7, to: 7 }]],
    [
      '1-3, 7',
      [
        { from: 1, to: 3 },
        { from: 7, to: 7 },
      ],
    ],
    [
      ' 9 ; 1 – 3 ,2-5',
      [
        { from: 1, to: 5 },
        { from: 9, to: 9 },
      ],
    ],
    ['1-3,4-6', [{ from: 1, to: 6 }]],
  ])('%j is understood', (text, spans) => expect(readPageRange(text)).toEqual(spans))

  test.each([
    ['three', 'no page or range'],
    ['1-', 'no page or range'],
    ['0', 'counted from 1'],
    ['5-2', 'before the first'],
    ['1-123456', 'no page 123456'],
  ])('%j is refused in words', (text, words) => expect(readPageRange(text)).toContain(words))

  test('a choice ends where the document ends', () => {
    expect(
      pagesWithin(
        [
          { from: 2, to: 3 },
          { from: 9, to: 20 },
        ],
        10,
      ),
    ).toEqual([2, 3, 9, 10])
    expect(pagesWithin([{ from: 7, to: 9 }], 3)).toEqual([])
    expect([pagesWithin([], 2), pagesWithin(undefined, 2)]).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  test('a choice is told in words', () =>
    expect(
      [
        [{ from: 2, to: 2 }],
        [
          { from: 1, to: 3 },
          { from: 7, to: 7 },
        ],
        [],
      ].map(spansInWords),
    ).toEqual(['page 2', 'pages 1\u20133, 7', 'all pages']))

  test('pages are written as they are read, runs as ranges', () => {
    expect([[], [4], [7, 1, 2, 3], [1, 2, 2, 5]].map(writePageRange)).toEqual(['', '4', '1-3, 7', '1-2, 5'])
    expect(readPageRange(writePageRange([9, 1, 2]))).toEqual([
      { from: 1, to: 2 },
      { from: 9, to: 9 },
    ])
  })

  test.each([
    ['', 3, '3'],
    ['3', 3, ''],
    ['1-3, 7', 2, '1, 3, 7'],
    ['1, 3', 2, '1-3'],
    ['7-20', 9, '7-8, 10'],
    ['three', 4, '4'],
  ])('turning a page in %j', (text, page, expected) => expect(withPageTurned(text, page, 10)).toBe(expected))

  test('an attachment refuses a choice that cannot be read, in the same words', () => {
    const file = { sha256: 'a'.repeat(64), name: 'a.pdf', size: 1, addedAt: '2026-11-23T10:00:00Z' }
    expect(Attachment.safeParse({ ...file, pages: '1-3, 7', exact: true }).success).toBe(true)
    const refused = Attachment.safeParse({ ...file, pages: '5-2' })
    expect(refused.error?.issues[0]?.message).toContain('before the first')
    expect(Attachment.parse(file)).not.toHaveProperty('pages')
  })
})
