"""What the net sees of a word form. `src/3-syntax/parser/features.ts` computes the same numbers: change both or neither."""

PAD, UNKNOWN, ROOT = 0, 1, 2
AFFIXES = 8  # one shape, four suffixes, three prefixes

# Newsrooms set curly quotes and long dashes, the treebanks mostly straight ones.
PLAIN = str.maketrans({
    '’': "'", '‘': "'", '`': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
    '–': '--', '—': '--', '‑': '-', '…': '...',
})


def plain(form: str) -> str:
    """The form with typographic marks made plain; `''` and ``` `` ``` are double quotes."""
    form = form.translate(PLAIN)
    return '"' if form == "''" else form


def fnv(text: str) -> int:
    """FNV-1a over UTF-16 code units, its high bits folded into the low ones."""
    value = 0x811C9DC5
    units = text.encode('utf-16-le', 'surrogatepass')
    for i in range(0, len(units), 2):
        value = ((value ^ (units[i] | units[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return value ^ (value >> 15)


def shape(form: str) -> str:
    """`Xxdd-`: upper, lower, digit or the mark itself, runs cut to two, twelve characters at most."""
    out = ''
    for ch in form[:12]:
        kind = 'X' if ch.isupper() else 'x' if ch.isalpha() else 'd' if ch.isdecimal() else ch
        if out[-2:] != kind * 2:
            out += kind
    return out


def affixes(form: str, buckets: int) -> list[int]:
    """Hash buckets of a plain form's shape, suffixes and prefixes; bucket 0 is padding."""
    low = form.lower()
    found = ['S' + shape(form)] + [f's{k}{low[-k:]}' for k in (1, 2, 3, 4)] + [f'p{k}{low[:k]}' for k in (2, 3, 4)]
    return [1 + fnv(x) % (buckets - 1) for x in found]
