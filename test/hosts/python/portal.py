"""A portal's table of nominees, decided by `thidua serve`: python3 portal.py http://127.0.0.1:8080"""

import json
import sqlite3
import sys
import urllib.request

database = sqlite3.connect(":memory:")
database.row_factory = sqlite3.Row
database.executescript("""
    create table nominee (id integer primary key, kind text, award text, level text, discipline text);
    insert into nominee values (1, 'Doanh nghiệp', 'BK tỉnh', 'Cấp xã', 'Không'), (2, 'Doanh nghiệp', 'BK tỉnh', 'Cấp xã', null);
""")


def ask(function, **body):
    request = urllib.request.Request(
        f"{sys.argv[1]}/v1/{function}", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=15) as response:
        return json.load(response)


columns = {"id": "nominee.id", "kind": "nominee", "award": "award", "level": "unit.level", "discipline": "record.discipline"}
rows = [dict(row) for row in database.execute("select * from nominee order by id")]
options = {"shared": {"occasion": "hang-nam", "asOf": "2026-08-15"}}
read = ask("readRows", rows=rows, columns=columns, options=options)["result"]
for each in read["nominations"]:
    answer = ask("evaluate", book="an-giang", input=each["nomination"], explain={})
    print(each["nomination"]["nominee"]["id"], answer["result"]["outcome"], answer["text"].splitlines()[0], sep="\t")
