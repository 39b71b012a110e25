export declare function launchOptions(env?: NodeJS.ProcessEnv): {
  executablePath: string
  env: Record<string, string>
  extraArgs: string[]
}
