import {
  CircleHelp,
  FilePlus2,
  MessageSquare,
  Route,
  SatelliteDish,
  ServerCrash,
  Shuffle,
  Timer,
  Unplug,
  type LucideIcon,
} from 'lucide-react'

const ICONS: Readonly<Record<string, LucideIcon>> = {
  message: MessageSquare,
  question: CircleHelp,
  records: FilePlus2,
  delay: Timer,
  divert: Shuffle,
  lose: Route,
  silence: Unplug,
  spoof: SatelliteDish,
  feed: ServerCrash,
}

type EffectIconProps = { readonly kind: string; readonly x?: number; readonly y?: number }

/** What an inject does, at a glance; its words stand beside it. `x`, `y`: within a drawing, px. */
export function EffectIcon({ kind, x, y }: EffectIconProps) {
  const Icon = ICONS[kind] ?? MessageSquare
  return <Icon aria-hidden size={14} {...(x !== undefined && { x })} {...(y !== undefined && { y })} />
}
