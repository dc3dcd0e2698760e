import type { OutlineEntry, PlacedDocument } from '../layout/boxes'
import { type PDFContext, type PDFRef, textString } from './pdf-objects'
import { destination } from './write-links'

interface Branch {
  entry: OutlineEntry
  ref: PDFRef
  children: Branch[]
}

/** Writes the bookmarks, nested by their levels, all of them open. Undefined when there are none. */
export function writeOutline(
  context: PDFContext,
  document: PlacedDocument,
  pages: readonly PDFRef[],
): PDFRef | undefined {
  const branches = nest(context, document.outline)
  const [first] = branches
  const last = branches.at(-1)
  if (!first || !last) return undefined
  const root = context.nextRef()
  const write = (siblings: readonly Branch[], parent: PDFRef): void =>
    siblings.forEach(({ entry, ref, children }, index) => {
      const previous = siblings[index - 1]
      const next = siblings[index + 1]
      context.assign(
        ref,
        context.obj({
          Title: textString(entry.title),
          Parent: parent,
          ...(previous && { Prev: previous.ref }),
          ...(next && { Next: next.ref }),
          ...family(children),
          Dest: destination(context, document, pages, entry.page, entry.y),
        }),
      )
      write(children, ref)
    })
  write(branches, root)
  context.assign(root, context.obj({ Type: 'Outlines', ...family(branches) }))
  return root
}

function family(children: readonly Branch[]): { First?: PDFRef; Last?: PDFRef; Count?: number } {
  const [first] = children
  const last = children.at(-1)
  return first && last ? { First: first.ref, Last: last.ref, Count: size(children) } : {}
}

const size = (branches: readonly Branch[]): number =>
  branches.reduce((sum, branch) => sum + 1 + size(branch.children), 0)

function nest(context: PDFContext, entries: readonly OutlineEntry[]): Branch[] {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop()
    const branch: Branch = { entry, ref: context.nextRef(), children: [] }
    ;(open.at(-1)?.children ?? roots).push(branch)
    open.push(branch)
  }
  return roots
}
