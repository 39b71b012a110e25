import type { OwnPlay } from '../../domain/plays/own-play'

/** The first line of every play file says this; another number would be another layout. */
export const playFileFormat = 'attune-play/1'

/** The end of the name that a play file gets. */
export const playFileEnding = '.attune-play.yaml'

/** A play without what makes it a record of one library. */
export type PlayContent = Omit<OwnPlay, 'schemaVersion' | 'id' | 'createdAt' | 'updatedAt' | 'lineage'>
