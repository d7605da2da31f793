import type { ReactNode } from 'react'
import type { Transport } from '#app/feeds/transport.ts'
import { useOpenedArchive } from '#app/state/opened-archive.ts'
import { TransportContext } from '#app/state/transport-context.ts'
import { useView } from '#app/state/use-view.ts'

type ServedByProps = { readonly transport: Transport; readonly children: ReactNode }

/** Says who answers: the feeds, or an archive that was opened, as long as its case is asked for. */
export function ServedBy({ transport, children }: ServedByProps) {
  const { caseId } = useView()
  const archive = useOpenedArchive((state) => state.archive)
  const serving = archive?.caseId === caseId ? archive.transport : transport
  return <TransportContext value={serving}>{children}</TransportContext>
}
