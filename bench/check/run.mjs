// `npm run bench:check [-- 1000 10000]`: all sizes in one program.
import { measureSizes } from '../measure-sizes.mjs'

await measureSizes(import.meta.dirname, { sizes: [100, 1_000, 10_000] })
