#!/usr/bin/env bash
# Tries the README's two commands where a new person starts: a fresh Debian 12 that has Node, npm and git and
# nothing else. Needs root and debootstrap; what it builds is removed at the end (KEEP=1 keeps it).
#
#   scripts/try-bare-debian.sh            both commands and the package, as root, then as an ordinary user
#   scripts/try-bare-debian.sh COMMAND    another command in the clone, as root (for example: bash)
set -euo pipefail

project="$(cd "$(dirname "$0")/.." && pwd)"
command="${1:-}"
root="$(mktemp -d "${TMPDIR:-/tmp}/attune-bare-debian.XXXXXX")"
chmod 755 "$root"

finish() {
  if [ "${KEEP:-}" = 1 ]; then echo "Kept: $root"; else rm -rf --one-file-system "$root"; fi
}
trap finish EXIT

echo "== A fresh Debian 12 in $root"
debootstrap --variant=minbase --include=ca-certificates,git,libstdc++6 bookworm "$root" >"$root.log" 2>&1 ||
  { tail -n 20 "$root.log"; exit 1; }
rm -f "$root.log"

echo "== Node $(node --version) and npm $(npm --version) of this machine"
install -m 755 "$(readlink -f "$(command -v node)")" "$root/usr/local/bin/node"
npm_folder="$(npm root --global)/npm"
mkdir -p "$root/usr/local/lib/node_modules"
cp -RL "$npm_folder" "$root/usr/local/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"

# The way into the network is the machine's, not the project's: names, certificates and npm's own settings.
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
cat /etc/ssl/certs/ca-certificates.crt >"$root/etc/ssl/certs/ca-certificates.crt"
mkdir -p "$root/usr/local/etc"
for settings in "$(npm config get globalconfig)" "$(npm config get userconfig)"; do
  if [ -f "$settings" ]; then cat "$settings" >>"$root/usr/local/etc/npmrc"; fi
done

useradd --root "$root" --create-home --shell /bin/bash person
for home in /root /home/person; do git clone --quiet --no-hardlinks "$project" "$root$home/attune"; done
chroot "$root" chown -R person: /home/person

# Runs a command in the clone of an account, in namespaces of its own, so that no mount and no process stays.
# The root is moved and not just changed: in a chroot the kernel refuses an ordinary user the sandbox.
in_debian() {
  local account="$1" home="$2" line="$3"
  unshare --mount --pid --fork --kill-child bash -c '
    set -e
    mount --bind "$0" "$0"
    mount -t proc proc "$0/proc"
    mount --rbind /dev "$0/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$0/dev/shm"
    mkdir -p "$0/outside"
    cd "$0"
    pivot_root . outside
    umount --lazy /outside
    exec /usr/bin/setpriv --reuid="$1" --regid="$1" --init-groups \
      /usr/bin/env -i HOME="$2" USER="$1" TERM="${TERM:-dumb}" \
      PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
      /bin/bash -c "cd \"$2/attune\" && $3"
  ' "$root" "$account" "$home" "$line"
}

if [ -n "$command" ]; then
  in_debian root /root "$command"
  exit
fi
for who in root:/root person:/home/person; do
  for line in 'npm ci && npm start' 'npm ci && npm test' 'npm run package'; do
    echo "== ${who%%:*}: $line"
    in_debian "${who%%:*}" "${who##*:}" "$line"
  done
done
echo '== Run, test and package work on a bare Debian 12, as root and as an ordinary user.'
