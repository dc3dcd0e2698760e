import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquareCdf, chiSquareDensity, chiSquareExceed, chiSquareQuantile } from './chi-square'
import { normalCdf, normalExceed, normalQuantile, normalReach } from './normal'
import { studentCdf, studentDensity, studentExceed, studentOutside, studentQuantile } from './student-t'

const apart = (value: number, truth: number) => Math.abs(value - truth) / Math.abs(truth)

/** Simpson's rule, as an implementation that shares nothing with the one under test. */
function integral(of: (x: number) => number, from: number, to: number, steps = 4000): number {
  const width = (to - from) / steps
  let sum = of(from) + of(to)
  for (let index = 1; index < steps; index += 1) sum += of(from + index * width) * (index % 2 === 0 ? 2 : 4)
  return (sum * width) / 3
}

// Reference values computed with mpmath at 40 digits.
test.each([
  [-3, 0.9986501019683699],
  [-1, 0.8413447460685429],
  [0.0001, 0.4999601057720263],
  [0.5, 0.3085375387259869],
  [1.96, 0.02499789514822044],
  [5, 2.866515718791939e-7],
  [8, 6.220960574271784e-16],
  [30, 4.906713927148187e-198],
])('a normal value is above %d with the right chance', (z, chance) => {
  expect(apart(normalExceed(z), chance)).toBeLessThan(1e-12)
})

test.each([
  [0.01, 1, 0.4968170072350917],
  [12, 1, 0.02646467605958988],
  [-2.5, 2.5, 0.9477150184609223],
  [0.7, 9, 0.2508095196080726],
  [1.96, 100, 0.02638945068311483],
  [4, 100, 6.076182215038084e-5],
  [1.96, 1_000_000, 0.0249980337926349],
  [12, 5000.5, 4.982823881752774e-33],
  [40, 30, 6.863022597203201e-28],
])('t is above %d at %d degrees of freedom with the right chance', (t, freedom, chance) => {
  expect(apart(studentExceed(t, freedom), chance)).toBeLessThan(1e-10)
})

test.each([
  [0.001, 1, 0.9747728793699604],
  [3.84, 1, 0.0500435212487051],
  [10.83, 1, 9.986863791802587e-4],
  [60, 1, 9.485737571073848e-15],
  [0.3, 2, 0.8607079764250578],
  [1, 5, 0.9625657732472964],
  [20, 30.5, 0.9266831436533911],
  [250, 200, 0.009379131668826096],
  [5200, 5000, 0.02381899802074065],
])('chi-square is above %d at %d degrees of freedom with the right chance', (x, freedom, chance) => {
  expect(apart(chiSquareExceed(x, freedom), chance)).toBeLessThan(1e-10)
})

test('the quantiles are those of the printed tables', () => {
  expect(normalReach(95)).toBeCloseTo(1.959963984540054, 13)
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12)
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706204736174705, 9)
  expect(studentQuantile(0.975, 7)).toBeCloseTo(2.3646242515927844, 12)
  expect(studentQuantile(0.0005, 30)).toBeCloseTo(-3.645958635042021, 11)
  expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(3.8414588206941285, 11)
  expect(chiSquareQuantile(0.999, 1)).toBeCloseTo(10.827566170662733, 10)
  expect(chiSquareQuantile(0.95, 30)).toBeCloseTo(43.77297182574217, 10)
})

test('the ends of the range have their limits', () => {
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0])
  expect([studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([0, Infinity])
  expect([chiSquareQuantile(0, 4), chiSquareExceed(0, 4), chiSquareDensity(0, 4)]).toEqual([0, 1, 0])
  expect(studentOutside(0, 12)).toBe(1)
  expect(studentExceed(1.5, 1e12)).toBe(normalExceed(1.5))
})

const bell = (x: number) => Math.exp((-x * x) / 2)

test('the normal chance is the area under its bell', () => {
  const whole = integral(bell, -12, 12)
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
      expect(normalCdf(z)).toBeCloseTo(integral(bell, -12, z) / whole, 11)
    }),
  )
})

test('t has the area under its own curve, at every number of degrees', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -15, max: 15, noNaN: true }),
      fc.double({ min: 3, max: 400, noNaN: true }),
      (t, freedom) => {
        // With t = √ν tan θ the curve is a power of the cosine.
        const curve = (angle: number) => Math.max(0, Math.cos(angle)) ** (freedom - 1)
        const upper = integral(curve, Math.atan(t / Math.sqrt(freedom)), Math.PI / 2)
        expect(studentExceed(t, freedom)).toBeCloseTo(upper / integral(curve, -Math.PI / 2, Math.PI / 2), 8)
      },
    ),
  )
})

test('chi-square has the area under its own curve, at every number of degrees', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 300, noNaN: true }), fc.integer({ min: 1, max: 200 }), (x, freedom) => {
      const peak = Math.sqrt(freedom)
      const curve = (root: number) =>
        root <= 0 && freedom > 1 ? 0 : Math.exp((freedom - 1) * Math.log(root / peak || 1) - (root ** 2 - freedom) / 2)
      const upper = integral(curve, Math.min(Math.sqrt(x), peak + 14), peak + 14)
      expect(chiSquareExceed(x, freedom)).toBeCloseTo(upper / integral(curve, 0, peak + 14), 6)
    }),
  )
})

test('a quantile leads back to its chance', () => {
  const chance = fc.double({ min: 1e-8, max: 1 - 1e-8, noNaN: true })
  fc.assert(
    fc.property(chance, fc.double({ min: 0.7, max: 1e5, noNaN: true }), (p, freedom) => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12)
      expect(studentCdf(studentQuantile(p, freedom), freedom)).toBeCloseTo(p, 10)
      expect(chiSquareCdf(chiSquareQuantile(p, freedom), freedom)).toBeCloseTo(p, 9)
    }),
  )
})

const slope = (of: (x: number) => number, x: number) => (of(x - 1e-4) - of(x + 1e-4)) / 2e-4

test('a density is the slope of its chance', () => {
  for (const x of [0.3, 1, 4]) {
    for (const freedom of [1, 3.5, 40]) {
      expect(studentDensity(x, freedom)).toBeCloseTo(
        slope((at) => studentExceed(at, freedom), x),
        6,
      )
      expect(chiSquareDensity(x, freedom)).toBeCloseTo(
        slope((at) => chiSquareExceed(at, freedom), x),
        6,
      )
    }
  }
})
