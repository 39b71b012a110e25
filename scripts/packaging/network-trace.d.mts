export const tracedCalls: string
export interface Reached {
  readonly call: string
  readonly to: string
  readonly times: number
}
export function connectionsIn(trace: string): {
  readonly localCalls: number
  readonly reached: Reached[]
  readonly routes: Reached[]
}
