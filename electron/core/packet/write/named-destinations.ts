import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from './pdf-objects'

const MOST_NODES = 5_000

/** Makes what follows a destination to its array, by way of the document's names where it is one. */
export function namedDestinations(catalog: PDFDict): (value: PDFObject | undefined) => PDFArray | undefined {
  let names: Map<string, PDFObject> | undefined
  return (value) => {
    const direct = value && catalog.context.lookup(value)
    if (direct instanceof PDFArray) return direct
    const name = nameOf(direct)
    if (name === undefined) return undefined
    names ??= namesIn(catalog)
    const found = catalog.context.lookup(names.get(name))
    const inner = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found
    return inner instanceof PDFArray ? inner : undefined
  }
}

function nameOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName) return value.decodeText()
  return undefined
}

/** The old list of destinations and the tree that came after it. */
function namesIn(catalog: PDFDict): Map<string, PDFObject> {
  const found = new Map<string, PDFObject>()
  const old = catalog.lookup(PDFName.of('Dests'))
  if (old instanceof PDFDict) for (const [name, value] of old.entries()) found.set(name.decodeText(), value)
  const names = catalog.lookup(PDFName.of('Names'))
  const queue = [names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined]
  // A tree that contains itself ends here too.
  for (let visited = 0; queue.length > 0 && visited < MOST_NODES; visited++) {
    const node = queue.pop()
    if (!(node instanceof PDFDict)) continue
    addPairs(found, node.lookup(PDFName.of('Names')))
    const kids = node.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) queue.push(...kids.asArray().map((kid) => catalog.context.lookup(kid)))
  }
  return found
}

function addPairs(found: Map<string, PDFObject>, list: PDFObject | undefined): void {
  if (!(list instanceof PDFArray)) return
  for (let index = 0; index + 1 < list.size(); index += 2) {
    const name = nameOf(list.lookup(index))
    if (name !== undefined) found.set(name, list.get(index + 1))
  }
}
