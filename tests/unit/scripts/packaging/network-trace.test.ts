import { describe, expect, test } from 'vitest'
import { connectionsIn } from '../../../../scripts/packaging/network-trace.mjs'

describe('what a trace tells of connections', () => {
  test('speaking to the screen, the kernel and one’s own parts counts as local', () => {
    const trace = [
      '12 connect(9, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20) = 0',
      '12 sendto(3, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 20',
      '12 sendmsg(9, {msg_name=NULL, msg_iov=[{iov_base="x"}]}, MSG_NOSIGNAL) = 1',
    ].join('\n')
    expect(connectionsIn(trace)).toEqual({ localCalls: 2, reached: [], routes: [] })
  })

  test('every other address is listed, whether it was reached or not', () => {
    const trace = [
      '7 connect(4, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 ENETUNREACH',
      '7 connect(4, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = 0',
      '7 sendto(5, "q", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "2001:db8::1", &x)}, 28) = 1',
    ].join('\n')
    expect(connectionsIn(trace).reached).toEqual([
      { call: 'connect', to: 'AF_INET 192.0.2.7:443', times: 2 },
      { call: 'sendto', to: 'AF_INET6 2001:db8::1:53', times: 1 },
    ])
  })

  test('asking the kernel for a route, which sends nothing, is told apart', () => {
    const trace =
      '7 connect(18<UDPv6:[81]>, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::8", &x)}, 28) = 0'
    const { reached, routes } = connectionsIn(trace)
    expect(reached).toEqual([])
    expect(routes).toEqual([{ call: 'connect', to: 'AF_INET6 2001:db8::8:443', times: 1 }])
  })
})
