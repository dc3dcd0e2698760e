import { existsSync } from 'node:fs'
import { findBrowser } from '../e2e/find-browser.mjs'
import { succeeds } from './run-step.mjs'

const MINUTE = 60_000

/**
 * The browser for the stories: one that is here, else one that can be fetched without asking for a password.
 * @returns {Promise<string | undefined>} its path, or undefined after saying what to install
 */
export async function getBrowser() {
  const present = findBrowser()
  if (present) return present
  console.log("No browser was found; fetching Playwright's own, about 180 MB.")
  await succeeds('npx', ['playwright', 'install', 'chromium'], { timeout: 3 * MINUTE, quiet: true })
  const fetched = findBrowser()
  if (fetched) return fetched
  if (isRootOnDebian()) await installFromDebian()
  const installed = findBrowser()
  if (!installed) console.error(WHAT_TO_INSTALL)
  return installed
}

const WHAT_TO_INSTALL = `
The end-to-end stories need a browser, and none could be found or fetched. Install one of these and run npm test again:
  - Chrome, Chromium or Edge, from its maker or the system (Debian and Ubuntu: sudo apt-get install chromium), or
  - Playwright's own: npx playwright install --with-deps chromium
A browser in another place is found by its path in CHROMIUM_PATH.`

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function installFromDebian() {
  console.log("It did not come or does not start here; installing Debian's package.")
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await succeeds('apt-get', ['update', '-q'], { timeout: 3 * MINUTE, env })
  await succeeds('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
    timeout: 6 * MINUTE,
    env,
  })
}
