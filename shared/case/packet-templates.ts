/** How a packet may look. The look itself is electron/core/packet/layout/templates; docs/packet-templates.md tells more. */
export const PACKET_TEMPLATES = {
  standard: { label: 'Standard', purpose: 'A designed page with a side column for pointers.' },
  plain: { label: 'Plain', purpose: 'One column, one family of letters, black on white.' },
  'large-print': { label: 'Large print', purpose: 'Letters of 16 points and more, ragged lines, no side column.' },
} as const

export type TemplateName = keyof typeof PACKET_TEMPLATES
export const TEMPLATE_NAMES = Object.keys(PACKET_TEMPLATES) as TemplateName[]
