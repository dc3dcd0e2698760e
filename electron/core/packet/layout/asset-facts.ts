/** What the layout knows about a picture or an attached PDF: sizes, never bytes. */
export type AssetFacts =
  | { kind: 'image'; width: number; height: number }
  | { kind: 'pdf'; pages: { width: number; height: number }[] }
  | { kind: 'unusable'; reason: string }
