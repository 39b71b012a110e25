# For other scripts: a Debian in a folder, and commands in it. Needs root and debootstrap.

# make_debian ROOT PACKAGE...: a fresh Debian 12 with these packages, and a person. BASE names one that was made before.
make_debian() {
  local root="$1"
  shift
  if [ -n "${BASE:-}" ]; then
    cp -a "$BASE/." "$root"
  else
    debootstrap --variant=minbase --include=ca-certificates bookworm "$root" >"$root.log" 2>&1 ||
      { tail -n 20 "$root.log"; return 1; }
    rm -f "$root.log"
  fi
  # The way into the network is the machine's: names and certificates.
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  cat /etc/ssl/certs/ca-certificates.crt >"$root/etc/ssl/certs/ca-certificates.crt"
  useradd --root "$root" --create-home --shell /bin/bash person
  PASS='' in_debian "$root" root apt-get -qq update
  PASS='' in_debian "$root" root apt-get -qq -y --no-install-recommends install "$@" >/dev/null
}

# in_debian ROOT ACCOUNT PROGRAM ARGUMENT...: in namespaces of its own, so that no mount and no process stays. The root is
# moved and not just changed: in a chroot the kernel refuses an ordinary user the sandbox. PASS names variables to keep.
in_debian() {
  unshare --mount --pid --fork --kill-child bash -c '
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
    for name in $PASS; do kept+=("$name=${!name}"); done
    cd "$home"
    exec /usr/bin/setpriv --reuid="$account" --regid="$account" --init-groups \
      /usr/bin/env -i HOME="$home" USER="$account" TERM="${TERM:-dumb}" LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "${kept[@]}" "$@"
  ' in_debian "$@"
}
