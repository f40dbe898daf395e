"""Reads JUnit XML with an independent reader.  usage: junit.py FILE [FAILURES]"""
import sys
import junitparser

report = junitparser.JUnitXml.fromfile(sys.argv[1])
suites = list(report)
cases = [case for suite in suites for case in suite]
failures = sum(1 for case in cases for result in case.result if isinstance(result, junitparser.Failure))
skipped = sum(1 for case in cases for result in case.result if isinstance(result, junitparser.Skipped))
assert len(suites) == 1, suites
assert suites[0].tests == len(cases), (suites[0].tests, len(cases))
assert suites[0].failures == failures == int((sys.argv[2:] or [failures])[0]), (suites[0].failures, failures)
assert suites[0].skipped == skipped, (suites[0].skipped, skipped)
assert all(case.name and case.classname for case in cases)
