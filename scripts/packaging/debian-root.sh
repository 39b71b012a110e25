# For other scripts: a Debian in a folder. Needs root and debootstrap.

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
  in_debian "$root" root apt-get -qq update
  in_debian "$root" root apt-get -qq -y --no-install-recommends install "$@" >/dev/null
}

# in_debian ROOT ACCOUNT PROGRAM ARGUMENT...: as in-debian.sh does it.
in_debian() {
  "$(dirname "${BASH_SOURCE[0]}")/in-debian.sh" "$@"
}
