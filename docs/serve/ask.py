"""Asks `thidua serve`: python3 ask.py http://127.0.0.1:8080"""

import json
import sys
import urllib.error
import urllib.request

SERVICE = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"


class Refused(Exception):
    """What is wrong with a request: `problem["problems"]` has every place."""

    def __init__(self, problem):
        super().__init__(problem["detail"])
        self.problem = problem


def ask(function, body):
    request = urllib.request.Request(
        f"{SERVICE}/v1/{function}",
        data=json.dumps(body).encode("utf-8"),
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=15) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        raise Refused(json.load(error)) from None


nomination = {
    "award": "bang-khen-tinh",
    "occasion": "hang-nam",
    "asOf": "2026-08-15",
    "nominee": {"kind": "tap-the", "group": "co-quan-dia-phuong"},
    "record": {"ratings": [{"year": 2025, "rating": "xuat-sac"}]},
}

answer = ask("evaluate", {"book": "an-giang", "input": nomination, "explain": {}})
print(answer["result"]["outcome"])
print(answer["text"])

try:
    ask("evaluate", {"book": "an-giang", "input": {**nomination, "award": "bang-khen"}})
except Refused as refused:
    for problem in refused.problem["problems"]:
        print(problem["path"], problem["code"], problem.get("candidates"))
