import { AppError } from '@shared/errors'
import type { Attachment } from '@shared/records/record-shape'
import { readAttachment } from './download'

/** Side of the longest edge: an A4 page at 300 dots per inch. */
const LONGEST = 3_508

/**
 * A picture as PNG, at most as large as a page needs. The browser decodes it and nothing else of it survives: no camera
 * data, no frames but the first. @throws AppError INVALID_INPUT where this browser cannot decode it.
 */
export async function printableCopy(attachment: Attachment): Promise<File> {
  const source = await readAttachment(attachment)
  const picture = await createImageBitmap(source).catch((cause: unknown) => {
    const message = `“${attachment.name}” cannot be decoded here. Save it as PNG or JPEG in another program and attach that.`
    throw new AppError('INVALID_INPUT', message, undefined, { cause })
  })
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const name = attachment.name.replace(/\.[a-z0-9]{1,5}$/i, '')
  return new File([await canvas.convertToBlob({ type: 'image/png' })], `${name} (copy).png`, { type: 'image/png' })
}
