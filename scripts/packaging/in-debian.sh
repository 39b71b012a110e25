#!/usr/bin/env bash
# Runs a program in the Debian under a folder, in namespaces of its own, so that no mount and no process stays. The root is
# moved and not just changed: in a chroot the kernel refuses an ordinary user the sandbox.
#
#   in-debian.sh ROOT ACCOUNT PROGRAM ARGUMENT...      KEPT names variables to keep, with spaces between them
set -euo pipefail

exec unshare --mount --pid --fork --kill-child bash -c '
  set -e
  root="$1" account="$2"
  shift 2
  mount --bind "$root" "$root"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
  mkdir -p "$root/outside"
  cd "$root"
  pivot_root . outside
  umount --lazy /outside
  rmdir /outside
  home=/root
  if [ "$account" != root ]; then home="/home/$account"; fi
  kept=()
  for name in ${KEPT:-}; do kept+=("$name=${!name}"); done
  cd "$home"
  exec /usr/bin/setpriv --reuid="$account" --regid="$account" --init-groups \
    /usr/bin/env -i HOME="$home" USER="$account" TERM="${TERM:-dumb}" LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "${kept[@]}" "$@"
' in-debian "$@"
