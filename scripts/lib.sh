# shellcheck shell=bash
# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0
# What the other scripts share: messages, checks of the machine, and the build environment. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
wasm_target=wasm32v1-none
oldest_rust=1.95

# Rustup's programs are found without a new login, as cargo itself finds them.
cargo_bin=${CARGO_HOME:-$HOME/.cargo}/bin
if [ -x "$cargo_bin/rustup" ] && [[ :$PATH: != *:$cargo_bin:* ]]; then export PATH=$cargo_bin:$PATH; fi

say() { printf 'co3: %s\n' "$*"; }

# One clear sentence, and out.
die() {
	printf 'co3: %s\n' "$*" >&2
	exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Whether version $1 is at least version $2.
at_least() { [[ $1 == [0-9]* ]] && [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# Whether Debian's packages can be installed here.
supported() {
	case "$(uname -s)/$(uname -m)" in
	Linux/x86_64 | Linux/aarch64) have apt-get ;;
	*) false ;;
	esac
}

# Runs "$@" as root.
as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	else
		sudo "$@"
	fi
}

# Fetches Debian's lists of packages, once.
refresh_lists() {
	supported || die "This system is not supported: install $* yourself (Debian on x86_64 or aarch64 does it for you)."
	[ "$(id -u)" = 0 ] || have sudo || die "Installing $* needs root or sudo: run this as root once."
	[ -n "${lists_are_fresh:-}" ] || as_root apt-get update -qq 2>/dev/null || true
	lists_are_fresh=yes
}

# Installs Debian packages, all or none.
install_packages() {
	local log
	log=$(mktemp)
	say "installing Debian packages: $*"
	refresh_lists "$@"
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1 ||
		die "Debian's packages ($*) cannot be installed: is this machine online? (What apt said is in $log)"
	rm -f "$log"
}

# The version of the Rust that `$@ rustc` runs, or nothing.
rust_version() { "$@" rustc --version 2>/dev/null | cut -d ' ' -f 2; }

# Whether cargo and rustc are there (run through "$@", if given) and new enough.
rust_is_recent() {
	local version
	version=$(rust_version "$@") && [ -n "$version" ] && at_least "$version" "$oldest_rust" \
		&& "$@" cargo --version >/dev/null 2>&1
}

# Whether `$@ rustc` can compile for the runtime's target: it tries, because the target's libraries must match it exactly.
can_build_wasm() {
	local scratch result=0
	scratch=$(mktemp -d)
	echo '#![no_std] extern crate alloc;' >"$scratch/probe.rs"
	"$@" rustc --target "$wasm_target" --crate-type lib --emit metadata --out-dir "$scratch" "$scratch/probe.rs" \
		>/dev/null 2>&1 || result=$?
	rm -rf "$scratch"
	return "$result"
}

# The WebAssembly linker of the LLVM that Debian's Rust was built with. Rustup's Rust brings its own.
debian_linker() {
	local major
	major=$(/usr/bin/rustc -vV 2>/dev/null | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
	[ -n "$major" ] && echo "/usr/bin/wasm-ld-$major"
}

# Where everything is built: a directory that every clone on the machine finds again. What is set already is respected.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/co3/target}

# The environment of every build. Always the same, so that each dependency is compiled once on a machine: compiler flags
# are left as they are. What is set already is respected.
build_env() {
	# The first two would make the runtime's build refuse an installed target, the third leave the runtime out.
	unset RUSTC_BOOTSTRAP WASM_BUILD_STD SKIP_WASM_BUILD
	if ! rust_is_recent && have rustup && rust_is_recent rustup run debian; then
		export RUSTUP_TOOLCHAIN=debian
	fi
	local wasm_rust=()
	if [ -n "${WASM_BUILD_TOOLCHAIN:-}" ]; then
		wasm_rust=(rustup run "$WASM_BUILD_TOOLCHAIN")
	elif ! can_build_wasm && have rustup && can_build_wasm rustup run debian; then
		export WASM_BUILD_TOOLCHAIN=debian
		wasm_rust=(rustup run debian)
	fi
	if [ "$("${wasm_rust[@]}" rustc --print sysroot 2>/dev/null)" = /usr ]; then
		export CARGO_TARGET_WASM32V1_NONE_LINKER=${CARGO_TARGET_WASM32V1_NONE_LINKER:-$(debian_linker)}
	fi
}

# Where the built programs are.
built() { echo "$CARGO_TARGET_DIR/debug/$1"; }

# Refuses a machine on which a build would fail half way, before anything is installed on it.
check_machine() {
	local place free needed memory
	[ "$(uname -s)" = Linux ] ||
		die "This system is not supported: co3 is built on Linux, and this is $(uname -s). A virtual machine with Debian will do."
	memory=$(awk '/^MemTotal:/ { print int($2 / 1000000) }' /proc/meminfo)
	[ "$memory" -ge 6 ] || die "This machine has $memory GB of memory; building needs at least 6 GB."
	place=$CARGO_TARGET_DIR
	while [ ! -d "$place" ]; do place=$(dirname "$place"); done
	free=$(df -Pk "$place" | awk 'NR == 2 { print int($4 / 1000000) }')
	needed=20
	if [ -x "$(built co3-node)" ]; then needed=2; fi
	[ "$free" -ge "$needed" ] ||
		die "Only $free GB are free under $place; this build needs $needed GB (set CARGO_TARGET_DIR to put it elsewhere)."
}

# Fetches the dependencies that Cargo.lock names and this build needs (`cargo fetch` would take the optional ones too).
fetch_crates() {
	local complaint
	complaint=$(cd "$root" && cargo tree --workspace --locked --quiet 2>&1 >/dev/null) ||
		die "The dependencies could not be fetched: is this machine online? (cargo: ${complaint##*$'\n'})"
}

# Builds every crate of the workspace. Always all of them in one command: cargo unites the features of the packages
# that it is asked for, so that building one alone would compile its dependencies again with fewer features.
build_workspace() {
	(cd "$root" && cargo build --workspace --locked)
}

# Whether something listens on this port of the machine.
port_in_use() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
