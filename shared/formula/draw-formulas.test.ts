import { describe, expect, test } from 'vitest'
import { drawFormulas } from './draw-formulas'
import { formulaKey, isShape, type FormulaRead } from './shape'

async function drawn(tex: string, display = true): Promise<FormulaRead> {
  const source = { tex, display }
  return (await drawFormulas([source])).get(formulaKey(source)) ?? { why: 'not drawn' }
}

describe('what people write is drawn as outlines alone', () => {
  test.each([
    String.raw`O(n \log n)`,
    String.raw`\hat{y} = \sigma(\mathbf{w}^\top x + b)`,
    String.raw`\mathbb{E}_{x \sim p}[\mathcal{L}(x)] \le \frac{1}{n}\sum_{i=1}^{n} \ell_i + \sqrt{\frac{\log 1/\delta}{2n}}`,
    String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix} \cdot \begin{bmatrix} 1 \\ 0 \end{bmatrix}`,
    String.raw`f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}`,
    String.raw`\begin{aligned} a &= b + c \\ &= d \end{aligned}`,
    String.raw`\left(\frac{\partial \mathscr{F}}{\partial \theta}\right)^{2} \xrightarrow{n \to \infty} \mathfrak{g}`,
    String.raw`\underbrace{x_1 + \dots + x_n}_{n \text{ terms, café}} \approx \overline{ab} \neq \widehat{abc}`,
    String.raw`\begin{array}{c|c} a & b \\ \hline c & d \end{array} \quad \boxed{x} \iff \mathsf{A} \mathtt{b} \Gamma`,
  ])('%s', async (tex) => {
    for (const display of [true, false]) {
      // oxlint-disable-next-line no-await-in-loop -- two looks of the same formula
      const read = await drawn(tex, display)
      expect(read).not.toHaveProperty('why')
      if (!isShape(read)) continue
      expect(read.width).toBeGreaterThan(300)
      for (const { outline } of read.parts) expect(outline).toMatch(/^M [-\d]+ [-\d]+( (?:[MLC]|-?\d+|Z))+$/)
    }
  })

  test('a fraction stands on its axis, higher on lines of its own than within one', async () => {
    const [above, within] = [await drawn(String.raw`\frac{a}{b}`), await drawn(String.raw`\frac{a}{b}`, false)]
    if (!isShape(above) || !isShape(within)) throw new Error('not drawn')
    expect(above.height + above.depth).toBeGreaterThan(within.height + within.depth)
    expect(within.height + within.depth).toBeLessThan(1400)
    expect(above.depth).toBeGreaterThan(400)
  })
})

describe('what cannot be drawn says why', () => {
  test.each([
    [String.raw`\frac{a`, /missing close brace/],
    [String.raw`\foo`, /undefined control sequence \\foo/],
    ['a^b^c', /double exponent/],
    ['日本', /no outline|lack/],
  ])('%s', async (tex, why) => expect(await drawn(tex)).toEqual({ why: expect.stringMatching(why) }))
})

describe('hostile formulas cost little and stay in their place', () => {
  test.each([
    ['no command defines another', String.raw`\def\a{\a\a}\a`],
    ['no size is beyond reading', String.raw`\rule{9000em}{9000em}`],
    ['nothing is drawn over what stands beside it', String.raw`\rlap{\kern-40em\rule{30em}{1em}}x`],
    ['nothing is drawn over what stands above', String.raw`\smash{\raise 30em x}`],
    ['no letters without end', 'x'.repeat(9_000)],
    ['no groups without end', '{'.repeat(900) + '}'.repeat(900)],
    ['no roots without end', String.raw`\sqrt`.repeat(390) + 'x'],
    ['no address is followed', String.raw`\href{https://example.com}{x}`],
    ['nothing is loaded', String.raw`\require{html}\class{a}{x}`],
  ])('%s', async (_, tex) => {
    expect(await drawn(tex)).toHaveProperty('why')
  })

  test.each([
    ['brackets', `${String.raw`\left(`.repeat(38)}x${String.raw`\right)`.repeat(38)}`],
    ['fractions', `${String.raw`\frac{1}{`.repeat(38)}x${'}'.repeat(38)}`],
    ['scripts', `${'x^{'.repeat(38)}x${'}'.repeat(38)}`],
    ['cells', String.raw`\begin{matrix}${'&'.repeat(1900)}\end{matrix}`],
    ['letters', 'x'.repeat(2_000)],
  ])('as many %s as are allowed', async (_, tex) => {
    expect(await drawn(tex)).toEqual(expect.anything())
  })
})
