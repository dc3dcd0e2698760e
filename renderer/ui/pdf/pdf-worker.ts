import { PDFWorker } from 'pdfjs-screen/legacy/build/pdf.mjs'
// oxlint-disable-next-line import/default -- the address of the file, made by the build
import workerUrl from 'pdfjs-screen/legacy/build/pdf.worker.min.mjs?url'

/** The part of Trusted Types that is used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

let worker: PDFWorker | undefined

/** The one worker that reads PDFs for all views of this page. It is started at the first use and lives on. */
export function pdfWorker(): PDFWorker {
  worker ??= PDFWorker.create({ port: new Worker(trusted(workerUrl), { type: 'module' }) })
  return worker
}

/** The page's security policy allows a script address only under this name, and the policy allows only this address. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return address
  const rules = {
    createScriptURL: (url: string) => {
      if (url !== address) throw new TypeError('Only the PDF reader may start a worker.')
      return url
    },
  }
  return trustedTypes.createPolicy('casebook-worker', rules).createScriptURL(address)
}
