import { referencesOf } from '../../../records/references'
import { foundAt, foundIn, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'
import { exhibitsIn } from '../text/citations'

export const referenceBroken: PreflightRule = {
  id: 'P-reference',
  text: 'Every record that the case names is there.',
  source: SOURCES.casebook,
  find({ case: item, byId, trashed }) {
    return referencesOf(item).flatMap(({ id, label, path }): Found[] => {
      if (byId.has(id)) return []
      const gone = trashed.get(id)
      const text = gone
        ? `“${label}” names ${nameOf(gone)}, which is in the trash. Restore it, or name another one.`
        : `“${label}” names a record that is not in this vault. Name another one.`
      return [foundIn(item, { severity: 'mend', field: path.join('.'), text, subject: `${label} ${id}` })]
    })
  },
}

export const citationBroken: PreflightRule = {
  id: 'P-citation',
  text: 'Every exhibit that a text cites is there.',
  source: SOURCES.casebook,
  find: ({ texts, byExhibit }) =>
    texts.flatMap((text) =>
      exhibitsIn(text.text)
        .filter(({ exhibit }) => !byExhibit.has(exhibit))
        .map(({ exhibit, from, to }) =>
          foundAt(
            text,
            { text: text.text.slice(from, to), from, to },
            {
              severity: 'mend',
              text: `${exhibit} is cited, and no record outside the trash has that number. Cite another one, or restore it.`,
            },
          ),
        ),
    ),
}

export const fileMissing: PreflightRule = {
  id: 'P-file',
  text: 'Every file that is attached to a shown record is in the vault.',
  source: SOURCES.casebook,
  find: ({ case: item, shown, missingFiles }) =>
    [item, ...shown].flatMap((record) =>
      record.attachments
        .filter(({ sha256 }) => missingFiles.has(sha256))
        .map(({ name }) =>
          foundIn(record, {
            severity: 'mend',
            field: 'attachments',
            text: `The file ${name} is attached to ${nameOf(record)}, and it is not in the vault. Attach it again.`,
          }),
        ),
    ),
}

/** Addresses that open only on the writer’s own machine, or nowhere. */
const OWN_MACHINE = /^(?:file:|[a-z]:\\|\/|~|https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]))/i

export const linkUnreachable: PreflightRule = {
  id: 'P-link',
  text: 'A link on a shown record is an address that a reader can open.',
  source: SOURCES.casebook,
  find: ({ shown }) =>
    shown.flatMap((record) =>
      record.links.flatMap(({ url, label }, index): Found[] => {
        const address = url.trim()
        if (address === '' || (!OWN_MACHINE.test(address) && /^(?:[a-z][a-z+.-]*:|[\w-]+\.[\w.-]+)/i.test(address)))
          return []
        const text = `Readers cannot open ${address}${label ? ` (“${label}”)` : ''} of ${nameOf(record)}. Attach the file, or give an address that they reach.`
        return [foundIn(record, { severity: 'look', field: `links.${index}.url`, text })]
      }),
    ),
}
