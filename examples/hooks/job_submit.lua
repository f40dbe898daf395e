-- A job_submit plug-in of Slurm that asks hybridlab where a job should run.
--
--   JobSubmitPlugins=lua            in slurm.conf; this file beside it
--   /etc/hybridlab/lab.conf         a manifest with `lab` and `cloud`, without jobs
--
-- hybridlab gets the options of the job as a batch script and answers with one object.  The job then
-- goes to the partition `lab` or `cloud`.  Where there is no answer the job stays as its user wrote
-- it, unless it says how sensitive its data is: then it is refused, lest it leave by accident.

local LAB = os.getenv("HYBRIDLAB_LAB") or "/etc/hybridlab/lab.conf"

-- Slurm's words for "not given" and "without end" are the largest numbers of a field.
local NOT_GIVEN_16, NOT_GIVEN_32 = 0xfffe, 0xfffffffe

local function shell_quoted(text)
  return "'" .. string.gsub(text, "'", "'\\''") .. "'"
end

local function number(value, not_given)
  if value and value < not_given then return string.format("%d", value) end
end

-- The job as a batch script, and whether it says how sensitive its data is.
local function script_of(job)
  local lines = { "#!/bin/sh" }
  local function option(name, value)
    if value and value ~= "" then
      lines[#lines + 1] = "#SBATCH --" .. name .. '="' .. string.gsub(value, '[%c"]', " ") .. '"'
    end
  end
  -- Slurm writes what it counts as gres:gpu:a100:4, newer ones as gres/gpu:a100:4.
  local function devices(value)
    if value then return (string.gsub(value, "gres[/:]", "")) end
  end
  local function gpus(value)
    if value then return string.match(value, "gres[/:]gpu:([^,]+)") end
  end
  option("job-name", job.name)
  option("nodes", number(job.min_nodes, NOT_GIVEN_32))
  option("ntasks", number(job.num_tasks, NOT_GIVEN_32))
  option("ntasks-per-node", number(job.ntasks_per_node, NOT_GIVEN_16))
  option("gres", devices(job.tres_per_node))
  option("gpus", gpus(job.tres_per_job))
  option("gpus-per-task", gpus(job.tres_per_task))
  option("gpus-per-socket", gpus(job.tres_per_socket))
  option("constraint", job.features)
  option("array", job.array_inx)
  option("time", number(job.time_limit, NOT_GIVEN_32))
  -- What Slurm has no word for stands in lines of the script, or in the job's comment:
  -- sbatch --comment="sensitivity: high"
  local stated = {}
  for line in string.gmatch(job.script or "", "[^\n]+") do
    if string.match(line, "^#HYBRIDLAB ") then stated[#stated + 1] = line end
  end
  if job.comment and string.match(job.comment, "^[a-z-]+:") then
    stated[#stated + 1] = "#HYBRIDLAB " .. string.gsub(job.comment, "\n", " ")
  end
  local is_sensitivity_said = false
  for _, line in ipairs(stated) do
    lines[#lines + 1] = line
    if string.match(line, "^#HYBRIDLAB%s+sensitivity") then is_sensitivity_said = true end
  end
  return table.concat(lines, "\n") .. "\n", is_sensitivity_said
end

-- The place that hybridlab answers with, nil if it has no answer.
local function place_of(script)
  local name = os.tmpname()
  local file = io.open(name, "w")
  if not file then return nil end
  file:write(script)
  file:close()
  local pipe = io.popen(
    "hybridlab place -q --format ndjson " .. shell_quoted(LAB) .. " " .. shell_quoted(name)
      .. " 2>/dev/null", "r")
  local place
  if pipe then
    -- One line for the plan, one for each job, one for the totals.  Countries are places too, in
    -- capitals.
    for line in pipe:lines() do
      if string.find(line, '"record":"job"', 1, true) then
        place = string.match(line, '"place":"(%l+)"')
      end
    end
    pipe:close()
  end
  os.remove(name)
  return place
end

function slurm_job_submit(job, partitions, uid)
  -- Who asks for the lab keeps to it.
  if job.partition == "lab" then return slurm.SUCCESS end
  local script, is_sensitivity_said = script_of(job)
  local place = place_of(script)
  if place == "local" or place == "queue" then
    job.partition = "lab"
  elseif place == "cloud" then
    job.partition = "cloud"
  elseif is_sensitivity_said then
    slurm.log_user("hybridlab: no place for the job (%s)", place or "no answer")
    return slurm.ERROR
  end
  if place then slurm.log_user("hybridlab: %s", place) end
  return slurm.SUCCESS
end

function slurm_job_modify(job, record, partitions, uid)
  return slurm.SUCCESS
end
