import type { EmbeddedPicture } from './assets'
import { PDFRawStream, type PDFContext, type PDFRef } from './pdf-objects'

/** Matrices that turn the unit square of a picture upright, by its EXIF orientation. */
const upright: Record<number, readonly number[]> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

const isTurned = (orientation: number): boolean => orientation >= 5

/** Size of the picture as people see it. */
export function orientedSize({ width, height, orientation }: { width: number; height: number; orientation: number }) {
  return isTurned(orientation) ? { width: height, height: width } : { width, height }
}

/** A picture that is not upright goes into a form that turns it. */
export function orientedForm(context: PDFContext, image: PDFRef, orientation: number): EmbeddedPicture {
  const matrix = upright[orientation]
  if (!matrix) return { ref: image, unitWidth: 1, unitHeight: 1 }
  const content = Buffer.from(`q ${matrix.join(' ')} cm /Im Do Q`, 'latin1')
  const form = context.obj({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 1, 1],
    Resources: { XObject: { Im: image } },
    Length: content.length,
  })
  return { ref: context.register(PDFRawStream.of(form, content)), unitWidth: 1, unitHeight: 1 }
}
