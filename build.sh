#!/usr/bin/env bash
# The front door: installs what is missing, builds, shows and tests Smallprint.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Logs are read by people and by grep.
export NO_COLOR=1 CARGO_TERM_COLOR=never

readonly WASM_TARGET=wasm32-unknown-unknown
readonly LOGS=target/logs
readonly PYTHON=target/python/bin/python

usage() {
  cat <<'END'
Smallprint reads privacy policies on your own machine.

  ./build.sh run       build, print the report of a sample policy, and open a browser with the extension
                       (without a display: save screenshots of badge, popup and page instead)
  ./build.sh test      every test: Rust, JavaScript, the packages, and the extension in Chromium and Firefox
  ./build.sh check     only the quick checks: formatting, lints, types
  ./build.sh dist      only build dist/chromium, dist/firefox and their zips
  ./build.sh packages  only build the packages for JavaScript (npm) and Python (a wheel), under dist/
  ./build.sh release   everything that is given to others, with its sums and notes, under dist/release;
                       "release dry" tries it before the changelog has a section for the version
  ./build.sh same      make the release twice in two new folders, and compare every byte (some 15 minutes)
  ./build.sh advisories  ask what is known against the crates and packages that it is built from
  ./build.sh screens   pictures of every screen, in both browsers, light and dark, under dist/screenshots
  ./build.sh accuracy  the tables of docs/accuracy.md, from the labelled policies in ../shared
  ./build.sh measure   sizes and times beside their budgets, and beside native code and regular expressions

What is missing is installed first, and named before it is.
END
}

say() { printf '%s\n' "$*"; }
fail() { say "✗ $*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Runs one step quietly: its whole output is in a log, and a failure is one line that names the log.
# step NAME "WHAT IT DOES" COMMAND...
step() {
  local name=$1 what=$2 log="$LOGS/$1.log" began=$SECONDS
  shift 2
  mkdir -p "$LOGS"
  printf '• %s … ' "$what"
  if "$@" >"$log" 2>&1; then
    say "done in $((SECONDS - began)) s"
  else
    say "failed"
    fail "$what: $(reason "$log") (all of it: $log)"
  fi
}

# The line of a log that most likely tells the cause, with what to do where that is known.
reason() {
  local line
  line=$(grep -m1 -E '^(error|npm error|E:|fatal)' "$1" || grep -v '^ *$' "$1" | tail -n 1 || true)
  if grep -qE 'Could not resolve|failed to (download|fetch|get)|ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|Temporary failure' "$1"; then
    line="$line. Is this machine online? Try again when it is"
  fi
  say "${line:-no output}"
}

. xtask/release.sh

# ---- What must be there ----

need_rust() {
  have cargo || fail "Rust is missing: install it from rustup.rs, open a new shell, and try again"
  have rustup || { say "  (no rustup: the Rust that is here must know the target $WASM_TARGET)"; return; }
  rustup target list --installed | grep -qx "$WASM_TARGET" ||
    step rustup "Installing Rust's $WASM_TARGET target (some 10 s)" rustup target add "$WASM_TARGET"
}

need_node() {
  have node || fail "Node is missing: install Node 20 or newer and try again"
  local version
  version=$(node -p 'process.versions.node.split(".")[0]')
  [ "$version" -ge 20 ] || fail "Node $version is too old: install Node 20 or newer and try again"
  [ node_modules/.package-lock.json -nt package-lock.json ] ||
    step npm "Installing the tools of package-lock.json with npm (some 30 s)" install_packages
}

# npm leaves its own record older than the lock file where nothing changed; the stamp says that it was looked at.
install_packages() { npm ci --no-audit --no-fund && touch node_modules/.package-lock.json; }

can_install() { have apt-get && [ "$(id -u)" = 0 ]; }

# install_debian NAME "HOW LONG AND HOW MUCH" PACKAGE...: does nothing where no package is named.
install_debian() {
  local name=$1 cost=$2
  shift 2
  [ $# -eq 0 ] && return
  step apt-update "Refreshing the list of Debian packages (some 5 s)" apt-get update
  step "$name" "Installing $* ($cost)" \
    env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

browser_path() { node -e "import('./tests/browser/browsers.mjs').then((b) => console.log(b.browserPath('$1') ?? ''))"; }

# Browsers come from Debian's packages where we may install; elsewhere those that are there serve.
need_browsers() {
  local missing=()
  [ -n "$(browser_path chromium)" ] || missing+=(chromium)
  [ -n "$(browser_path firefox)" ] || missing+=(firefox-esr)
  if can_install; then
    have fc-list && fc-list 2>/dev/null | grep -q Liberation || missing+=(fonts-liberation)
    install_debian apt-browsers "some 40 s, 220 MB for both browsers" ${missing[@]+"${missing[@]}"}
    return
  fi
  for browser in ${missing[@]+"${missing[@]}"}; do
    say "  $browser is missing: install it, or name one in SMALLPRINT_$(variable "$browser"); what needs it is skipped"
  done
}

variable() { case $1 in chromium) say CHROMIUM ;; *) say FIREFOX ;; esac; }

# A Python of our own, with what builds the wheel; false where there can be none.
need_python() {
  python3 -c 'import ensurepip' 2>/dev/null || ! can_install ||
    install_debian apt-python "some 10 s, 40 MB" python3 python3-venv
  python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    say "  Python 3.11 is missing, or its module venv: install them; what needs them is skipped"
    return 1
  }
  need_requirements requirements.txt "some 20 s, 30 MB"
}

