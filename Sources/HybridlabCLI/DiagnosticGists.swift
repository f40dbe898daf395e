// Made from docs/diagnostics/ by its test: HYBRIDLAB_RECORD=1 swift test --filter DiagnosticPage

/// A line for each code: the code, a tab, and the gist of its page.
let diagnosticGists: StaticString = #"""
  above-on-demand	dearer than on-demand. A spot or reserved price is above the on-demand price of the same machine. Providers do not sell that way for long, so two columns are probably swapped. The row is kept as it is written.
  ambiguous-gpu	a name that fits several GPUs. A short name such as `A100` comes in several memory sizes and the smallest was taken (a warning), or a bare number such as `4090` could be a count (an error).
  ambiguous-price	the price of one, or of all?. A pool of several GPUs has a price without `each` or `together`.
  conflicting-flags	two flags that say different things. Two flags settle the same input, such as the price of one GPU and that of all hardware.
  contradictory-companion	with and apart at once. `with` or `apart-from` names the job itself, or both name the same job.
  crossed-limits	at least more jobs than at most. A place of the manifest has a `min-jobs` that is more than its `max-jobs`.
  cyclic-dependency	jobs that wait for each other. Following `depends-on` leads back to the same job.
  cyclic-tree	questions that go in a circle. A branch leads back to a question that was asked before.
  dangling-branch	a branch that goes nowhere. A `yes` or `no` is neither a place nor the `id` of a question.
  duplicate-billing	a provider's billing said twice. Two rows of `billing` in a price file are of one provider. Say its `minimum` and its `start-up` in one row; where contracts differ from file to file, the file that is read later counts.
  duplicate-job	two jobs of one name. A name stands twice in `jobs`.
  duplicate-key	a key that stands twice. A mapping has a key twice.
  duplicate-offer	a machine that stands twice. Two rows of a price file are for the same provider, machine, region (or place, where there is no region) and number of GPUs. The first counts, the other is left out. If the two are different machines, give them different names in the column `instance`.
  duplicate-question	two questions of one name. An `id` of the tree stands twice, or is the name of a place.
  duplicate-section	the same section in two files. Two of the files that make up the manifest both have, say, a `lab`.
  duplicate-speed	a GPU measured twice in one group. A group of `throughput` holds one benchmark, in which each GPU has one result for each count. The later row counts. Put results of another benchmark, model or precision into a group of their own.
  egress-tiers	tiers with a gap. Prices of data that leaves a provider go by the volume of the month, in tiers from 0 upwards: each begins where the one before ends, and the last ends at `~`.
  empty-manifest	a file without a manifest. The file holds nothing but white space and comments.
  extra-operand	one word too many. The command has no use for the word. A file name with spaces needs quotes.
  flag-with-value	a flag that takes no value was given one. The flag is there or it is not: write `--strict`, not `--strict=yes`.
  flag-without-value	a flag that needs a value has none. Some flags take a value, as the next word or after an equals sign: `--format json`, `--format=json`. A value that begins with a hyphen needs the second form.
  foreign-manifest	a file of another tool. The file is a Compose file, which hybridlab does not read, or a section of the manifest names a file of another tool as if it were a part of the manifest.
  gpu-memory-mismatch	memory that the GPU does not have. `memory` in a price list is that of one GPU, as the provider states it. It differs by more than a tenth from what the list of GPUs says of that model, so one of the two is not the GPU you mean: an A100 of 40 GB instead of 80 GB, or the memory of the whole node.
  gpu-without-machine	a GPU that is priced apart from every machine. SkyPilot's list of Google prices GPUs and machines in rows of their own. A2, A3, A4 and G2 machines have their GPUs built in, so the two are added up. A T4, P4, P100 or V100 can be attached to many machines, and the list does not say to which: such rows are left out. Write the combinations that you rent into a price file of yours:
  idle-discount	a discount that lowers no price. No offer read before this file matches all that the discount names, or each has been taken by a discount that stands above. A discount does not touch the offers of its own file, which are what they say, nor those of files named after it. Is the provider spelled as in the catalogue?
  ignored-directive	a directive that sbatch does not read. A line `#SBATCH` stands after the first command of a batch script.
  impossible-number	a number that cannot be. Less than zero, zero where there must be some, a date that the calendar does not have, or more than anybody means.
  lab-without-gpus	a lab that owns no GPUs. There is a `lab`, but it lists no GPUs.
  missing-date	a calendar file without dates. `--format ics` writes events for a calendar program, and an event has a date. Say on which day the month begins: `--start 2026-12-01`. With `--now` alone the month begins on that day.
  missing-day	what day is it?. The policy file has waivers, and a waiver ends on a day. Hybridlab reads no clock, so that the same input always gives the same output; say the day with `--now`, or in `$HYBRIDLAB_NOW`.
  missing-key	a key that is required. A job needs `name`, `kind` and `hours` (a continuous one no hours); a pool needs `model`; other parts have required keys of their own.
  missing-operand	something is missing from the line. The command works on something that has to be named, such as a file or a job.
  missing-provider	prices of nobody. A `vms.csv` does not say whose machines it lists. Name the provider before the file (`--prices aws=vms.csv`), or keep the file in a folder of that name (`aws/vms.csv`), as SkyPilot's catalogue does. Files in gpuhunt's layout may have a column `provider`, or be named after one that is known (`aws.csv`).
  missing-space	no space after a colon. `name:alpha` is one word to YAML; a key ends in a colon and a space.
  missing-unit	a number without a unit, or a price without what it is for. `40` could be gigabytes or gibibytes, dollars or cents, an hour or a month.
  missing-value	a key without a value. Nothing stands after the colon.
  more-faults	a list with more faults than anyone reads. Of a long price list the first faults are shown, each with its place, and the rest are counted. The place is that of the first one not shown. They are often one mistake made in every row: mend what is shown above and read the list again. All rows that are right are used meanwhile.
  newer-plan	a plan of a later version. `format_version` of a plan has a major number that this hybridlab does not know: a key that it needs may mean something else there. Plans of earlier versions, and of any minor number, can be read.
  no-default	a key that cannot have a default. `name`, `depends-on`, `with` and `apart-from` say something of one job only.
  no-price	a price that nobody knows. What is bought, or what is rented, has no price in the catalogue or in your own price files.
  other-currency	money in another currency. Only US dollars are read.
  own-gpu	a GPU of your own, of unknown speed. A pool names a GPU that the catalogue does not know. It is taken as described, but without `fp16` and `bandwidth` its speed is unknown.
  part-of-a-gpu	a machine with a fraction of a GPU. Some providers rent out slices: a sixth of an A10 is listed with a count of 0.167. Plans give out whole GPUs, and a slice has neither the memory nor the speed of one, so such rows are left out. If you rent slices, describe one as a GPU of its own under `gpus:`, with its memory, and offer that.
  profile-length	a profile without 24 rates. `requests.profile` has one rate for each hour of the day, from midnight on. This one has more or fewer.
  reference-not-one	a reference that is not 1. Measured throughput is relative to the machine that `reference` names, so that machine itself is at 1 by definition. Here its own row says something else: the rows are probably relative to another machine. Divide them all by the value of the reference, or name the right one.
  several-documents	more than one YAML document. A `---` begins a second document in the same file.
  short-trace	a file of requests does not cover a day. From the first request to the last the file of `requests.trace` covers less than a day.
  taken-gpu-name	a name that another GPU has. An alias of a GPU already means another model. The first one keeps the name, so that a price list means the same before and after yours is read. Give your model a name of its own, or leave the alias out.
  tariff-gap	hours without a price. The periods of `electricity` leave out some hours of the week.
  tariff-overlap	hours with two prices. Two periods of `electricity` hold the same hour. A period that ends after midnight belongs to the day on which it begins.
  too-many-offers	a list longer than memory should hold. A price list may have any number of rows, but of the machines in it, told apart by name, region and GPUs, the first 250,000 are taken. The lists of all large providers together hold fewer. Cut the list down to the regions and machines that you would rent.
  too-many-runs	more runs than a calendar holds. Each run of each job has a place of its own in a calendar, and there may be 2,000,000 of them in a month. Jobs that run every minute add up fast: one is 43,800 runs. Plan some of the jobs by themselves, or join short runs into longer ones.
  unclosed-quote	a quote that nothing closes. In comma-separated values a value may be quoted, and then holds commas and line breaks. Here a quote opens at the mark and the file ends before another closes it, so all rows from there on are inside one value. Close it, or double it if it is part of the text:
  unknown-command	no such command or topic. The first word that is not a flag names what to do, and no command or topic of help has that name. Nothing is guessed and run, and no name may be shortened. `hybridlab help` lists them.
  unknown-file	a file that no reader takes. The file given to `import` is neither a SkyPilot task, a Kubernetes object, a Slurm batch script nor a dstack configuration.
  unknown-flag-value	a word that the flag does not know. The flag, or the variable of the environment, takes one of a few words; which ones is in `hybridlab COMMAND --help`.
  unknown-flag	no such flag. The command has no flag of that name. Names are written out, `--format` and not `--form`; a letter stands alone, `-f json` and not `-fjson`. `hybridlab COMMAND --help` lists the flags of a command.
  unknown-gpu	a GPU that nobody knows. The name is neither in the catalogue nor in `lab.gpus`.
  unknown-job	no job of that name. None of the manifests that were read has a job of that name. Without a FILE the manifest is `$HYBRIDLAB_MANIFEST`, or `jobs.conf` in the folder you are in.
  unknown-key	a key that does not exist here. The key is misspelt, belongs in another section, or is the word of another tool.
  unknown-location	a place of data that is not known. What stands after `in` is no path, no bucket and no provider.
  unknown-place	a place that is not known. A place is a country (ISO 3166-1: `DE`), a part of one (ISO 3166-2: `US-CA`), `EU` or `EEA`.
  unknown-provider	a provider that the catalogue does not have. No offer of the catalogue, and none of your own under `prices`, is of this provider.
  unknown-regime	a compliance regime that is not known here. Any name is a regime and keeps the job's data at home; this one is not among those we know.
  unknown-region	a region without an offer. No offer is in a region of this name.
  unknown-revision	git knows no such commit. `diff --git REV` asks the git of the machine for the manifest as of a commit: a branch, a tag, a hash, or a form such as `HEAD~1`. What git says about it stands in the help. In CI the commit may be missing because only the last one was fetched: fetch the branch to compare with first.
  unknown-unit	a unit that is none, or of something else. The unit is misspelt or measures another thing, such as bits where bytes belong.
  unknown-value	a word that is none of those that may stand here. Some values are one word out of a few: the class of a measurement, the class of a customer of electricity, a period, a way of buying. The help names those that are known, or the one that is nearest to what was written.
  unmatched-rule	a rule about nothing. A rule of a policy file is about a job, a team, an owner or a tag that the manifest does not have. The name may be misspelt, or what it was about may be gone; the rule holds, because it asks nothing.
  unreachable-question	a question that is never asked. No branch leads to it, and it is not the first.
  unread-value	something in a file of another tool that cannot be read. An option, a time or a number of GPUs in a Slurm, Kubernetes, SkyPilot or dstack file is none that the tool itself would understand, or it is a placeholder that something fills in later. Or it names a GPU that the catalogue has not, such as a cluster's own word for one, or a place that is no cloud with prices: a Kubernetes cluster of one's own, a provider that the catalogue has not.
  unreadable-amount	not an amount of money. An amount is a number of dollars, `$50,000` or `50000 USD`. Put it in single quotes, for a shell takes `$5` for a variable of its own.
  unreadable-date	not a date. A date is written as year, month and day, `2026-11-21`, or as year and month.
  unreadable-effort	not a number of steps. The work that goes into the cheapest plan is counted in steps, not in seconds, so that the result is the same on every machine. A step looks at one job once; a processor does some ten million a second.
  unreadable-file	a file that the manifest names cannot be read. A section's value is a path, and the file behind it is missing or may not be read.
  unreadable-plan	no plan. A baseline, or a side of `diff`, is a plan as `place --format json` writes it. The file is something else, or was cut off or changed by hand at the place that is marked.
  unreadable-trace	a file of requests cannot be counted. The file that `requests.trace` names has a line without a timestamp, windows out of order, a rate below zero, or no request at all.
  unreadable-value	a value that cannot be read. The text has not the form that the key takes.
  unrendered-template	a template that is not filled in. The file has marks of a template language (`{{ ... }}`, `{% ... %}`) and is not YAML until they are replaced.
  unusable-count	a number of GPUs that cannot be looked at. The most GPUs of one model that `hybridlab size` looks at are a whole number from 1 to 1000.
  unusable-horizon	a time that costs cannot be added up over. A horizon is a time with its unit, from one month to 100 years: `36mo`, `3y`, `2000h`. A month has 730 hours, a year 365 days.
  unusable-life	a time that no GPU is used for. How long a GPU is used before it is bought again is a time of a month or more with its unit: `36mo`, `4y`.
  unused-key	a key that has no effect. The key is right, but not for this: `requests` of a training job, hours of a job that never stops, a number for a question that compares none.
  unusual-price	a price out of the ordinary. A GPU-hour has cost between $0.03 and $18 in all lists we know. Below $0.01 or above $40 the number is kept, with this warning: it may be in cents, for a month, for the whole node where one GPU is meant (`unit: gpu`), or the other way round. Electricity above $2 a kilowatt-hour and data above $10 a gigabyte are refused as errors, as are prices that no number here can hold.
  wrong-header	a price list without the columns it needs. The first line of a price list in comma-separated values names its columns. It decides which layout the list has: that of SkyPilot's `vms.csv` or that of gpuhunt. Columns come in any order, and those that are not needed are passed over, but the names are the layout's own, letter for letter. Of those that are read none may stand twice, and an empty file has no header at all.
  wrong-row	a row that does not fit its columns. `columns` names what a row holds, in order, and each row has one value for each of them. A row that is shorter or longer is left out, because nobody can tell which value is missing.
  wrong-type	a list, a mapping or text where something else belongs. The value has another shape than the key takes, such as text where a list of jobs belongs.
  yaml-alias-cycle	a value inside itself. A value refers to itself from inside.
  yaml-alias-expansion	aliases that multiply. With every alias written out, the document would grow by more than 64 MiB and 16 times its size.
  yaml-alias-properties	an alias with a name of its own. An alias has an anchor or a tag.
  yaml-anchor-name	an anchor or alias without a name. A `&` or a `*` has no name behind it.
  yaml-binary	a binary file. The beginning of the file is full of control characters: it is a program, an archive or an image, but no text.
  yaml-block-header	text behind a block indicator. Something other than `+`, `-`, a digit from 1 to 9 or a comment follows `|` or `>`.
  yaml-block-leading-spaces	an empty line that is too wide. An empty line at the head of a block of text has more spaces than the first line of text.
  yaml-bracket-indentation	a line in brackets too far left. A line inside brackets is not further right than the key or entry that the bracket belongs to.
  yaml-byte-order-mark	a byte order mark inside the text. The invisible character U+FEFF stands inside the text. It is kept, with a warning.
  yaml-collection-not-allowed	a list that cannot begin here. A list or an explicit key begins where only a value on one line may stand.
  yaml-comment-space	a comment without a space. A `#` touches the text before it.
  yaml-control-character	a control character. A character such as NUL stands in the text. DEL, the C1 controls, U+FFFE and U+FFFF may stand in quotes only.
  yaml-directive	a directive that is none. A line that begins with `%` is not a directive as YAML has them, or stands twice. A directive with an unknown name is ignored, with a warning.
  yaml-empty-entry	a comma too many. There is nothing before a comma.
  yaml-escape	a backslash that escapes nothing. A backslash in double quotes escapes nothing, has too few digits behind it, or names no character.
  yaml-indentation	a column that nothing is open in. A line stands in a column where no list or mapping is open.
  yaml-list-entry-expected	no dash where a list goes on. A line stands in the column of a list and does not begin with `- `.
  yaml-long-key	a key of more than 1024 characters. A key is longer than 1024 characters.
  yaml-mapping-not-allowed	two keys on one line. A second `key: value` begins on a line that already has one.
  yaml-mismatched-bracket	a bracket that closes nothing. A bracket closes nothing, or something that another bracket opened.
  yaml-missing-colon	a key without a colon. A line among the keys of a mapping has no `: ` behind its key.
  yaml-missing-comma	a comma too few. Two entries inside brackets have no comma between them.
  yaml-missing-document-start	directives without a document. Directives, the lines that begin with `%`, are not followed by `---`, or stand where no document may begin.
  yaml-multiline-key	a key on two lines. A colon makes a key of text that began on a line above.
  yaml-not-unicode	a damaged UTF-16 or UTF-32 file. The file is UTF-16 or UTF-32 and ends inside a character, or has half of a UTF-16 pair in it.
  yaml-not-utf8	a byte that is not UTF-8. A byte is not part of a UTF-8 character.
  yaml-plain-start	a value that needs quotes. A value without quotes begins with a character that means something else.
  yaml-property-space	no space after an anchor or a tag. An anchor or a tag is followed by something that cannot be part of its name.
  yaml-repeated-property	two anchors or two tags. A value has two anchors or two tags.
  yaml-sequence-among-keys	a list entry among keys. A `-` entry stands in the column of the keys of a mapping.
  yaml-tab-indentation	a tab for indentation. A tab stands where spaces decide what belongs to what.
  yaml-tag-handle	an undeclared tag handle. A tag begins with a handle that no `%TAG` line of the document declares.
  yaml-tag	half a tag. A tag is cut off: a handle without a name, or `!<` without a URI and `>`.
  yaml-too-large	a file of 4 GiB or more. The file has 4 GiB or more, or a document in it more keys and values than 32-bit numbers count.
  yaml-trailing-text	text behind a complete value. There is text behind a value that is complete, or after the end of the document.
  yaml-unclosed-bracket	a bracket that is never closed. A `[` or `{` has no closing bracket before its document ends.
  yaml-unclosed-quote	a quote that is never closed. A quote is not closed before the file ends, or before a line that cannot belong to it.
  yaml-undefined-alias	an alias of nothing. A `*name` refers to a value that nothing above in the same document is named.
  yaml-version	another version of YAML. The document says that it is written in another version of YAML. Another minor version is read as 1.2, with a warning; another major version is refused.
  zero-price	a price of 0. A price list says that a machine costs nothing. Far more often the price was not found, and a zero would win every comparison.
  """#
