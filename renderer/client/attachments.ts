import { useMutation, useQuery } from '@tanstack/react-query'
import type { Attachment } from '@shared/records/record-shape'
import { client } from './client'

/** What a packet could do with an attached file. A file never changes under its SHA-256, so it is asked once. */
export const useFileFacts = ({ sha256 }: Attachment, enabled: boolean) =>
  useQuery({
    queryKey: ['file-facts', sha256],
    queryFn: ({ signal }) => client.call('attachments.inspect', { sha256 }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  })

/** Stores a copy of a locked PDF that opens without a password. The password is kept nowhere, not even here. */
export const useUnlock = ({ sha256, name }: Attachment) =>
  useMutation({
    mutationFn: (password: string) => client.call('attachments.unlock', { sha256, name, password }),
    gcTime: 0,
  })
