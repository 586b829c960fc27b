"""Paper lists and deadlines of the raw packs in rules/, read as docs/semantics.md says. Python 3.9, standard library only.

    python3 docs/semantics/reader.py        compares all of conformance/ with its own answers
"""
import datetime
import json
import pathlib
import re
import sys

LISTS = "listings documents sets steps votes terms shortProcedures deadlines".split()
RANK = {"in-force": 2, "ended": 1, "not-yet": 0}


class Book:
    """The packs of one chain, the law first, with all their statements: docs/semantics.md, "A book"."""

    def __init__(self, root, name):
        self.codes = json.loads((root / "codes.json").read_text("utf8"))["vocabularies"]
        self.packs, lists = [], {each: [] for each in LISTS}
        while name:
            files = [json.loads(path.read_text("utf8")) for path in sorted((root / "rules" / name).rglob("*.json"))]
            files = [each for each in files if each.get("pack") == name and "room" in each]
            header = next(each for each in files if each["room"] == "pack")
            self.packs.insert(0, header)
            for each in LISTS:
                own = [{**item, "pack": name} for file in files for item in file.get(each, [])]
                lists[each] = own + lists[each]
            name = header.get("extends")
        self.texts = {text["id"]: text for header in self.packs for text in header.get("instruments", [])}
        for each in LISTS:
            for item in lists[each]:
                text = self.text_governing(item["source"])
                item["from"] = item.get("validFrom", text.get("inForceFrom", ""))
                item["to"] = item.get("validTo", text.get("inForceTo", "~"))
            lists[each].sort(key=lambda item: (self.depth(item), item["id"], item["from"]))
        self.lists = lists

    def text_governing(self, source):
        own, by = self.texts.get(source["instrument"], {}), source.get("amendedBy")
        return self.texts.get(by, {}) if by is not None and own.get("endedBy", {}).get("by") == by else own

    def depth(self, item):
        return [header["pack"] for header in self.packs].index(item["pack"])

    def all_codes(self, vocabulary):
        own = [code for header in self.packs for code in header.get("vocabularies", {}).get(vocabulary, [])]
        return self.codes[vocabulary]["codes"] + own

    def is_code(self, vocabulary, code):
        return any(entry["code"] == code for entry in self.all_codes(vocabulary))

    def names(self, award_refs, award):
        families = {entry["code"]: entry["members"] for entry in self.codes["awardFamily"]["codes"]}
        return any(ref == award or award in families.get(ref, []) for ref in award_refs)

    def is_on_ground(self, header, ground):
        own = header.get("defaultGround")
        return header["layer"] == "law" or own is None or ground is None or own == ground


# --- Days: "Windows of days" and "Versions"

def status_within(item, first, last):
    return "ended" if item["to"] < first else "not-yet" if item["from"] > last else "in-force"


def versions_on(items, day):
    best = {}
    for item in items:
        status, key = status_within(item, day, day), (item["pack"], item["id"])
        rank = (RANK[status], item["to"] if status == "ended" else "")
        if key not in best or rank > best[key][0]:
            best[key] = (rank, item, status)
    return [(item, status) for _, item, status in best.values() if not is_repealed(item, status)]


def is_repealed(item, status):
    return status == "ended" and "repealedBy" in item


def first_day(date):
    year, part = date[:4], date[5:]
    month = (int(part[1]) - 1) * 3 + 1 if part.startswith("Q") else int(part[:2] or 1)
    return datetime.date(int(year), month, int(part[3:] or 1) if "-" in part else 1)


def precision(date):
    return "year" if len(date) == 4 else "quarter" if "Q" in date else "month" if len(date) == 7 else "day"


def last_day_in(date, boundary):
    first = first_day(date)
    if boundary == "before":
        return str(first - datetime.timedelta(1))
    months = {"day": 0, "month": 1, "quarter": 3, "year": 12}[precision(date)]
    if months == 0:
        return str(first)
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return str(datetime.date(year, month + 1, 1) - datetime.timedelta(1))


