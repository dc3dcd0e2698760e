import { useLocation } from 'wouter'
import { useCreateVault, useOpenVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'

/** Opens the sample: the one that is on this machine already, else a fresh one. */
export function useSample() {
  const known = useVaults().data?.known.find(({ sample, present }) => sample && present)
  const [openVault, create] = [useOpenVault(), useCreateVault()]
  const [, navigate] = useLocation()
  const onSuccess = () => navigate('/case')
  return {
    open: () =>
      known
        ? openVault.mutate({ folder: known.folder }, { onSuccess })
        : create.mutate({ name: 'Sample case', sample: true }, { onSuccess }),
    isOpening: openVault.isPending || create.isPending,
    error: openVault.error ?? create.error,
  }
}
