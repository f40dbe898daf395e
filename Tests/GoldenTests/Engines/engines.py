"""Exported files in the hands of the engines' own code.

    engines.py check ENGINE FILE...       one line for each file: "ok FILE" or "bad FILE: why"
    engines.py choose VMS.csv GPU COUNT   the machine SkyPilot takes, and its price an hour

A package that is not installed is said as "missing NAME", and nothing is checked.
"""

import sys


def skypilot(path):
    import sky

    sky.Task.from_yaml(path)


def dstack(path):
    import yaml
    from dstack._internal.core.models.configurations import parse_apply_configuration

    parse_apply_configuration(yaml.safe_load(open(path)))


def kubernetes(path):
    import kubernetes_validate
    import yaml

    for document in yaml.safe_load_all(open(path)):
        # Objects of operators have schemas of their own, which the package has not.
        if document["apiVersion"].split("/")[0] in ("kueue.x-k8s.io", "ray.io"):
            continue
        kubernetes_validate.validate(document, "1.30", strict=True)


def choose(path, gpu, count):
    import pandas
    from sky.catalog import common

    rows = pandas.read_csv(path)
    machines, _ = common.get_instance_type_for_accelerator_impl(
        df=rows, acc_name=gpu, acc_count=int(count))
    price = common.get_hourly_cost_impl(rows, machines[0], use_spot=False, region=None, zone=None)
    print(machines[0], price)


def main():
    if sys.argv[1] == "choose":
        return choose(*sys.argv[2:])
    reader = {"skypilot": skypilot, "dstack": dstack}.get(sys.argv[2], kubernetes)
    for path in sys.argv[3:]:
        try:
            reader(path)
            print("ok", path)
        except ImportError as error:
            print("missing", error.name)
            return
        except Exception as error:  # whatever the engine says of the file
            print("bad", path + ":", str(error).replace("\n", " ")[:400])


main()
