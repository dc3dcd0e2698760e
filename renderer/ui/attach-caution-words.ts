/** Shown at the first attached file, and to be read again in the settings. */
export const ATTACH_CAUTION = {
  title: 'Documents from work may belong to your employer.',
  text: 'Your contract and your company’s policies say what you may keep on a machine of your own: read them before you keep more. Casebook sends this copy nowhere, but it is a copy, as readable as the original. Often a number, a link or your own words prove as much.',
}
