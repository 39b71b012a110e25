import type { Reflection } from '../../../domain/reflections/reflection'

/** Changes parts of the newest reflection, whatever was drawn last. */
export type ChangeReflection = (change: (newest: Reflection) => Partial<Reflection>) => void

/** What a part of the page that writes into the reflection needs. */
export interface ReflectionPartProps {
  readonly reflection: Reflection
  readonly change: ChangeReflection
}
