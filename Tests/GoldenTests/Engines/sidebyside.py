"""What SkyPilot's own optimizer chooses, from the offers of `hybridlab offers --format csv`.

    sidebyside.py FOLDER OFFERS.csv [MANIFESTS]

Writes the offers in SkyPilot's layout where SkyPilot looks for its catalogue (FOLDER is its home), and
tasks as FOLDER/NUMBER.yaml: one for each GPU, count and way of buying, and one for each task of the
files in MANIFESTS, reduced to what it asks for: which cloud it names, its commands and mounts would
only decide whether SkyPilot reads the file.  Prints one line of JSON for each task.
"""

import csv
import io
import json
import os
import pathlib
import sys
from collections import defaultdict

CLOUDS = {"aws": "AWS", "azure": "Azure", "lambda": "Lambda", "runpod": "RunPod", "nebius": "Nebius"}

# SkyPilot's words for the cards; others keep theirs, without spaces.
WORDS = {
    "H100-80GB": "H100", "H100-80GB-PCIe": "H100", "A100-40GB": "A100", "A100-40GB-PCIe": "A100",
    "A100-80GB-PCIe": "A100-80GB", "V100-16GB": "V100", "V100-16GB-PCIe": "V100"}


def word(gpu):
    return WORDS.get(gpu, gpu.replace(" ", ""))


def machines(path):
    """Of each cloud: (instance, region, GPU, count) with its prices."""
    found = {cloud: defaultdict(dict) for cloud in CLOUDS}
    for row in csv.DictReader(open(path)):
        known = row["provider"] in CLOUDS and row["gpu"] and row["usd_per_node_hour"]
        if known and row["purchase_option"] in ("on-demand", "spot"):
            key = (row["instance"], row["region"] or "US", row["gpu"], row["gpus_per_node"])
            machine = found[row["provider"]][key]
            machine["memory"] = int(row["memory_bytes_per_gpu"])
            machine[row["purchase_option"]] = row["usd_per_node_hour"]
    return found


def write_catalogue(home, found):
    root = home / ".sky" / "catalogs" / "v8"
    clouds, memory = defaultdict(set), {}
    for cloud, rows in found.items():
        (root / cloud).mkdir(parents=True)
        text = io.StringIO()
        table = csv.writer(text)
        # Only these two have zones; SkyPilot drops rows of the others where the column is there.
        has_zones = cloud in ("aws", "runpod")
        table.writerow(["InstanceType", "AcceleratorName", "AcceleratorCount", "vCPUs", "MemoryGiB",
                        "Price", "Region", "GpuInfo", "SpotPrice"] + ["AvailabilityZone"] * has_zones)
        for (instance, region, gpu, count), machine in sorted(rows.items()):
            clouds[word(gpu)].add(CLOUDS[cloud])
            memory[word(gpu)] = round(machine["memory"] / 1e9)
            info = {"Gpus": [{"Name": word(gpu), "Count": int(count), "MemoryInfo": {
                "SizeInMiB": machine["memory"] >> 20}}]}
            # Processors and memory are no part of an offer here; enough for every task.
            table.writerow([instance, word(gpu), float(count), 96, 1024, machine.get("on-demand", ""),
                            region, info, machine.get("spot", "")] + [region + "a"] * has_zones)
        (root / cloud / "vms.csv").write_text(text.getvalue())
        (root / cloud / "images.csv").write_text("Tag,Region,OS,OSVersion,ImageId,CreationDate\n")
    (root / "aws" / "instance_quota_mapping.csv").write_text(
        "InstanceType,OnDemandInstanceCode,SpotInstanceCode\n")
    (root / "common").mkdir()
    with open(root / "common" / "accelerators.csv", "w") as file:
        csv.writer(file).writerows(
            [["AcceleratorName", "Clouds"]] + [[name, sorted(clouds[name])] for name in sorted(clouds)])
    with open(root / "common" / "metadata.csv", "w") as file:
        csv.writer(file).writerows(
            [["GPU", "MemoryGB", "Manufacturer"]]
            + [[name, memory[name], "AMD" if name.startswith("MI") else "NVIDIA"]
               for name in sorted(memory)])
    return sorted(clouds)


