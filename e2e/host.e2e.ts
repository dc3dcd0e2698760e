import { expect, test } from './fixtures'

test('the page reaches nothing of the machine and nothing outside', async ({ app }) => {
  const inPage = await app.page.evaluate(() => ({
    node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
    bridge: Object.keys(window).includes('host') ? Object.keys(Reflect.get(window, 'host')).toSorted() : [],
    cookie: document.cookie,
  }))
  expect(inPage).toEqual({
    node: ['undefined', 'undefined'],
    bridge: app.host === 'electron' ? ['call', 'cancel'] : [],
    cookie: '',
  })

  app.expectProblem(/Content Security Policy/)
  const outside = await app.page.evaluate(() => fetch('https://example.org/').then(String, () => 'refused'))
  expect(outside).toBe('refused')
})

test('text never becomes script', async ({ app }) => {
  app.expectProblem(/TrustedHTML/)
  const ran = await app.page.evaluate(async () => {
    const image = '<img src="data:," onerror="document.title = \'pwned\'">'
    try {
      Reflect.set(document.createElement('div'), 'innerHTML', image)
      return 'made'
    } catch {
      return 'refused'
    }
  })
  expect(ran).toBe('refused')
  expect(await app.page.title()).not.toBe('pwned')
})

test('a page of another name finds nothing, even when that name points at this machine', async ({ app }) => {
  test.skip(app.host === 'electron', 'there is no address to point at')
  const address = app.page.url().replace('127.0.0.1', 'evil.test')
  const other = await app.page.context().newPage()
  expect((await other.goto(address))?.status()).toBe(421)
  const stranger = await app.page.context().browser()!.newContext()
  expect((await (await stranger.newPage()).goto(app.page.url()))?.status()).toBe(403)
  await stranger.close()
})
