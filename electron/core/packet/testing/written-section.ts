import { richBlocks } from '../compose/rich-text'
import type { Section } from '../tree'

const WRITTEN = `# How the model is checked

Every night the *candidate* is compared with the **incumbent** on the same holdout[^holdout]; ~~by hand~~ by a job.

1. Freeze the features:
   - prices of the last eight weeks
   - stock, without what arrives tomorrow

   Whoever changes one of them says so in the review.
2. Train, then score with \`evaluate.py\`:

   \`\`\`python
   def ready(score: float, incumbent: float) -> bool:
       # A tie keeps what runs.
       return score < incumbent - 0.002
   \`\`\`
3. Compare by region.

| Region | Error | Change |
|:-------|:-----:|-------:|
| North  | 19.8 % | −1.7 pp |
| South  | | −0.4 pp |

> The holdout was agreed before the work began.
>
> - It holds eight weeks.
> - Nobody trains on it.

- [x] Alarm when the error drifts
- [ ] Rollout without a person

---

The error $\\hat{e} = \\frac{1}{n}\\sum_i |y_i - \\hat{y}_i|$ is bounded in every region $r \\in \\mathcal{R}$ by the terms of

$$
\\mathbb{E}\\left[\\ell(\\theta)\\right] \\le \\frac{1}{n}\\sum_{i=1}^{n} \\ell_i(\\theta)
  + \\sqrt{\\frac{\\log(1/\\delta)}{2n}}, \\qquad
\\Sigma = \\begin{pmatrix} \\sigma_1^2 & \\rho \\\\ \\rho & \\sigma_2^2 \\end{pmatrix}
$$

where $\\delta$ is small. The cost grows with $n \\log n$; the rest is in [[E-07]] and [the plan](https://example.com/plan).

[^holdout]: Eight weeks in *every* region, chosen by the analysts.
`

/** A text with everything that can be typed into a long field. */
export const written: Section = {
  id: 'written',
  startsPage: true,
  blocks: [
    { type: 'heading', level: 2, text: 'A text with everything in it', id: 'written', outline: true },
    ...richBlocks(WRITTEN, () => 'shown'),
    {
      type: 'definitions',
      rows: [
        {
          label: 'Alternatives',
          value: [],
          blocks: richBlocks('- One: simple.\n- Two: better.\n\n```\na = 1\n```', () => 'shown'),
        },
        { label: 'Limits', value: [{ type: 'text', text: 'None known.' }] },
      ],
    },
  ],
}
