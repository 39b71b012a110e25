/** The system calls by which a program can reach another machine. */
export const tracedCalls = 'connect,sendto,sendmsg,sendmmsg'

const call = /(connect|sendto|sendmsg|sendmmsg)\(/
const family = /sa_family=(AF_\w+)/
const address = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/
const port = /sin6?_port=htons\((\d+)\)/

/** Sockets of this machine alone, by which a program speaks to its own parts, the screen and the kernel. */
const localFamilies = ['AF_UNIX', 'AF_NETLINK', 'AF_UNSPEC']

/** A datagram socket is connected to ask the kernel for a route: nothing is sent by it. */
const routeQuestion = /\bconnect\(\d+<UDP(?:v6)?:/

/**
 * What strace (with `-yy`) noted down about speaking to others: how many calls stayed on this machine, each other address
 * that was spoken to, and each that a route was only asked for, as `{ call, to, times }`.
 */
export function connectionsIn(trace) {
  const reached = new Map()
  const routes = new Map()
  let localCalls = 0
  for (const line of trace.split('\n')) {
    const name = call.exec(line)?.[1]
    const kind = family.exec(line)?.[1]
    if (name === undefined || kind === undefined) continue
    if (localFamilies.includes(kind)) {
      localCalls += 1
      continue
    }
    const [, four, six] = address.exec(line) ?? []
    const to = `${kind} ${four ?? six ?? 'unknown'}:${port.exec(line)?.[1] ?? '?'}`
    const key = `${name} ${to}`
    const list = routeQuestion.test(line) ? routes : reached
    list.set(key, { call: name, to, times: (list.get(key)?.times ?? 0) + 1 })
  }
  return { localCalls, reached: [...reached.values()], routes: [...routes.values()] }
}
