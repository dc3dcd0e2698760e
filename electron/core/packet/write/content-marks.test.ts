import { expect, test } from 'vitest'
import { withoutMarks } from './content-marks'

const cleaned = (content: string) =>
  Buffer.from(withoutMarks(Buffer.from(content, 'latin1')))
    .toString('latin1')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('marks of a structure tree and of decoration go, what they enclose stays', () => {
  expect(cleaned('/P <</MCID 0>> BDC BT (a) Tj ET EMC /Artifact BMC 0 0 1 1 re f EMC')).toBe(
    'BT (a) Tj ET 0 0 1 1 re f',
  )
  expect(cleaned('/Artifact <</Type /Pagination /BBox [0 0 1 1]>>BDC q Q EMC')).toBe('q Q')
  expect(cleaned('/P /MC0 BDC 1 w EMC')).toBe('1 w')
})

test('marks that say what a drawing reads as stay, inside others too', () => {
  expect(cleaned('/P <</MCID 1>> BDC /Span <</ActualText (fi EMC)>> BDC (x) Tj EMC EMC 1 w')).toBe(
    '/Span <</ActualText (fi EMC)>> BDC (x) Tj EMC 1 w',
  )
})

test('words inside strings, names, comments and pictures are not marks', () => {
  const content = '(a \\( BMC) Tj /BDC gs % EMC\n<424D43> Tj BI /W 1 ID \u0000 EMC \u0001 EI [(BMC) -20 (x)] TJ'
  expect(cleaned(`/P BMC ${content} EMC`)).toBe(cleaned(content))
})

test('content without marks, or with marks that do not close, loses nothing else', () => {
  expect(cleaned('q 1 0 0 1 0 0 cm Q')).toBe('q 1 0 0 1 0 0 cm Q')
  expect(cleaned('/P <</MCID 0>> BDC q Q')).toBe('q Q')
  expect(cleaned('EMC q Q /P BMC')).toBe('q Q')
})