# --- What a dossier needs: "A list of papers"

def in_scope(book, scope, asked):
    """Whether a scope, or a statement with the fields of one, is for what is asked; what is not asked excludes nothing."""
    def allows(values, value):
        return values is None or value is None or value in values
    return ((scope.get("awards") is None or book.names(scope["awards"], asked["award"]))
            and allows(scope.get("kinds"), asked["kind"]) and allows(scope.get("grounds"), asked["ground"])
            and allows(scope.get("occasions"), asked["occasion"]) and allows(scope.get("groups"), asked["group"])
            and asked["group"] not in scope.get("exceptGroups", []))


def listed(book, asked):
    found = versions_on(book.lists["listings"], asked["day"])
    laws = [header["pack"] for header in book.packs if header["layer"] == "law"]

    def is_about(item):
        return "award" not in item or book.names([item["award"]], asked["award"])
    gone = any(item["pack"] in laws and is_about(item) and is_repealed(item, status_within(item, asked["day"], asked["day"]))
               for item in book.lists["listings"])

    def answer(items, is_law):
        about = [item for item in items if is_about(item)]
        covering = [item for item in about if in_scope(book, item, asked)]
        if any("leftTo" not in item for item in covering):
            return "given"
        return "left-to-others" if covering else "silent" if is_law and not about and not gone else "not-given"
    plans = []
    for header in book.packs:
        of_pack = [item for item, _ in found if item["pack"] == header["pack"]]
        is_bound = not book.is_code("title", asked["award"]) and book.is_on_ground(header, asked["ground"])
        if header["layer"] != "law" and is_bound and of_pack:
            plans.append(answer(of_pack, False))
    plans = ["filled" if each == "left-to-others" and "given" in plans[place + 1:] else each
             for place, each in enumerate(plans)]
    law = answer([item for item, _ in found if item["pack"] in laws], True)
    layers = plans if plans and law == "silent" else plans + [law]
    if "not-given" in layers or "silent" in layers:
        return "no"
    return "left-to-others" if "left-to-others" in layers else "yes"


def natural(text):
    return [("0", int(part)) if part.isdigit() else (part, -1) for part in re.findall(r"\d+|\D", text)]


def select(book, name, asked, procedure=None):
    """The statements of a list that are for what is asked, those of the lowest layer first."""
    packs = [header["pack"] for header in book.packs if book.is_on_ground(header, asked["ground"])]
    kinds = [entry["code"] for entry in book.all_codes("document")]
    found = [(item, status) for item, status in versions_on(book.lists[name], asked["day"])
             if item["pack"] in packs
             and (procedure is None or procedure in item.get("procedures", [procedure]))
             and in_scope(book, item.get("appliesTo", item), asked)]
    found = [each for each in found if "fallback" not in each[0]] or found
    order = (lambda item: kinds.index(item["kind"])) if name == "documents" else (lambda item: 0)
    found.sort(key=lambda each: (-book.depth(each[0]), order(each[0]), natural(each[0]["id"])))
    return [each for each in found if each[1] != "not-yet"]


def clause(source):
    place = ".".join(str(source[key]) for key in ("article", "clause", "point", "section", "item") if key in source)
    bullet = source.get("bullet")
    places = [] if bullet is None else bullet if isinstance(bullet, list) else [bullet]
    return (f"{source['instrument']} {place}".rstrip() + ("#" + ".".join(map(str, places)) if places else "")
            + (f" ({source['amendedBy']})" if "amendedBy" in source else ""))


def shown(item, status, fields):
    view = {key: item[key] for key in fields if key in item} | {"pack": item["pack"]}
    return view | ({"provisional": True} if status == "ended" else {}) | ({} if "id" in view else {"source": clause(item["source"])})


def handed(view, level):
    by_level = view.get("recipientByLevel")
    if level is None or by_level is None:
        return view
    own = next((each["recipient"] for each in by_level if level in each["levels"]), view["recipient"])
    return {key: value for key, value in view.items() if key != "recipientByLevel"} | {"recipient": own}


