import {
  PDFBool,
  PDFDict,
  type PDFDocument,
  type PDFField,
  PDFDropdown,
  PDFName,
  PDFOptionList,
  PDFTextField,
} from './pdf-objects'

/** Characters that the fonts every reader has can draw. */
const COMMON = /^[\n\r\t\u0020-\u007e\u00a0-\u00ff\u20ac\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/

/**
 * Gives the fields of a form the look that a reader would have given them, since the packet keeps drawings only.
 * Resolves to sentences about what may look otherwise.
 */
export function drawFields(source: PDFDocument): string[] {
  const acroForm = source.catalog.lookup(PDFName.of('AcroForm'))
  if (!(acroForm instanceof PDFDict)) return []
  const changes = acroForm.has(PDFName.of('XFA')) ? [DYNAMIC] : []
  const asked = acroForm.lookup(PDFName.of('NeedAppearances')) === PDFBool.True
  try {
    const left = source
      .getForm()
      .getFields()
      .filter((field) => !drawField(field, asked))
    return left.length > 0 ? [...changes, UNDRAWN] : changes
  } catch {
    // A form that cannot be read may still have pages that can.
    return [...changes, UNDRAWN]
  }
}

const DYNAMIC =
  'An attached PDF is a dynamic form (XFA), of which only fixed pages can be shown. If they lack anything, print the form to a PDF and attach that.'
const UNDRAWN = 'An attached PDF has form fields that could not be drawn. Please compare its pages with the file.'

/** Whether the field looks as it should afterwards. */
function drawField(field: PDFField, asked: boolean): boolean {
  const missing = field.acroField.getWidgets().some((widget) => !widget.dict.has(PDFName.of('AP')))
  if (!missing && !asked) return true
  const text = textOf(field)
  if (text === undefined || text === '') return true
  if (!COMMON.test(text)) return !missing
  try {
    field.defaultUpdateAppearances(field.doc.getForm().getDefaultFont())
    return true
  } catch {
    return !missing
  }
}

/** Undefined for fields whose look is a choice of drawings in the file: boxes, buttons, signatures. */
function textOf(field: PDFField): string | undefined {
  if (field instanceof PDFTextField) return field.getText() ?? ''
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) return field.getSelected().join('')
  return undefined
}
