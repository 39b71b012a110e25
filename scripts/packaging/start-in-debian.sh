#!/usr/bin/env bash
# The installed program, as an ordinary user with a virtual screen: start-in-debian.sh ROOT ARGUMENT...
set -euo pipefail
source "$(dirname "$0")/debian-root.sh"
root="$1"
shift
export PASS=ATTUNE_LIBRARY
in_debian "$root" person xvfb-run --auto-servernum attune "$@"
