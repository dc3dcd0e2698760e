// `npm run bench:vault [-- 100 10000]`: all sizes in one program.
import { measureSizes } from '../measure-sizes.mjs'

await measureSizes(import.meta.dirname, { sizes: [100, 10_000, 100_000], flags: ['--max-old-space-size=8192'] })
