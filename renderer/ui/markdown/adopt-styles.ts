import { StyleModule } from 'style-mod'

/**
 * Lets the editor's styles go through `adoptedStyleSheets`. In a document, style-mod would write a style element, which
 * the content security policy refuses; it adopts a sheet only where there is no head, as in a shadow root. It decides
 * once for a document, so this has to run before the first editor.
 */
export function adoptStyles(): void {
  const headless = new Proxy(document, {
    get(target, name) {
      if (name === 'head') return undefined
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  })
  StyleModule.mount(headless, [])
}
