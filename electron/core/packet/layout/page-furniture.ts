import type { PacketDocument } from '../tree'
import { setOneLine } from './blocks/block-setter'
import type { Canvas } from './canvas'
import type { Context } from './context'
import { decorateText } from './decorate-text'
import { baselineOffset } from './draw-lines'
import { inDirection } from './line-direction'

const NUMBER_WIDTH = 70

/** Running head and foot of every page. A page that opens with the document's title needs no head. */
export function drawFurniture(canvas: Canvas, document: PacketDocument, context: Context): void {
  const { left, right, contentWidth, headBaseline, footBaseline, footRule } = context.geometry
  const { running, kicker } = context.template.styles
  const numberWidth = NUMBER_WIDTH * context.template.scale
  const half = contentWidth / 2 - 10
  const headLeft = setOneLine(document.runningHead.left.toLocaleUpperCase(document.language), kicker, half, context)
  const foot = setOneLine(footLine(document), running, contentWidth - numberWidth - 10, context)
  const isTitled = opensWithTitle(document)
  const pagination = { type: 'Pagination' } as const
  canvas.pages.forEach(({ head = document.runningHead.right, exact }, page) => {
    if (exact) return
    const headRight = setOneLine(head, running, half, context)
    if (page > 0 || !isTitled) {
      const top = headBaseline - baselineOffset(running)
      decorateText(canvas, headLeft, { page, x: left, top }, pagination)
      decorateText(canvas, headRight, { page, x: right - half, top }, { ...pagination, align: 'right' })
    }
    const rule = {
      x1: left,
      x2: right,
      y1: footRule,
      y2: footRule,
      thickness: 0.35,
      colour: context.template.palette.rule,
    }
    canvas.decorate(page, { kind: 'rule', ...rule }, 'Pagination')
    const top = footBaseline - baselineOffset(running)
    decorateText(canvas, foot, { page, x: left, top }, pagination)
    const number = setOneLine(`${page + 1} of ${canvas.pages.length}`, running, numberWidth, context)
    decorateText(canvas, number, { page, x: right - numberWidth, top }, { ...pagination, align: 'right' })
  })
}

export const opensWithTitle = ({ sections }: PacketDocument): boolean => sections[0]?.blocks[0]?.type === 'title'

function footLine({ author, date, confidentiality, language }: PacketDocument): string {
  return inDirection(language, [author, `Prepared ${longDate(date)}`, confidentiality].filter(Boolean).join(' · '))
}

const longDays = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

function longDate(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : longDays.format(time)
}
