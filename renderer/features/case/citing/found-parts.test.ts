import { expect, test } from 'vitest'
import { foundParts } from './found-parts'

test('what was looked for is pointed out wherever it stands, signs of patterns included', () => {
  expect(foundParts('Label leak (v2)', 'lea (v')).toEqual([
    { text: 'Label ', isFound: false },
    { text: 'lea', isFound: true },
    { text: 'k ', isFound: false },
    { text: '(v', isFound: true },
    { text: '2)', isFound: false },
  ])
  expect(foundParts('Label', '')).toEqual([{ text: 'Label', isFound: false }])
})
