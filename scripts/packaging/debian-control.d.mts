export function debianArchitecture(nodeArch: string): string
export function debianVersion(version: string): string
export function debianChangelog(version: string, madeAt: Date): string
export function debianControl(facts: {
  readonly version: string
  readonly synopsis: string
  readonly architecture: string
  readonly installedBytes: number
}): string