def dossier_for(book, query):
    nominee, unit = query.get("nominee", {}), query.get("unit", {})
    ground = query.get("ground")
    if ground is None and not book.is_code("title", query["award"]):
        ground = next((each["defaultGround"] for each in reversed(book.packs) if "defaultGround" in each), None)
    asked = {"award": query["award"], "occasion": query["occasion"], "ground": ground, "kind": nominee.get("kind"),
             "group": nominee.get("group"), "day": query.get("receivedOn", query["asOf"])}
    procedure, level = query.get("procedure", "thong-thuong"), unit.get("level")

    def document(item, status):
        view = shown(item, status, ["id", "kind", "recipient", "recipientByLevel", "form", "encloses",
                                    "achievementsWithinMonths", "procedures"])
        text = book.texts.get(item.get("form", {}).get("instrument"), {})
        if status == "in-force" and text.get("inForceTo", "~") < asked["day"]:
            view["form"] = view["form"] | {"provisional": True}
        if "variants" in item:
            fitting = [each for each in item["variants"] if unit.get("hasCouncil") in (None, each["hasCouncil"])]
            view["variants"] = [{key: each[key] for key in ("body", "hasCouncil")} for each in fitting or item["variants"]]
        return handed(view, level)

    def copies(item, status):
        view = shown(item, status, ["recipient", "recipientByLevel", "copies"])
        files = item.get("electronicFiles", False)
        view |= {"stated": item["copies"] is not None, "electronicFiles": files is not False}
        if isinstance(files, dict):
            view["electronic"] = {"copies": files.get("copies", 1)}
        return handed(view, level)

    def vote(item, status):
        is_stated = item["atLeastPercent"] is not None
        share = {"of": item.get("of", "thanh-vien") if is_stated else None, "stated": is_stated}
        return shown(item, status, ["body", "atLeastPercent"]) | share

    def plain(*fields):
        return lambda item, status: shown(item, status, fields)
    is_listed = listed(book, asked)
    ways = [("documents", document, procedure), ("sets", copies, None), ("votes", vote, None),
            ("steps", plain("actor", "next", "procedures"), procedure),
            ("terms", plain("id", "actor", "limit", "workingDays", "procedures"), procedure),
            ("shortProcedures", plain("id", "procedure"), None)]
    result = {"listed": is_listed}
    for name, view, by in ways:
        found = [] if is_listed == "no" else select(book, name, asked, by)
        if name == "shortProcedures" and "procedure" in query:
            found = [each for each in found if each[0]["procedure"] == procedure]
        result[name] = [view(item, status) for item, status in found]
    return result


# --- What is due: "Deadlines"

def terms_of(item, anchors, years):
    due, boundary = item["due"], item["boundary"]
    special = item.get("specialCases")

    def of_year(rule, year, side):
        date = f"{year + (1 if rule.get('nextYear') else 0)}-{rule['monthDay']}"
        try:
            return last_day_in(date, side)
        except ValueError:  # 29 February of a year that has none
            return last_day_in(date[:7], "on-or-before")

    def special_day(year=None):
        if special is None:
            return {}
        rule, side = special["due"], special["boundary"]
        if "date" in rule:
            return {"special": last_day_in(rule["date"], side)}
        return {} if year is None else {"special": of_year(rule, year, side)}
    none = {"lastDay": None, "precision": None}
    if "notStated" in due:
        return [none | {"stated": False}]
    if "date" in due:
        return [{"lastDay": last_day_in(due["date"], boundary), "precision": precision(due["date"]), "stated": True} | special_day()]
    if "anchor" in due:
        start = (anchors or {}).get(due["anchor"])
        if start is None:
            return [none | {"stated": True, "needsAnchor": due["anchor"]}]
        day = str(datetime.date.fromisoformat(start) + datetime.timedelta(due["days"]))
        return [{"lastDay": last_day_in(day, boundary), "precision": "day", "stated": True} | special_day()]
    span = due.get("years") or due["schoolYears"]
    first, last = int(str(span["from"])[:4]), int(str(span.get("to", 9998))[:4])
    terms = []
    for year in range(max(first, years[0] - 1), min(last, years[1] + 1) + 1):
        for half, rule in enumerate(due.get("halfYears", [due]), 1):
            name = {"schoolYear": f"{year}-{year + 1}"} if "schoolYears" in due else {"year": year}
            name |= {"half": half} if "halfYears" in due else {}
            day = {"lastDay": of_year(rule, year, boundary), "precision": "day", "stated": True}
            terms.append(day | name | special_day(year))
    return terms