# What tests the wheel as well. Spark wants Java; without it only its tests are skipped.
need_spark() {
  have java || ! can_install || install_debian apt-java "some 30 s, 200 MB" default-jre-headless
  need_requirements requirements-tests.txt "some 60 s, 1 GB with Spark"
}

# need_requirements FILE "HOW LONG AND HOW MUCH"
need_requirements() {
  [ "target/python/$1" -nt "packages/python/$1" ] ||
    (step "python-${1%.txt}" "Installing the tools of packages/python/$1 ($2)" install_requirements "$1") || {
      say "  what needs them is skipped"
      return 1
    }
}

install_requirements() {
  [ -x "$PYTHON" ] || python3 -m venv target/python
  "$PYTHON" -m pip install --disable-pip-version-check -r "packages/python/$1" && touch "target/python/$1"
}

# ---- Building ----

# Compiles what is given to others: no path of this machine may stand in it, or each machine would make other bytes.
compile() {
  local separator=$'\x1f' sysroot commit
  sysroot=$(rustc --print sysroot)
  commit=$(rustc -vV | sed -n 's/^commit-hash: //p')
  CARGO_ENCODED_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo${separator}--remap-path-prefix=$PWD=/smallprint${separator}--remap-path-prefix=$sysroot/lib/rustlib/src/rust=/rustc/$commit" \
    "$@"
}

# module WHAT...: a module for browsers, and nothing beside it: a library for Rust would keep its crates from being
# optimised as one.
module() {
  compile cargo rustc --locked --lib --crate-type cdylib --profile browser --target "$WASM_TARGET" "$@"
}

build() {
  need_rust
  need_node
  step engine "Compiling the engine for browsers (some 60 s the first time)" \
    module --no-default-features
  step pdf "Compiling the reader of PDFs for browsers (some 90 s the first time)" \
    module -p smallprint-pdf
  bind browser/smallprint www/wasm smallprint
  bind browser/smallprint_pdf www/wasm pdf
  step pack "Assembling dist/" node xtask/pack.mjs
}

# bind MODULE FOLDER NAME: what a browser loads as FOLDER/NAME.js.
bind() {
  local module=target/$WASM_TARGET/$1.wasm bound=$2/$3_bg.wasm
  [ "$bound" -nt "$module" ] && return
  step "bind-$3" "Binding $3 for JavaScript (some 40 s the first time)" cargo run -p xtask -- "$module" "$2" "$3"
  # The binding copies the module's own time; the stamp must be newer.
  touch "$bound"
}

