"""Learns lemmas as suffix rewrites per fine tag, with the words that no suffix explains listed one by one."""
import collections
import gzip
import pathlib

from features import plain

LONGEST = 5


def pairs(paths):
    """(tag, form, lemma), forms plain and lower case; names keep their form and are not learned."""
    for path in paths:
        with gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8') as lines:
            for line in lines:
                column = line.rstrip('\n').split('\t')
                if column[0].isdigit() and column[3] not in ('PROPN', 'PUNCT', 'SYM', 'X') and column[2] != '_':
                    yield column[4], plain(column[1]).lower(), column[2]


def irregular() -> dict[tuple[str, str], str]:
    """Past tenses and participles that no suffix tells, met in the treebanks or not."""
    found = {}
    for line in pathlib.Path(__file__).with_name('irregular.txt').read_text().splitlines():
        lemma, past, participle = line.split()
        found['VBD', past], found['VBN', participle] = lemma, lemma
    return found


def rewrite(form: str, lemma: str) -> tuple[int, str]:
    """How many characters to cut from the end, and what to put there."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def learned(paths, known: list[set[str]]) -> dict[str, dict[str, list]]:
    """tag → {'=form': lemma, 'suffix': [cut, add]}; the longest suffix wins whose result
    is a known word, '' is the tag's default. `known` are sets of words, the surest first."""
    counts = collections.defaultdict(collections.Counter)
    for tag, form, lemma in pairs(paths):
        counts[tag, form][lemma] += 1
    best = {key: lemmas.most_common(1)[0][0] for key, lemmas in counts.items()}
    votes = collections.defaultdict(collections.Counter)
    for (tag, form), lemma in best.items():
        cut, add = rewrite(form, lemma.lower())
        for length in range(min(LONGEST, len(form) - 1) + 1):
            if cut <= max(length, 2):
                votes[tag, form[len(form) - length:]][cut, add] += 1
    table: dict[str, dict[str, list]] = collections.defaultdict(dict)
    for (tag, suffix), ballot in sorted(votes.items(), key=lambda entry: len(entry[0][1])):
        (cut, add), count = ballot.most_common(1)[0]
        if suffix and (count < 2 or longest(table[tag], suffix) == [cut, add]):
            continue
        table[tag][suffix] = [cut, add]
    for (tag, form), lemma in sorted({**irregular(), **best}.items()):
        ours = lemmatised(table[tag], form, known)
        # The treebanks have “freed” of “fre”, “hinges” of “hing”.
        slip = lemma.lower() not in known[0] and (ours in known[0] or ours == lemma + 'e')
        if ours != lemma and not slip:
            table[tag]['=' + form] = lemma
    return table


def suffixes(rules: dict, form: str):
    """The rules that fit a form, longest suffix first."""
    for length in range(min(LONGEST, len(form)), -1, -1):
        rule = rules.get(form[len(form) - length:])
        if rule is not None:
            yield rule


def longest(rules: dict, form: str) -> list | None:
    return next(suffixes(rules, form), None)


def lemmatised(rules: dict, form: str, known: list[set[str]]) -> str:
    """As `src/3-syntax/parser/lemma.ts` does it."""
    if '=' + form in rules:
        return rules['=' + form]
    found = [form[:len(form) - cut] + add for cut, add in suffixes(rules, form)]
    found = [lemma for stem in found for lemma in (stem, stem + 'e')]  # “freed” may be of “fre” or “free”
    return next((lemma for words in known for lemma in found if lemma in words), found[0] if found else form) or form
