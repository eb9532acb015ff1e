# Finds what the build needs, and installs what Debian has. Sourced by ./start and ./check.

say() { printf '%s\n' "$*" >&2; }

install() { # Debian packages
  command -v apt-get >/dev/null || { say "Please install: $*"; exit 1; }
  local root=(); [ "$(id -u)" = 0 ] || root=(sudo)
  say "Installing $* ..."
  "${root[@]}" apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "$@" >&2
}

is_java_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'; }

use_java_25() {
  local home
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none/none)")")")" \
      /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if is_java_25 "$home"; then export JAVA_HOME=$home PATH="$home/bin:$PATH"; return; fi
  done
  if [ "${1:-}" != again ] && command -v apt-cache >/dev/null && apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
    install openjdk-25-jdk-headless; use_java_25 again; return
  fi
  say "Backwise needs a JDK 25, and none was found. Install one (for example Temurin 25, adoptium.net)"
  say "and set JAVA_HOME to it, or put it under /usr/lib/jvm."
  exit 1
}

use_maven() { command -v mvn >/dev/null || install maven; }

use_node() {
  local major; major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  if [ -z "$major" ] || [ "$major" -lt 20 ] || ! command -v npm >/dev/null; then
    say "Backwise needs Node.js 20 or newer with npm for the widget (found: ${major:-none})."
    exit 1
  fi
}

use_chromium() { command -v chromium >/dev/null || install chromium; }

use_haproxy() { command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ] || install haproxy; }

test_classes() { # compiles everything and sets CLASS_PATH, for the programs in src/bench
  mvn -q -B -ntp -DnoWidget test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
  export CLASS_PATH="target/test-classes:target/classes:$(cat target/bench.classpath)"
}
