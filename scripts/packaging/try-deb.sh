#!/usr/bin/env bash
# Tries the deb that `npm run package` left in dist/ where it will be used: a fresh Debian 12 with what the package asks
# for. Installs it, starts it as an ordinary user with the sandbox on, calls it by a link, removes it, and compares the
# system with before. Needs root and debootstrap; what it builds is removed at the end (KEEP=1 keeps it). BASE names a folder
# that debootstrap made before, to begin with a copy of it.
#
#   scripts/packaging/try-deb.sh [DEB]
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
source "$here/debian-root.sh"
deb="$(readlink -f "${1:-$(ls -t "$here"/../../dist/*.deb | head -n 1)}")"
root="$(mktemp -d "${TMPDIR:-/tmp}/attune-try-deb.XXXXXX")"
chmod 755 "$root"

finish() {
  if [ "${KEEP:-}" = 1 ]; then echo "Kept: $root"; else rm -rf --one-file-system "$root"; fi
}
trap finish EXIT

inside() { in_debian "$root" "$@"; }

# Every file with its mode, size and target; what dpkg and apt note down for themselves is left out, and the folder /opt,
# which dpkg takes away when nothing is in it any more.
picture() {
  (cd "$root" && find . -xdev \
    \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./var/log -o -path ./var/cache \
    -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./home -o -path ./root \) -prune -o \
    ! -type d -printf '%p %m %s %l\n' -o -type d ! -path ./opt -printf '%p %m\n') | LC_ALL=C sort
}

echo "== A fresh Debian 12 with what $(basename "$deb") asks for"
make_debian "$root" xvfb xauth desktop-file-utils hicolor-icon-theme
cp "$deb" "$root/root/attune.deb"
inside root apt-get -qq -y --no-install-recommends satisfy "$(dpkg-deb --field "$deb" Depends)" >"$root/root/apt.log" 2>&1 ||
  { tail -n 20 "$root/root/apt.log"; exit 1; }
before="$(picture)"

echo '== Installing'
inside root dpkg --install /root/attune.deb >/dev/null
[ "$(stat -c '%U:%G %a' "$root/opt/attune/chrome-sandbox")" = 'root:root 4755' ]
[ "$(readlink "$root/usr/bin/attune")" = /opt/attune/attune ]
inside person desktop-file-validate /usr/share/applications/attune.desktop
for type in x-scheme-handler/attune text/calendar; do
  [ "$(inside person xdg-mime query default "$type")" = attune.desktop ] || { echo "Nothing opens $type"; exit 1; }
done
inside root dpkg --verify attune

echo '== Starting as an ordinary user'
node "$here/try-installed.mjs" "$root"

echo '== Removing'
inside root dpkg --remove attune >/dev/null
inside root dpkg --purge attune >/dev/null 2>&1
left="$(diff <(echo "$before") <(picture) || true)"
if [ -n "$left" ]; then echo "Left behind or changed:"; echo "$left"; exit 1; fi
[ -z "$(ls "$root"/var/lib/dpkg/info/attune.* 2>/dev/null)" ]
echo '== It installs, starts with the sandbox on, follows a link, and leaves nothing behind.'
