# attain: `make demo` to look at it, `make test` to check it, `make help` for the rest.

PREFIX ?= /usr/local
DESTDIR ?=
VERSION := $(shell sed -n 's/.*current = "\(.*\)".*/\1/p' Sources/attain/Commands/ProgramVersion.swift 2>/dev/null)
RELEASE := .build/release/attain
STATIC := -c release --static-swift-stdlib
STRICT := --explicit-target-dependency-import-check error
SWIFT_FILES := Package.swift Sources Tests

.PHONY: help demo build test lint format install uninstall bench release clean need-build need-test

help:
	@echo 'make demo              build and open a sample company'
	@echo 'make test              check the format, build strictly, run every test'
	@echo 'make install           into PREFIX ($(PREFIX)): programs, themes, manual page, completions'
	@echo 'make bench             measure reading beside polars and DuckDB, and the start of the program'
	@echo 'make release           a stripped program with its files, as an archive'
	@echo 'make build             the release build alone'
	@echo 'make format            put every file into the house style'
	@echo 'make uninstall, make clean'

demo: build
	@exec $(RELEASE) demo

build: need-build
	@swift build $(STATIC) --product attain
	@swift build $(STATIC) --product attain-courier

# What the program is built with, and what the Swift toolchain itself runs on: a bare Debian has neither.
# packaging/need says nothing when all is there.
need-build:
	@packaging/need g++ git ca-certificates tzdata libncurses-dev libcurl4-openssl-dev libsqlite3-dev libxml2-dev

need-test: need-build
	@packaging/need tmux

# The tests start programs that wait for the disk: what the build wrote shall not stand in their way.
test: need-test lint
	@swift build --build-tests $(STRICT)
	@sync
	@swift test --skip-build

lint:
	@swift format lint --strict --parallel --recursive $(SWIFT_FILES)

format:
	@swift format --in-place --parallel --recursive $(SWIFT_FILES)

install: build
	@packaging/install $(RELEASE) '$(DESTDIR)' '$(PREFIX)'

uninstall:
	@packaging/uninstall '$(DESTDIR)' '$(PREFIX)'

bench: need-build
	@Benchmarks/run

release: build
	@packaging/archive $(RELEASE) '$(VERSION)'

clean:
	@rm -rf .build
