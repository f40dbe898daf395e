-- A job_submit plug-in of Slurm that asks hybridlab where a job should run.
--
--   JobSubmitPlugins=lua            in slurm.conf; this file beside it
--   /etc/hybridlab/lab.conf         a manifest with `lab` and `cloud`, without jobs
--
-- hybridlab gets the options of the job as a batch script and answers with one object.  A job that
-- may not leave the lab keeps to it; anything that goes wrong leaves the job as the user wrote it.

local LAB = "/etc/hybridlab/lab.conf"

local function shell_quoted(text)
  return "'" .. string.gsub(text, "'", "'\\''") .. "'"
end

-- The place in the answer of `hybridlab place --format ndjson`: one line of JSON for each job, between
-- one of the plan and one of the totals.  Countries are places too, in capitals.
local function place_in(pipe)
  for line in pipe:lines() do
    local place = string.match(line, '"name":') and string.match(line, '"place":"(%l+)"')
    if place then return place end
  end
end

function slurm_job_submit(job, partitions, uid)
  local lines = { "#!/bin/sh" }
  if job.name then lines[#lines + 1] = "#SBATCH --job-name=" .. job.name end
  if job.tres_per_node then
    lines[#lines + 1] = "#SBATCH --gres=" .. string.gsub(job.tres_per_node, "gres[/:]", "")
  end
  if job.min_nodes and job.min_nodes < 1e6 then
    lines[#lines + 1] = "#SBATCH --nodes=" .. job.min_nodes
  end
  if job.time_limit and job.time_limit < 1e9 then
    lines[#lines + 1] = "#SBATCH --time=" .. job.time_limit
  end
  -- What Slurm has no word for comes in the job's comment: sbatch --comment="sensitivity: high"
  if job.comment and string.match(job.comment, "^[a-z-]+:") then
    lines[#lines + 1] = "#HYBRIDLAB " .. string.gsub(job.comment, "\n", " ")
  end
  local name = os.tmpname()
  local file = io.open(name, "w")
  if not file then return slurm.SUCCESS end
  file:write(table.concat(lines, "\n"), "\n")
  file:close()
  local command = "hybridlab place -q --format ndjson " .. LAB .. " " .. shell_quoted(name)
  local pipe = io.popen(command .. " 2>/dev/null", "r")
  local place = pipe and place_in(pipe)
  if pipe then pipe:close() end
  os.remove(name)
  if place == "local" or place == "queue" then
    job.partition = "lab"
  elseif place == "cloud" then
    job.partition = "cloud"
  end
  if place then slurm.log_user("hybridlab: %s", place) end
  return slurm.SUCCESS
end

function slurm_job_modify(job, record, partitions, uid)
  return slurm.SUCCESS
end
