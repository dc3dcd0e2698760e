declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The part of the reader that opens files. */
  export const WorkerMessageHandler: object
}
