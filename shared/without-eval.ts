import { z } from 'zod/v4'

// Zod compiles validators with new Function; the content security policy forbids that, and its probe, made with the first
// object schema, is reported as a violation. The build of the interface puts this in zod's place, so that it comes first.
z.config({ jitless: true })

export { z }
