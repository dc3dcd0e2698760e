import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { In } from '@shared/contract'
import { client } from './client'

/** The keys under which answers of the core are kept; a change names the keys to load again. */
export const keys = {
  app: ['app'] as const,
  settings: ['settings'] as const,
  vaults: ['vaults'] as const,
  /** All that comes from records begins with this. */
  vault: ['vault'] as const,
  records: ['vault', 'records'] as const,
  trash: ['vault', 'trash'] as const,
  record: (id: string) => ['vault', 'record', id] as const,
  /** What was done to the vault. */
  steps: ['vault', 'steps'] as const,
  versions: (id: string) => ['vault', 'versions', id] as const,
  find: (asked: unknown) => ['vault', 'find', asked] as const,
  /** They may be the person's own, so they change with the vault. */
  rubrics: ['vault', 'rubrics'] as const,
  rubric: (id: string, version: string) => ['vault', 'rubrics', id, version] as const,
  reading: ['vault', 'reading'] as const,
  backups: ['backups'] as const,
  /** How they stand: it changes with every record that is saved. */
  backupStatus: ['vault', 'backups'] as const,
  conflicts: ['vault', 'conflicts'] as const,
  due: ['vault', 'due'] as const,
}

export const useAppInfo = () =>
  useQuery({ queryKey: keys.app, queryFn: ({ signal }) => client.call('app.info', {}, { signal }) })

export const settingsQuery = queryOptions({
  queryKey: keys.settings,
  queryFn: ({ signal }) => client.call('settings.read', {}, { signal }),
})
export const useSettings = () => useQuery(settingsQuery)

export const vaultsQuery = queryOptions({
  queryKey: keys.vaults,
  queryFn: ({ signal }) => client.call('vaults.list', {}, { signal }),
})
/** The open vault, those known on this machine, and where a new one would go. */
export const useVaults = () => useQuery(vaultsQuery)

/** A summary of every record outside the trash, newest first. */
export const useRecords = () =>
  useQuery({ queryKey: keys.records, queryFn: ({ signal }) => client.call('records.list', {}, { signal }) })

export const useTrash = () =>
  useQuery({
    queryKey: keys.trash,
    queryFn: ({ signal }) => client.call('records.list', { trash: true }, { signal }),
  })

/** A whole record; null loads nothing, for a record that is not saved yet. */
export const useRecord = (id: string | null) =>
  useQuery({
    queryKey: keys.record(id ?? ''),
    queryFn: ({ signal }) => client.call('records.get', { id: id ?? '' }, { signal }),
    enabled: id !== null,
  })

/** Every rubric to choose from: those that came with Casebook, then the person's own. */
export const useRubrics = () =>
  useQuery({ queryKey: keys.rubrics, queryFn: ({ signal }) => client.call('rubric.list', {}, { signal }) })

/** A rubric as published, by default the one for machine learning engineers in its newest version. */
export const useRubric = (id = 'mle', version = '', enabled = true) =>
  useQuery({
    queryKey: keys.rubric(id, version),
    queryFn: ({ signal }) => client.call('rubric.get', { id, version }, { signal }),
    enabled,
  })

/** The evidence as the rules read it: for the current case, unless another rubric, level or case is asked for. */
export const useReading = (asked: In<'reading.get'> = {}) =>
  useQuery({
    queryKey: [...keys.reading, asked],
    queryFn: ({ signal }) => client.call('reading.get', asked, { signal }),
    // It says itself by what it was read, so the last one may stand until the next is there.
    placeholderData: keepPreviousData,
  })

/** How the criteria of the current case stand, without the evidence under them. */
export const useStanding = () =>
  useQuery({
    queryKey: [...keys.reading, 'standing'],
    queryFn: ({ signal }) => client.call('reading.standing', {}, { signal }),
  })

/** What lists draw of every record that counts for a criterion of the current case. */
export const useEvidenceMarks = () =>
  useQuery({
    queryKey: [...keys.reading, 'marks'],
    queryFn: ({ signal }) => client.call('reading.marks', {}, { signal }),
  })

/** How one record is read for the current case. */
export const usePieces = (record: string) =>
  useQuery({
    queryKey: [...keys.reading, 'pieces', record],
    queryFn: ({ signal }) => client.call('reading.pieces', { record }, { signal }),
  })

export const todayQuery = (today: string) =>
  queryOptions({
    queryKey: [...keys.vault, 'today', today],
    queryFn: ({ signal }) => client.call('today.get', { today }, { signal }),
  })
/** All that the first screen shows. */
export const useToday = (today: string) => useQuery(todayQuery(today))

/** What the shorthand is read against in the open vault. */
export const knownQuery = (today: string) =>
  queryOptions({
    queryKey: [...keys.vault, 'known', today],
    queryFn: ({ signal }) => client.call('capture.known', { today }, { signal }),
  })

/** A period told in blocks. */
export const useReview = (asked: In<'review.read'>) =>
  useQuery({
    queryKey: [...keys.vault, 'review', asked],
    queryFn: ({ signal }) => client.call('review.read', asked, { signal }),
    // The last one says its period itself.
    placeholderData: keepPreviousData,
  })

/** Records that hold a text and fit a filter; an empty text asks nothing. */
export const findQuery = (asked: In<'find.search'>) =>
  queryOptions({
    queryKey: keys.find(asked),
    queryFn: ({ signal }) => client.call('find.search', asked, { signal }),
    enabled: asked.text.trim() !== '',
    // Every keystroke is another question; few of them are asked again.
    gcTime: 60_000,
  })

/** The last answer stays until the next is there. */
export const useFind = (asked: In<'find.search'>) =>
  useQuery({
    ...findQuery(asked),
    placeholderData: keepPreviousData,
    // What is being read meanwhile may be found a moment later.
    refetchInterval: ({ state }) => (state.data?.unread ? 1_000 : false),
  })