def generated(found, names):
    shapes = {(word(gpu), int(count), option == "spot")
              for rows in found.values() for (_, _, gpu, count), machine in rows.items()
              for option in machine if option != "memory"}
    for name, count, spot in sorted(shapes):
        yield {"accelerators": f"{name}:{count}", "use_spot": spot}, 1
        if count == 8:
            yield {"accelerators": f"{name}:8", "use_spot": spot}, 2
    for least in ("16GB+", "24GB+", "40GB+", "48GB+", "80GB+", "141GB+"):
        for count in (1, 4, 8):
            yield {"accelerators": f"{least}:{count}", "use_spot": False}, 1
    for one, other in zip(names, names[3:]):
        yield {"accelerators": {one: 1, other: 1}, "use_spot": False}, 1
        yield {"any_of": [{"accelerators": f"{one}:8"}, {"accelerators": f"{other}:8"}]}, 1


def reduced(resources):
    kept = {key: value for key, value in resources.items() if key in ("accelerators", "use_spot")}
    for key in ("any_of", "ordered"):
        if isinstance(resources.get(key), list):
            kept[key] = [dict(one) for one in map(reduced, resources[key])
                         if one not in ({},)]
            kept[key] = [one for i, one in enumerate(kept[key]) if one not in kept[key][:i]]
            if not kept[key]:
                del kept[key]
    return kept


def of_files(folder):
    import yaml

    for path in sorted(pathlib.Path(folder).iterdir()):
        try:
            documents = list(yaml.safe_load_all(path.read_text(errors="replace")))
        except yaml.YAMLError:
            continue
        for document in documents:
            if isinstance(document, dict) and isinstance(document.get("resources"), dict):
                resources = reduced(document["resources"])
                if "accelerators" in json.dumps(resources):
                    yield resources, document.get("num_nodes") or 1


def main():
    home = pathlib.Path(sys.argv[1])
    os.environ["HOME"] = str(home)
    os.environ["SKYPILOT_DISABLE_USAGE_COLLECTION"] = "1"
    found = machines(sys.argv[2])
    names = write_catalogue(home, found)

    import sky
    import yaml
    from sky import check, optimizer
    from sky.utils import registry

    enabled = [registry.CLOUD_REGISTRY.from_str(cloud) for cloud in CLOUDS]
    # As if there were credentials for each: nothing is launched.
    check.get_cached_enabled_clouds_or_refresh = lambda *_, **__: list(enabled)
    tasks = [("generated", *task) for task in generated(found, names)]
    if len(sys.argv) > 3:
        tasks += [("file", *task) for task in of_files(sys.argv[3])]
    for number, (origin, resources, nodes) in enumerate(tasks):
        path = home / f"{number}.yaml"
        path.write_text(yaml.safe_dump(
            {"name": f"task-{number}", "num_nodes": nodes, "resources": resources, "run": "true"}))
        line = {"file": path.name, "origin": origin, "asks": resources, "nodes": nodes}
        try:
            with sky.Dag() as dag:
                dag.add(sky.Task.from_yaml(str(path)))
            optimizer.Optimizer.optimize(dag, quiet=True)
            best = dag.tasks[0].best_resources
            line["instance"] = best.instance_type
            line["gpus"] = int(sum((best.accelerators or {}).values()))
            line["spot"] = best.use_spot
            line["usd_per_hour"] = best.get_cost(3600) * nodes
        except Exception as error:  # whatever it says: no machine, a task it refuses
            line["error"] = f"{type(error).__name__}: {str(error)[:160]}"
        print("@" + json.dumps(line))


main()
