import { z } from 'zod'
import { calendarDaySchema } from '../domain/records/calendar-day'
import { coachChoicesSchema, defaultCoachChoices } from '../domain/coach/coach-choices'
import { languages } from '../texts/language'
import { chosenShortcutsSchema } from './shortcuts'
import { defaultNoticeChoices, noticeChoicesSchema } from '../domain/notices/notice-choices'
import { toldNoticeSchema } from '../domain/notices/told-notices'
import { privacyChoicesSchema } from './requests/privacy-requests'
import { atHandChoicesSchema, defaultAtHandChoices } from './at-hand-choices'

/** The waits that a person can choose from. */
export const lockAfterMinutesSchema = z.union([
  z.literal(1),
  z.literal(5),
  z.literal(10),
  z.literal(30),
  z.literal(60),
  z.null(),
])

export type LockAfterMinutes = z.infer<typeof lockAfterMinutesSchema>

/** The language of the interface; `system` is the first of the system’s that Attune speaks. */
export const languageChoiceSchema = z.enum(['system', ...languages])

export type LanguageChoice = z.infer<typeof languageChoiceSchema>

export const appearanceSchema = z.enum(['system', 'light', 'dark'])

export type Appearance = z.infer<typeof appearanceSchema>

/** A calendar file, or a folder of them, that another program writes and Attune follows. */
export const watchedCalendarSchema = z.object({
  path: z.string().max(4_096),
  isFolder: z.boolean(),
  /** Whether new meetings are taken in by themselves, rather than offered. */
  takesNew: z.boolean(),
})

/** What a person can set; kept beside Chromium's data, not in the library, as it belongs to this machine. */
export const settingsSchema = z.object({
  appearance: appearanceSchema,
  language: languageChoiceSchema,
  /** Absolute path of the library folder, or null for the one in the person's documents. */
  libraryFolder: z.string().nullable(),
  /** Absolute path of the folder for backups, or null for the one inside the library. */
  backupFolder: z.string().nullable(),
  /** The last good backup of a library, so that it can be told while the disk with the backups is away. */
  lastBackup: z.object({ libraryId: z.string(), takenAt: z.string(), records: z.number() }).nullable(),
  /** After how many minutes without a key or a move a sealed library locks; null means never by itself. */
  lockAfterMinutes: lockAfterMinutesSchema,
  coach: coachChoicesSchema,
  /** The keys that were changed. */
  shortcuts: chosenShortcutsSchema,
  /** Whether this machine reminds of promises that are due. */
  reminders: z.boolean(),
  /** The day of the last reminder; there is one a day. */
  remindedOn: calendarDaySchema.nullable(),
  /** Whether this machine asks for newer versions of Attune; nothing is asked before a person turns it on. */
  updates: z.boolean(),
  watchedCalendar: watchedCalendarSchema.nullable(),
  /** E-mail addresses of the writer, in small letters: nobody is in a meeting with themself. */
  ownAddresses: z.array(z.string().max(254)).max(50),
  notices: noticeChoicesSchema,
  /** What was told of late, so that it is told once. */
  toldNotices: z.array(toldNoticeSchema).readonly(),
  atHand: atHandChoicesSchema,
  /** Whether the small window stays above those of other programs. */
  compactOnTop: z.boolean(),
  /** Whether the main window begins where it was when Attune was quit, rather than with Today. */
  beginWhereLeft: z.boolean(),
  privacy: privacyChoicesSchema,
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  appearance: 'system',
  language: 'system',
  libraryFolder: null,
  backupFolder: null,
  lastBackup: null,
  lockAfterMinutes: 10,
  coach: defaultCoachChoices,
  shortcuts: {},
  reminders: true,
  remindedOn: null,
  updates: false,
  watchedCalendar: null,
  ownAddresses: [],
  notices: defaultNoticeChoices,
  toldNotices: [],
  atHand: defaultAtHandChoices,
  compactOnTop: false,
  beginWhereLeft: false,
  privacy: { coversWhenLeft: false, keepsOutOfCaptures: false },
}
