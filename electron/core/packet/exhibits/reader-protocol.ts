import type { FileResult } from './read-file'

export type ReaderReply =
  { kind: 'pages'; count: number } | { kind: 'done'; result: FileResult } | { kind: 'failed'; message: string }