build_command() {
  step command "Compiling the command line (some 60 s the first time)" cargo build --release
}

build_npm() {
  rm -f dist/*.tgz
  step npm-package "Assembling dist/npm" node xtask/npm.mjs
  step npm-pack "Packing dist/npm" npm pack --pack-destination dist ./dist/npm
}

# In a folder of its own: the engine without a command line would take the place of the one with it, and each build be new.
build_wheel() {
  rm -f dist/*.whl
  step wheel-licences "Gathering its licences" node xtask/licences.mjs packages/python/LICENCES.txt Python
  step wheel "Compiling the package for Python (some 60 s the first time)" \
    compile "$PYTHON" -m maturin build --locked --release --manifest-path packages/python/Cargo.toml --target-dir target/wheel --out dist
}

install_wheel() {
  step wheel-install "Installing it into target/python" \
    "$PYTHON" -m pip install --disable-pip-version-check --no-deps --force-reinstall dist/*.whl
}

# ---- Commands ----

run() {
  need_node
  need_browsers
  build
  build_command
  say
  target/release/smallprint --sample || fail "the report of the sample failed: see the lines above"
  say
  node xtask/show.mjs
}

PASSED=0 FAILED=0 SKIPPED=0

# check NAME "WHAT" COMMAND...: counts as one test.
check() {
  local name=$1 what=$2 log="$LOGS/$1.log"
  shift 2
  mkdir -p "$LOGS"
  if "$@" >"$log" 2>&1; then
    say "✓ $what"
    PASSED=$((PASSED + 1))
  else
    say "✗ $what: $(reason "$log") (all of it: $log)"
    FAILED=$((FAILED + 1))
  fi
}

# suite NAME "WHAT" READER COMMAND...: runs a suite and adds its counts to ours.
# READER finds in the suite's output how many passed, failed and were skipped.
suite() {
  local name=$1 what=$2 reader=$3 log="$LOGS/$1.log" began=$SECONDS status=0
  shift 3
  mkdir -p "$LOGS"
  "$@" >"$log" 2>&1 || status=$?
  local passed failed skipped
  read -r passed failed skipped <<<"$("$reader" <"$log")"
  # A suite that breaks before it counts has failed all the same.
  [ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
  if [ "$failed" -eq 0 ]; then say "✓ $what: $passed passed, $skipped skipped, in $((SECONDS - began)) s"; else
    say "✗ $what: $passed passed, $failed failed, $skipped skipped (all of it: $log)"
    grep -hE '^ *not ok|^test .* FAILED|^error' "$log" | grep -vE '# SKIP|^test result|to rerun|targets? failed' |
      head -n 20 | sed 's/^ */    /'
  fi
  grep -hE '^ *ok .*# SKIP' "$log" | sed -E 's/^ *ok [0-9]+ - /  skipped: /; s/ # SKIP/:/' || true
  grep -hoE '^SKIPPED.*' "$log" | sed 's/^/  /' || true
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed)) SKIPPED=$((SKIPPED + skipped))
}

cargo_counts() {
  awk '/^test result:/ { p += $4; f += $6; s += $8 } END { print p + 0, f + 0, s + 0 }'
}
# Node counts no suite that is skipped as a whole.
node_counts() {
  awk '/^# pass /{p=$3} /^# (fail|cancelled) /{f+=$3} /^# skipped /{s+=$3} /^ok .*# SKIP/{s+=1}
    END { print p + 0, f + 0, s + 0 }'
}
# What unittest tells at its end: "Ran 5 tests", then "FAILED (failures=1, skipped=2)" or "OK".
python_counts() {
  awk '/^Ran / { p = $2 }
    /^(OK|FAILED)/ { gsub(/[=(),]/, " "); for (i = 2; i < NF; i += 2) { if ($i == "skipped") s += $(i + 1); else f += $(i + 1) } }
    END { print p - f - s, f + 0, s + 0 }'
}
# Two minutes are far more than any test takes: a browser that hangs fails its test, not the whole run.
node_tests() { node --test --test-timeout=120000 --test-reporter=tap "$@"; }

