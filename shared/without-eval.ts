import { z } from 'zod'

// Zod compiles validators with new Function; the content security policy forbids that, and its probe, made with the first
// object schema, is reported as a violation. So the interface imports this before any schema.
z.config({ jitless: true })
