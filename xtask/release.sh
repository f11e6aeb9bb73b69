# What a release takes: build.sh, which knows how all is built, reads this file.
# shellcheck shell=bash

# What is given to others is compiled apart from what is tried at home, which may know where it lies.
build_shipped_command() {
  step shipped "Compiling the command line to be shipped (some 60 s the first time)" \
    compile cargo build --locked --release --bin smallprint --target-dir target/shipped
}

# release [dry]
release() {
  need_node
  node xtask/release.mjs check "$@" || exit 1
  build
  build_npm
  rm -f dist/*.whl
  if need_python; then build_wheel; else say "– The package for Python is left out of this release"; fi
  build_shipped_command
  step release "Assembling dist/release" node xtask/release.mjs "$@"
  say
  cat dist/release/NOTES.md
}

# Makes the release of the last commit twice, from nothing, in two folders, and compares all its files.
same() {
  local folder one two
  folder=$(mktemp -d)
  # The names differ in length too: a path that leaks shows.
  one=$folder/one two=$folder/another-folder
  for copy in "$one" "$two"; do
    git clone --quiet . "$copy"
    say "In $copy:"
    env -u CARGO_TARGET_DIR "$copy/build.sh" release dry | grep --line-buffered -E '^(•|✗|–)' || fail "it could not be built: see $copy/target/logs"
  done
  say
  cat "$one/dist/release/SHA256SUMS"
  diff "$one/dist/release/SHA256SUMS" "$two/dist/release/SHA256SUMS" >&2 || fail "the two differ; they are left in $folder"
  say "✓ both folders have the same bytes"
  rm -rf "$folder"
}

# Asks what is known against what we build from. Who could not be asked has not said that nothing is.
advisories() {
  need_node
  mkdir -p "$LOGS"
  if have cargo-deny; then check advisories "Nothing is known against the crates" cargo deny check advisories
  else
    say "– NOT ASKED what is known against the crates: cargo-deny is not on this machine (cargo install --locked cargo-deny)"
    SKIPPED=$((SKIPPED + 1))
  fi
  local log=$LOGS/npm-audit.log
  if npm audit --json >"$log" 2>&1; then
    say "✓ Nothing is known against the packages of npm"
    PASSED=$((PASSED + 1))
  elif grep -q '"auditReportVersion"' "$log"; then
    say "✗ Something is known against a package of npm: run npm audit (all of it: $log)"
    FAILED=$((FAILED + 1))
  else
    say "– NOT ASKED what is known against the packages of npm: the registry did not answer (all of it: $log)"
    SKIPPED=$((SKIPPED + 1))
  fi
  closing
}
