import { useQueryClient } from '@tanstack/react-query'
import { Download, FileInput } from 'lucide-react'
import { useId, type ChangeEvent } from 'react'
import type { AddReport as Report } from '@shared/records/record-file'
import { client } from '@/client/client'
import { saveAs } from '@/client/download'
import { keys } from '@/client/queries'
import { useMutation } from '@/client/use-mutation'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { SectionHead } from '@/ui/section-head'
import { Unseen } from '@/ui/unseen'
import { AddReport } from './add-report'
import css from './settings.module.css'

/** Every record out as one file, and records in from such a file. */
export function InAndOut() {
  const [exporting, adding] = [useExport(), useAdd()]
  const input = useId()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file) adding.mutate(file)
    // The same file can be chosen again.
    event.target.value = ''
  }
  return (
    <section aria-labelledby="in-and-out">
      <SectionHead id="in-and-out" title="Your records, in and out" />
      <p className={css.says}>
        The export holds every record, also those in the trash and your private notes, in a documented format that
        Casebook reads back. Attached files stay in the vault’s folder.
      </p>
      <div className={css.actions}>
        <Button
          icon={<Icon of={Download} />}
          onClick={() => exporting.mutate(undefined)}
          disabled={exporting.isPending}
        >
          Export all records
        </Button>
        <Button icon={<Icon of={FileInput} />} onClick={() => document.getElementById(input)?.click()}>
          Add records from a file
        </Button>
        <label htmlFor={input}>
          <Unseen>File of records</Unseen>
        </label>
        <input id={input} type="file" accept=".json,application/json" hidden onChange={choose} />
      </div>
      {exporting.error && <ErrorNote error={exporting.error} />}
      {adding.error && <ErrorNote error={adding.error} />}
      {adding.data && <AddReport report={adding.data} />}
    </section>
  )
}

const useExport = () =>
  useMutation({
    mutationFn: async () => {
      const { name, bytes } = await client.call('transfer.export', {})
      saveAs(name, bytes, 'application/json')
    },
  })

function useAdd() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (file: File): Promise<Report> =>
      client.call('transfer.add', { bytes: new Uint8Array(await file.arrayBuffer()) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.vault }),
  })
}