def deadlines(book, query):
    first, last, body = query["from"], query["to"], query.get("owedBy")
    level = query.get("unit", {}).get("level")
    level_of = {entry["code"]: entry["level"] for entry in book.all_codes("body") if "level" in entry}

    def levels(item):
        if "levels" not in item and "owedBy" not in item:
            return {entry["code"] for entry in book.all_codes("unitLevel")}
        return set(item.get("levels", [])) | {level_of[each] for each in item.get("owedBy", []) if each in level_of}

    def has_version(item, start, end):
        return any(other is not item and (other["id"], other["pack"]) == (item["id"], item["pack"])
                   and (levels(other) & levels(item) or set(other.get("owedBy", [])) & set(item.get("owedBy", [])))
                   and status_within(other, start, end) == "in-force" for other in book.lists["deadlines"])
    found = []
    for item in book.lists["deadlines"]:
        if body is not None and body not in item.get("owedBy", []) or level is not None and level not in levels(item):
            continue
        due, text = item["due"], book.text_governing(item["source"])
        goes_on = "date" not in due and "anchor" not in due and "to" not in (due.get("years") or due.get("schoolYears") or {})
        for term in terms_of(item, query.get("anchors"), (int(first[:4]), int(last[:4]))):
            day = term["lastDay"]
            if day is not None and not any(first <= each <= last for each in (day, term.get("special", ""))):
                continue
            start, end = day or first, day or last
            status = status_within(item, start, end)
            if status != "in-force" and has_version(item, start, end) or is_repealed(item, status):
                continue
            if goes_on and text.get("inForceTo", "~") < start or status == "not-yet" and day is None:
                continue
            view = {key: item[key] for key in ("id", "owedBy", "kind", "boundary", "pack") if key in item}
            view |= {key: item.get(key, []) for key in ("levels", "recipients")}
            view |= {key: value for key, value in term.items() if key != "special"}
            if "quantity" in item:
                view["quantity"] = {key: value for key, value in item["quantity"].items() if key != "of"}
            if "specialCases" in item:
                judges = item["specialCases"].get("judgedBy", [])
                view["specialCases"] = {"lastDay": term.get("special"), "judgedBy": judges}
            found.append(view | ({"provisional": True} if status == "ended" else {}))
    found.sort(key=lambda each: (each["lastDay"] or "~", each["id"], " ".join(sorted(each["levels"])),
                                 f"{each.get('year', each.get('schoolYear', ''))} {each.get('half', '')}"))
    return {"deadlines": found}


def main(root):
    manifest = json.loads((root / "conformance" / "manifest.json").read_text("utf8"))
    calls, wrong = {"dossierFor": dossier_for, "deadlines": deadlines}, 0
    right = {call: 0 for call in calls}
    for entry in manifest["books"]:
        book = Book(root, entry["id"])
        for answer in json.loads((root / entry["answers"]["file"]).read_text("utf8"))["answers"]:
            for query in answer["inputs"]:
                got = calls[answer["call"]](book, query)
                right[answer["call"]] += got == answer["expect"]
                if got != answer["expect"]:
                    wrong += 1
                    print(entry["id"], answer["call"], json.dumps(query), json.dumps(got, ensure_ascii=False), file=sys.stderr)
    print(json.dumps({**right, "wrong": wrong}))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(__file__).resolve().parents[2]))
