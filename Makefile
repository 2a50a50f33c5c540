# make            a release build
# make test       all tests, and which were skipped for want of what
# make torture    the full rounds of what must not break it, as a table: some twenty minutes
# make safeguards  takes each safeguard out of a copy, and shows which test notices
# make fuzz       libFuzzer on every reader of other people's files: ten minutes each
# make shells     completions and questions in real bash, zsh and fish
# make browser    sites of journals of every kind in Chromium, and through validators
# make instructions  counts those of six commands; more than 3 % up is red, RECORD="why" commits them
# make check      format, lint, warnings as errors, all tests, the release build, instructions
# make demo       a hackathon's journal, made by the program: prints its first day, and has all posts in demo-posts
# make demo-year  two hackathons' journals, and prints their year in review
# make benchmark  measures it beside git and others, and writes docs/benchmarks.md
# make evening    how long each step of an organiser's evening takes
# make debian13   make demo and make test in a bare Debian 13; needs root and an apt that reaches Debian
# make dist       the program as .tar.xz and .deb with checksums, tried in a bare Debian 12 and 13;
#                 SIGNING_KEY=… signs the checksums
# make install    PREFIX=/usr/local by default

PREFIX ?= /usr/local
RELEASE = .build/release/hackjournal
SWIFT_SOURCES = Package.swift Sources Tests

.PHONY: all packages build test torture safeguards fuzz shells browser check check-release lint-shell \
  lint-manual quick-check format demo demo-year \
  instructions benchmark evening debian13 dist install uninstall clean

all: build

# One file that loads no library, where the archives are there: Package.swift. Says which it loads.
build: packages
	HACKJOURNAL_ALONE=1 swift build -c release --static-swift-stdlib --product hackjournal
	@sh Tests/linked.sh $(RELEASE)

test: packages
	swift build --build-tests
	@sh Tests/skipped.sh swift test --skip-build --parallel

# Linked with the system's libc, into which the shim can be loaded.
torture: packages
	swift build -c release --static-swift-stdlib --product hackjournal
	sh Tests/packages.sh torture
	swift build --product StallShim
	HACKJOURNAL_MEMORY=1 swift build --product Memory --sanitize=address --scratch-path .build/memory
	nice -n 19 python3 Tests/torture --program $(RELEASE) --shim .build/debug/libStallShim.so \
	  --memory .build/memory/debug/Memory

safeguards: packages
	nice -n 19 python3 Tests/torture/safeguards.py

fuzz: packages
	sh Tests/fuzz/fuzz.sh 600

check: packages quick-check test check-release lint-shell lint-manual instructions

# The program that people get: the demo in another time zone than the event's, byte for byte.
check-release: build
	TZ=America/New_York sh Tests/demo/xen-2011.sh $(abspath $(RELEASE)) demo \
	  | diff - Tests/demo/xen-2011-day-1.md

# Every shell file that people get or that we run; needs shellcheck.
lint-shell: build
	@sh Tests/shells/lint.sh $(abspath $(RELEASE))

# Every manual page; needs mandoc.
lint-manual: build
	sh Tests/dist/manual.sh $(RELEASE) .build/man1
	@if command -v mandoc >/dev/null; then mandoc -T lint -W warning .build/man1/*.1; \
	else echo "The manual pages were not checked: there is no mandoc." >&2; fi

# bash, zsh and fish at a terminal; needs them and python3-pexpect, which it installs.
shells: build
	sh Tests/packages.sh shells
	/usr/bin/python3 -B Tests/shells --program $(abspath $(RELEASE))

# Needs chromium, java and Python 3, which it installs; what checks the pages comes from PyPI.
browser: build
	sh Tests/packages.sh browser
	python3 -m venv .build/browser/venv
	.build/browser/venv/bin/pip install --quiet -r Tests/browser/requirements.txt
	.build/browser/venv/bin/python -B Tests/browser --program $(RELEASE) --folder .build/browser/made

# Fast enough for every commit: the format and the rules of .swift-format, and that the folders of a
# target depend on each other in one direction.
quick-check:
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)
	python3 Tests/layers/layers.py
	python3 -B Tests/torture/safeguards.py --texts

format:
	swift format --in-place --recursive --parallel $(SWIFT_SOURCES)

demo: build
	sh Tests/demo/xen-2011.sh $(abspath $(RELEASE)) demo

demo-year: build
	@sh Tests/demo/year-2011.sh $(abspath $(RELEASE)) demo

# The same number each time, unlike times. Needs valgrind and Python 3, which it installs.
instructions: build
	@if sh Tests/packages.sh instructions; then \
	  python3 -B Tests/instructions $(RELEASE) .build/instructions "$$RECORD"; \
	else echo "The instructions were not counted: there is no valgrind." >&2; fi

# A copy without symbols is measured, as people get it. Needs Python 3; peers come from PyPI.
benchmark: build
	mkdir -p .build/benchmark
	strip -o .build/benchmark/hackjournal $(RELEASE)
	python3 Tests/benchmark/benchmark.py .build/benchmark/hackjournal .build/benchmark $(ROUNDS)

evening: build
	sh Tests/evening/times.sh $(RELEASE)

# The two commands of README on a machine that is new to them, with the Swift and its packages of this.
debian13:
	sh Tests/debian/debian13.sh .build

dist: build
	sh Tests/dist/dist.sh $(abspath $(RELEASE)) .build/dist

install: build
	sh Tests/dist/layout.sh $(RELEASE) .build/install
	sh .build/install/install.sh $(DESTDIR)$(PREFIX)

uninstall:
	cd $(DESTDIR)$(PREFIX) && rm -f bin/hackjournal bin/hj bin/git-hackjournal \
	  share/man/man1/hackjournal.1 share/man/man1/hackjournal-*.1 \
	  share/man/man1/hj.1 share/man/man1/git-hackjournal.1 \
	  share/bash-completion/completions/hackjournal share/bash-completion/completions/hj \
	  share/bash-completion/completions/git-hackjournal \
	  share/zsh/site-functions/_hackjournal share/zsh/site-functions/_git-hackjournal \
	  share/fish/vendor_conf.d/hackjournal.fish

clean:
	rm -rf .build demo demo-posts demo-munich

# The C libraries that the package needs, where they are missing.
packages:
	@sh Tests/packages.sh
