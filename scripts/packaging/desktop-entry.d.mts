export interface LinuxConfig {
  readonly productName: string
  readonly protocols: readonly { readonly schemes: readonly string[] }[]
  readonly linux: {
    readonly executableName: string
    readonly category: string
    readonly mimeTypes: readonly string[]
    readonly desktop: {
      readonly entry: Readonly<Record<string, string>>
      readonly desktopActions: Readonly<Record<string, Readonly<Record<string, string>>>>
    }
  }
}
export function desktopEntry(config: LinuxConfig, program: string, description: string): string
