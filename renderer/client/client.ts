import { createClient, type Client } from '@shared/client'
import { bridgeTransport } from './bridge-transport'
import { httpTransport } from './http-transport'

/** The way to the core, whichever host this page runs in. */
export const client: Client = createClient(window.host ? bridgeTransport(window.host) : httpTransport())
