import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Attachment } from '@shared/records/record-shape'
import { client } from './client'
import { keys } from './queries'
import { useMutation } from './use-mutation'

/** What a packet could do with an attached file. A file never changes under its SHA-256, so it is asked once. */
export const useFileFacts = ({ sha256 }: Attachment, enabled: boolean) =>
  useQuery({
    queryKey: ['file-facts', sha256],
    queryFn: ({ signal }) => client.call('attachments.inspect', { sha256 }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  })

/** Whether the files of a record are there, and whether their words can be searched. */
export const useFileStandings = (files: readonly Attachment[]) =>
  useQuery({
    queryKey: [...keys.vault, 'files', files.map(({ sha256 }) => sha256)],
    queryFn: ({ signal }) =>
      client.call('attachments.standing', { files: files.map(({ sha256 }) => sha256) }, { signal }),
    enabled: files.length > 0,
    placeholderData: keepPreviousData,
    // What is being read in the background is known a moment later.
    refetchInterval: ({ state }) => (state.data?.some(({ text }) => text === 'waiting') ? 2_000 : false),
  })

/** Stores a copy of a locked PDF that opens without a password. The password is kept nowhere, not even here. */
export const useUnlock = ({ sha256, name }: Attachment) =>
  useMutation({
    mutationFn: (password: string) => client.call('attachments.unlock', { sha256, name, password }),
    gcTime: 0,
  })
