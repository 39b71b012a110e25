#!/usr/bin/env bash
# The installed program, as an ordinary user with a virtual screen: start-in-debian.sh ROOT ARGUMENT...
set -euo pipefail
root="$1"
shift
export KEPT=ATTUNE_LIBRARY
# Not as the first process of its namespace, in which xvfb-run would wait forever for its screen.
exec "$(dirname "$0")/in-debian.sh" "$root" person \
  bash -c 'xvfb-run --auto-servernum attune "$@"; exit $?' attune "$@"
