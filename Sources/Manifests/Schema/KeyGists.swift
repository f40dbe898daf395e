// Made from docs/manifest.md and docs/rules.md by its test:
// HYBRIDLAB_RECORD=1 swift test --filter KeyGist

extension KeyGists {
  static let manifestText: StaticString = #"""
    sections.lab	mapping, or the path of a file (default: no GPUs of one's own)
    sections.cloud	mapping, none, all, or the path of a file (default: the whole catalogue, no budget)
    sections.defaults	mapping of job keys, or the path of a file (default: nothing)
    sections.jobs	list of jobs, mapping of name to job, or the path of a file (default: no jobs)
    sections.tree	documents, literal, a list of questions, or the path of a file (default: documents)
    lab.name	text (default: none)
    lab.place	country (DE), part of one (US-CA), EU or EEA (default: unknown)
    lab.certifications	list of regimes (default: none claimed)
    lab.electricity	price per kWh, or a list of periods (default: the household price of place in the catalogue, else $0.184/kWh (green-love))
    lab.pue	number from 1 to 10 (default: 1, a room without cooling of its own)
    lab.host-power	watts for each GPU in use (default: 75 W)
    lab.load	share of rated power that a busy GPU draws (default: 100 %)
    lab.uplink	line speed, upwards (default: 100 Mbps)
    lab.overhead	dollars a month for staff, rooms, colocation; spread over the GPUs on the amortised basis (default: $0)
    lab.utilization	share of their hours in which the GPUs are expected to be busy over their life, for the amortised basis (default: 50 %, a guess)
    lab.gpus	list of pools, or one pool (default: none)
    lab.gpus.model	name of a GPU; required
    lab.gpus.count	whole number from 1 to 100,000 (default: 1)
    lab.gpus.memory	bytes of one GPU (default: the catalogue's)
    lab.gpus.power	rated power of one GPU (default: the catalogue's)
    lab.gpus.price	what one GPU cost (default: unknown)
    lab.gpus.bought	month or day (default: unknown)
    lab.gpus.life	time it will be used (default: 36 months, where one is needed)
    lab.gpus.resale	what one GPU will fetch after its life (default: unknown)
    lab.gpus.maintenance	dollars for each hour of a GPU in use: repairs, spares, contracts (default: none)
    lab.gpus.hours-available	hours in a day, week or month (default: all 730 of a month)
    lab.gpus.keep-free	share kept for what the manifest does not list (default: 0 %)
    lab.gpus.vendor	text (default: NVIDIA, for a GPU the catalogue does not know)
    lab.gpus.bandwidth	memory bandwidth, for a GPU the catalogue does not know (default: unknown)
    lab.gpus.fp16	dense 16-bit tensor TFLOPS, for a GPU the catalogue does not know (default: unknown)
    lab.electricity.days	day, range, list, workdays, weekend or every day (default: every day)
    lab.electricity.from	hour from 0 to 23 (default: 0)
    lab.electricity.to	hour from 0 to 24; before or at from it is one of the next day (default: 24)
    lab.electricity.price	price per kWh; required
    cloud.providers	list of names, or a mapping (default: all of the catalogue)
    cloud.regions	list of region names (default: all)
    cloud.places	list of countries, parts of one, EU, EEA (default: all)
    cloud.options	list of on-demand, spot, reserved-1y, reserved-3y (default: [on-demand, spot])
    cloud.budget	dollars a month (default: no limit)
    cloud.credits	dollars to be spent before money, and the last day on which they can be: taken off the bill of the month, not off the use of the budget (default: $0)
    cloud.assume-discounts	none, documents (70 % for spot, 72 % for reserved) or documents-at-best (90 %, 72 %): what stands in for a spot or reserved price that nobody knows (D1, strategy 1; D4 4.4.1) (default: none: unknown)
    cloud.prices	your own prices: paths of price files, relative to the manifest ([deal.yaml, aws=vms.csv]), and offers in the catalogue's layout or discounts (default: none)
    cloud.providers.certifications	list of regimes the provider holds for you (default: none claimed)
    jobs.name	text, each once; required
    jobs.kind	exploration, prototyping, training, inference, batch, data-processing; required
    jobs.gpus	GPUs of one run (default: 1 x any)
    jobs.cpus	whole number from 1 to 10,000: virtual processors of a job without GPUs (default: 8, assumed)
    jobs.hours	time of one run (default: required, unless the job is continuous)
    jobs.every	how often (default: by kind: exploration and prototyping daily, training monthly, batch and data-processing weekly, inference continuous (D0, workload matrix))
    jobs.sensitivity	low, medium, high (default: medium)
    jobs.compliance	list of regimes (default: none)
    jobs.may-run-in	list of countries, parts of one, EU, EEA, where the data may go besides the lab (default: none named)
    jobs.data	data one run reads (default: none)
    jobs.result	bytes that come back after one run (default: none)
    jobs.keep	bytes that stay in the provider's storage, if the job runs in a cloud (default: none)
    jobs.requests	what an inference job serves (default: unknown)
    jobs.latency	longest time to answer a request (default: none)
    jobs.global	yes or no: users all over the world (question 6, of any kind of job) (default: no)
    jobs.deadline	longest time from submission to result (default: none)
    jobs.earliest-start	month or day before which no run starts (default: none)
    jobs.window	hours of the week in which runs at home may be at work, on the lab's clock: hours, days, or both; a list, or several with commas (default: any; only schedule holds a run to it)
    jobs.priority	whole number from -1,000 to 1,000; higher goes first (default: 0)
    jobs.interruptible	yes or no: may it be stopped and run again (default: yes for training, batch and data-processing, else no (D4 4.4.1))
    jobs.checkpoint	how it saves its progress (default: none)
    jobs.fallback	after N interruptions, a whole number from 1 to 100, or none: how many interruptions a run on spot machines bears; the last of them moves it to the same machine on demand (default: none: it stays on spot)
    jobs.sites	list of names of places that hold parts of the data (default: none)
    jobs.depends-on	jobs that come before (default: none)
    jobs.with	a job or a list of jobs: it runs only where they run, in the lab or in the same region, or not at all (default: none)
    jobs.apart-from	a job or a list of jobs: it never runs in the same place as they (default: none)
    jobs.queue-penalty	money: what it counts for in a month that the job waits, when plans are compared (default: $100 for each GPU-hour (on the GPUs its hours refer to; $10 for each hour of a processor of a job without GPUs) and $1 for each GB of a month)
    jobs.place	local, cloud or any: where you insist that it runs (default: any)
    jobs.owner	text (default: none)
    jobs.team	text (default: none)
    jobs.tags	list of text (default: none)
    jobs.assumed	list of kind, gpus, cpus, hours, every, requests, interruptible: keys whose values here are guesses, which reports mark (default: none)
    jobs.gpus.count	whole number from 0 to 100,000 (default: 1)
    jobs.gpus.share	part of each GPU, above 0 up to 100 % (default: 100 %)
    jobs.gpus.model	name of a GPU (default: any)
    jobs.gpus.memory	least memory of each GPU, instead of a model (default: any)
    jobs.gpus.only	yes or no: this model and no other (default: no)
    jobs.gpus.vendor	same or any (default: same)
    jobs.hours.hours	hours, or a time with its units; required
    jobs.hours.on	the GPU on which it was measured (default: the model that gpus names; else the lab's first pool that will do, else A100-80GB, and assumed)
    jobs.data.size	bytes; required
    jobs.data.in	lab, a path, a bucket, or a provider, with its region in brackets (default: lab)
    jobs.requests.average	requests in a time (default: unknown)
    jobs.requests.peak	requests in a time, in the busiest hours (default: the average)
    jobs.requests.peak-hours	hours of each day (default: 4, if there is a peak)
    jobs.requests.per-gpu	requests in a time that one GPU serves (default: unknown: the GPUs asked for suffice for the average)
    jobs.requests.profile	24 rates, one for each hour of the day from midnight; instead of average and peak (default: none)
    jobs.requests.trace	path of a file of past requests, from which the profile is counted; relative to the manifest (default: none)
    jobs.requests.tokens	tokens of an average request and of its answer, whole numbers (default: those of the trace, if it has them; else unknown)
    jobs.requests.api	what an interface charges for a million tokens in and out, or a mapping (default: none: not compared)
    jobs.api.in	dollars for a million tokens of requests; required
    jobs.api.out	dollars for a million tokens of answers; required
    jobs.api.provider	text (default: unknown, which no regime accepts)
    jobs.api.place	country, part of one, EU or EEA (default: unknown, which no residency rule accepts)
    jobs.checkpoint.every	time between two checkpoints, or auto for the best (Young 1974, Daly 2006) (default: auto)
    jobs.checkpoint.takes	time that one checkpoint costs (default: 1 min, assumed)
    jobs.checkpoint.restart	time to be running again after an interruption (default: 6 min, assumed)
    jobs.depends-on.job	name of a job in the same manifest; required
    jobs.depends-on.data	bytes handed over after each run (default: the earlier job's result)
    tree.id	text, each once; required
    tree.ask	one of the questions below; required
    tree.yes	local, local-with-backup, cloud, cloud-spot, hybrid, or an id; required
    tree.no	local, local-with-backup, cloud, cloud-spot, hybrid, or an id; required
    tree.over	bytes, for data-processing: more than so much (default: any amount)
    tree.large	GPU-hours, for one-time-large (default: 100 GPU-hours)
    tree.within	time, for break-even (default: 6 months (D1))
    """#

  static let rulesText: StaticString = #"""
    sections.rules	list of rules (default: the usual ones)
    sections.waivers	list of waivers (default: none)
    rules.rule	a kind of rule, below; required
    rules.name	text that waivers and reports use (default: the kind)
    rules.level	error fails the check, warning does not, off does not ask (default: error)
    rules.message	what to tell whoever breaks it (default: nothing)
    rules.jobs	names of the jobs that are meant (default: all)
    rules.team	only jobs of this team (default: all)
    rules.owner	only jobs of this owner (default: all)
    rules.tag	only jobs with this tag (default: all)
    rules.kind	only jobs of this kind (default: all)
    rules.limit	most that a month may cost, or emit for carbon (default: the manifest's budget)
    rules.growth	most that may be added to the baseline: money a month, or a percentage (default: none)
    rules.crosses	an amount that may not be passed from below; what was above stays (default: none)
    rules.counts	which costs: cloud, power, wear or all (default: cloud)
    rules.each	hold the limits for each job, team, owner, tag or provider (default: the sum)
    rules.providers	forbidden ones; for budget the ones whose money counts (default: all)
    rules.regions	forbidden ones (default: none)
    rules.places	forbidden ones; for residency the only ones allowed (default: none)
    rules.options	forbidden ways of buying (default: none)
    rules.certifications	regimes that every provider must hold (default: none)
    rules.within	longest time from start to finish, beside each job's own deadline (default: none)
    rules.longer-than	hours on spot machines that need checkpoints (default: 4 hours)
    rules.older-than	age of a price that is too old (default: 180 days)
    rules.at-least	share of a pool's GPU-hours that must be used; required
    rules.by	day by which a purchase must have paid for itself (default: the end of its life)
    waivers.job	the job whose findings are accepted; required
    waivers.rule	the name or the kind of the rule; required
    waivers.reason	why, for whoever reads the report; required
    waivers.until	the last day on which it holds; a month is its last day; required
    """#
}
