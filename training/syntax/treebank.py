"""Reads CoNLL-U and makes training batches of it."""
import gzip
import random
from typing import NamedTuple

import numpy as np
import torch

from features import AFFIXES, PAD, ROOT, UNKNOWN, affixes, plain


class Word(NamedTuple):
    form: str
    upos: str
    xpos: str
    head: int  # 1-based, 0 for the root
    deprel: str


def read(path: str) -> list[list[Word]]:
    """The sentences of a CoNLL-U file, gzipped or not; multiword ranges and empty nodes are left out."""
    opened = gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8')
    sentences, sentence = [], []
    with opened as lines:
        for line in lines:
            column = line.rstrip('\n').split('\t')
            if column[0].isdigit():
                sentence.append(Word(column[1], column[3], column[4], int(column[6]), column[7]))
            elif column == [''] and sentence:
                sentences.append(sentence)
                sentence = []
    return sentences + [sentence] if sentence else sentences


def varied(sentence: list[Word], rng: random.Random) -> list[Word]:
    """Now and then the sentence as a headline or a hurried writer would set it: other case, no full stop."""
    dice = rng.random()
    if dice < .03 and len(sentence) > 2 and sentence[-1].deprel == 'punct':
        last = len(sentence)
        if all(word.head != last for word in sentence):
            sentence = sentence[:-1]
    elif dice < .05:
        sentence = [word._replace(form=word.form.lower()) for word in sentence]
    elif dice < .07:
        sentence = [word._replace(form=word.form[:1].upper() + word.form[1:]) for word in sentence]
    elif dice < .08:
        sentence = [word._replace(form=word.form.upper()) for word in sentence]
    return sentence


class Encoder:
    """Sentences as rows of numbers: word, affixes, UPOS, XPOS, head, label, each with the root before them."""

    def __init__(self, vocab: dict[str, int], upos: list[str], xpos: list[str], labels: list[str], buckets: int):
        self.vocab, self.buckets = vocab, buckets
        self.tags = [{name: i for i, name in enumerate(names)} for names in (upos, xpos, labels)]
        self.known: dict[str, tuple[int, list[int]]] = {}

    def form(self, form: str) -> tuple[int, list[int]]:
        found = self.known.get(form)
        if found is None:
            simple = plain(form)
            found = self.known[form] = (self.vocab.get(simple.lower(), UNKNOWN), affixes(simple, self.buckets))
        return found

    def __call__(self, sentence: list[Word]) -> tuple[np.ndarray, ...]:
        upos, xpos, labels = self.tags
        forms = [self.form(word.form) for word in sentence]
        return (
            np.array([ROOT] + [word for word, _ in forms]),
            np.array([[PAD] * AFFIXES] + [parts for _, parts in forms]),
            np.array([0] + [upos.get(word.upos, 0) for word in sentence]),
            np.array([0] + [xpos.get(word.xpos, 0) for word in sentence]),
            np.array([0] + [word.head for word in sentence]),
            np.array([0] + [labels.get(word.deprel, 0) for word in sentence]),
        )


def batches(rows: list[tuple[np.ndarray, ...]], size: int, rng: random.Random | None):
    """Padded batches of about `size` words, sentences of like length together; shuffled where `rng` is given."""
    order = list(range(len(rows)))
    if rng:
        rng.shuffle(order)
    order.sort(key=lambda i: len(rows[i][0]) + (rng.random() * 4 if rng else 0))
    groups, group = [], []
    for i in order:
        if group and len(rows[i][0]) * (len(group) + 1) > size:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        yield collated([rows[i] for i in group])


def collated(rows: list[tuple[np.ndarray, ...]]) -> tuple[list[torch.Tensor], torch.Tensor]:
    lengths = torch.tensor([len(row[0]) for row in rows])
    longest = int(lengths.max())
    columns = [torch.zeros((len(rows), longest) + rows[0][k].shape[1:], dtype=torch.long) for k in range(6)]
    for r, row in enumerate(rows):
        for k in range(6):
            columns[k][r, :len(row[k])] = torch.from_numpy(row[k])
    return columns, lengths
