import { createClient, type Client } from '@shared/client'
import { transport } from './transport'

/** The way to the core, whichever host this page runs in. */
export const client: Client = createClient(transport)
