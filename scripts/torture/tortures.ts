import { damageTorture } from './damage/damage-torture'
import { faultsTorture } from './faults/faults-torture'
import { killsTorture } from './kills/kills-torture'
import { powerTorture } from './power/power-torture'
import { syncthingTorture } from './syncthing/syncthing-torture'
import type { Torture } from './torture'

/** Every way there is, in the order in which a full run goes through them. */
export const tortures: readonly Torture[] = [
  killsTorture,
  powerTorture,
  faultsTorture,
  damageTorture,
  syncthingTorture,
]