formatted() { cargo fmt --all --check || { say "error: run cargo fmt --all"; false; }; }
linted() { npx --no-install biome check --error-on-warnings . || { say "error: run npx biome check --write ."; false; }; }

python_tests() { "$PYTHON" -m unittest -v tests/packages_test.py; }
# One file after the other: two browsers at once would wait for each other.
extension_in() { BROWSER=$1 node_tests --test-concurrency=1 tests/browser/*.test.mjs; }

quick_checks() {
  check fmt "Rust is formatted" formatted
  check clippy "Clippy finds nothing" cargo clippy --workspace --all-targets -- -D warnings
  check types "The types of the shell agree" npx --no-install tsc -p .
  check biome "Biome finds nothing" linted
  # It would bring more packages than all our tools together; docs/permissions.md tells how to have it.
  if have web-ext; then check web-ext "Mozilla's lint finds nothing in the extension" node xtask/lint.mjs
  else
    say "– Mozilla's lint of the extension: skipped, for web-ext is not on this machine"
    SKIPPED=$((SKIPPED + 1))
  fi
  if have cargo-deny; then check deny "Licences and sources of the crates are those of deny.toml" cargo deny check bans licenses sources
  else
    say "– The crates, held to deny.toml: skipped, for cargo-deny is not on this machine"
    SKIPPED=$((SKIPPED + 1))
  fi
}

closing() {
  say
  say "$PASSED passed, $FAILED failed, $SKIPPED skipped"
  [ "$FAILED" -eq 0 ]
}

run_checks() {
  build
  quick_checks
  closing
}

run_tests() {
  need_node
  need_browsers
  build
  build_command
  build_npm
  local python=
  if need_python && need_spark; then
    python=$PYTHON
    build_wheel
    install_wheel
  fi
  say
  quick_checks
  suite rust "Rust" cargo_counts cargo test --workspace --no-fail-fast
  suite shell "The shell, in Node" node_counts node_tests tests/*.test.mjs
  if [ -n "$python" ]; then suite python "The package for Python, and Spark" python_counts python_tests
  else
    say "– The package for Python, and Spark: skipped, for what it needs is not here"
    SKIPPED=$((SKIPPED + 1))
  fi
  suite chromium "The extension, in Chromium" node_counts extension_in chromium
  suite firefox "The extension, in Firefox" node_counts extension_in firefox
  closing
}

packages() {
  need_node
  build
  build_npm
  if need_python; then build_wheel; fi
  say
  ls -1 dist/*.tgz dist/*.whl 2>/dev/null
}

screens() {
  need_node
  need_browsers
  build
  node xtask/show.mjs all
}

measure() {
  need_node
  need_browsers
  build
  build_command
  step yardstick "Compiling what it is measured by" cargo build -p yardstick --lib --release --target "$WASM_TARGET"
  bind release/yardstick target/yardstick yardstick
  step bench "Compiling the benchmark (some 60 s the first time)" cargo bench --no-run --bench analyze
  say
  node tests/browser/measure.mjs
  say
  node benches/compare.mjs
}

accuracy() {
  need_node
  build_command
  step accuracy "Scoring the engine on the labelled policies (some 60 s)" node xtask/accuracy.mjs
}

case ${1:-} in
  run) run ;;
  test) run_tests ;;
  check) run_checks ;;
  dist) build ;;
  packages) packages ;;
  release) shift; release "$@" ;;
  same) same ;;
  advisories) advisories ;;
  screens) screens ;;
  accuracy) accuracy ;;
  measure) measure ;;
  "" | help | --help | -h) usage ;;
  *) usage >&2; fail "there is no command \"$1\"" ;;
esac
