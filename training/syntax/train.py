#!/usr/bin/env python3
"""Trains the English parser: joint tagger and biaffine parser, by the clock.

One thread is fastest on a shared machine, and OpenBLAS must know a recent processor by name:
OPENBLAS_NUM_THREADS=1 OPENBLAS_CORETYPE=SKYLAKEX python3 training/syntax/train.py \
  --train ewt-train.conllu.gz gumfree-train.conllu.gz --dev ewt-dev.conllu.gz --vectors glove --out english --minutes 90

Writes OUT.pt after every few epochs (averaged weights and all that export.py needs); `--init OUT.pt` continues.
"""
import argparse
import collections
import math
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from features import PAD, ROOT, UNKNOWN, plain
from net import Net
from treebank import Encoder, batches, read, varied

SIZE = {'word': 100, 'affix': 64, 'buckets': 16384, 'hidden': 128, 'layers': 3, 'arc': 128, 'label': 48}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument('--train', nargs='+', required=True)
    ask.add_argument('--dev', required=True)
    ask.add_argument('--vectors', required=True, help='base name of what vectors.mjs wrote')
    ask.add_argument('--out', required=True)
    ask.add_argument('--init', help='a saved .pt to continue from')
    ask.add_argument('--minutes', type=float, default=90)
    ask.add_argument('--rate', type=float, default=2e-3)
    ask.add_argument('--batch', type=int, default=1200)
    ask.add_argument('--vocabulary', type=int, default=30000)
    ask.add_argument('--seed', type=int, default=1)
    for name, default in SIZE.items():
        ask.add_argument(f'--{name}', type=int, default=default)
    asked = ask.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    rng = random.Random(asked.seed)

    training, development = [s for path in asked.train for s in read(path)], read(asked.dev)
    model = vocabulary(training, asked)
    encode = Encoder({w: i for i, w in enumerate(model['vocab'])}, model['upos'], model['xpos'], model['labels'], asked.buckets)
    net, average = built(model), built(model)
    if asked.init:
        net.load_state_dict(torch.load(asked.init)['weights'])
    weights = {name: value.clone() for name, value in net.state_dict().items()}
    print('sentences', len(training), 'words', sum(map(len, training)), 'vocabulary', len(model['vocab']),
          'trained', len(model['counts']), 'parameters', sum(p.numel() for p in net.parameters()), flush=True)

    rare = torch.tensor([0. if i <= ROOT else .4 / (.4 + c) * .9 + .03 for i, c in enumerate(model['counts'])])
    optimiser = torch.optim.Adam(net.parameters(), lr=asked.rate, betas=(.9, .9))
    dev = [encode(s) for s in development]
    start, step, epoch, best = time.time(), 0, 0, 0.
    while (spent := (time.time() - start) / 60 / asked.minutes) < 1:
        net.train()
        rows = [encode(varied(s, rng)) for s in training if len(s) <= 120]
        total = 0.
        for (words, affixes, upos, xpos, heads, labels), lengths in batches(rows, asked.batch, rng):
            spent = min(1, (time.time() - start) / 60 / asked.minutes)
            for group in optimiser.param_groups:
                group['lr'] = asked.rate * min(1, (step + 1) / 200) * (.5 * (1 + math.cos(math.pi * spent)) + .005)
            loss = losses(net, words, affixes, upos, xpos, heads, labels, lengths, rare)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.)
            optimiser.step()
            step += 1
            total += loss.item() * len(lengths)
            if step % 5 == 0:
                averaged(weights, net.state_dict(), min(.995, (1 + step) / (40 + step)))
            if spent >= 1:
                break
        epoch += 1
        if epoch % 3 == 0 or spent >= 1:
            average.load_state_dict(weights)
            scores = evaluated(average, dev)
            print(f'epoch {epoch} loss {total / len(rows):.3f} dev ' +
                  ' '.join(f'{k} {v:.2f}' for k, v in scores.items()) + f' {time.time() - start:.0f} s', flush=True)
            if scores['LAS'] > best:
                best = scores['LAS']
                torch.save({**model, 'weights': weights, 'merged': average.merged(), 'scores': scores, 'epoch': epoch}, asked.out + '.pt')


def vocabulary(training, asked) -> dict:
    """The words known by name: those met twice in training (with an embedding of their own), then the commonest with a vector."""
    words = [line.rstrip('\n') for line in open(asked.vectors + '.txt', encoding='utf8')]
    rows = np.fromfile(asked.vectors + '.f32', '<f4').reshape(len(words), -1)
    place = {word: i for i, word in enumerate(words)}
    counts = collections.Counter(plain(word.form).lower() for s in training for word in s)
    trained = [word for word, count in counts.most_common() if count >= 2]
    vocab = ['<pad>', '<unknown>', '<root>', *trained]
    seen = set(vocab)
    for word in [w for w in counts if w in place] + words:  # met once and with a vector, then the rest by frequency
        if len(vocab) >= asked.vocabulary:
            break
        if word not in seen:
            seen.add(word)
            vocab.append(word)
    vectors = np.zeros((len(vocab), rows.shape[1]), 'f4')
    for i, word in enumerate(vocab):
        if word in place:
            vectors[i] = rows[place[word]]
    tags = [sorted({word[column] for s in training for word in s}) for column in (1, 2, 4)]
    return {'size': {name: getattr(asked, name) for name in SIZE}, 'vocab': vocab, 'vectors': torch.from_numpy(vectors),
            'counts': [0, 0, 0] + [counts[w] for w in trained], 'upos': tags[0], 'xpos': tags[1], 'labels': tags[2]}


def built(model: dict) -> Net:
    return Net(model['size'], model['vectors'], len(model['counts']), len(model['upos']), len(model['xpos']), len(model['labels']))


def masked(arcs, lengths):
    """Arc scores with padding and a word's arc to itself ruled out, and the mask of real words."""
    n = arcs.shape[1]
    real = torch.arange(n)[None] < lengths[:, None]
    arcs = arcs.masked_fill(~real[:, None, :] | torch.eye(n, dtype=torch.bool)[None], -1e9)
    words = real.clone()
    words[:, 0] = False
    return arcs, words


def losses(net, words, affixes, upos, xpos, heads, labels, lengths, rare):
    tag, fine, arcs, label_head, label_dep = net(words, affixes, lengths, rare)
    arcs, real = masked(arcs, lengths)
    label = net.labels(label_head, label_dep, heads)
    return (F.cross_entropy(arcs[real], heads[real]) + F.cross_entropy(label[real], labels[real]) +
            .5 * F.cross_entropy(tag[real], upos[real]) + .5 * F.cross_entropy(fine[real], xpos[real]))


def averaged(weights, now, decay: float) -> None:
    with torch.no_grad():
        for name, value in now.items():
            weights[name].mul_(decay).add_(value, alpha=1 - decay)


def evaluated(net, rows) -> dict[str, float]:
    """Scores with heads taken greedily: a little below what the tree decoder of the shipped parser gives."""
    net.eval()
    right = torch.zeros(5)
    with torch.no_grad():
        for (words, affixes, upos, xpos, heads, labels), lengths in batches(rows, 4000, None):
            tag, fine, arcs, label_head, label_dep = net(words, affixes, lengths)
            arcs, real = masked(arcs, lengths)
            head = arcs.argmax(2)
            label = net.labels(label_head, label_dep, head).argmax(2)
            hit = (head == heads) & real
            right += torch.stack([x.sum() for x in (
                real, (tag.argmax(2) == upos) & real, (fine.argmax(2) == xpos) & real, hit, hit & (label == labels))])
    return dict(zip(('UPOS', 'XPOS', 'UAS', 'LAS'), (100 * right[1:] / right[0]).tolist()))


if __name__ == '__main__':
    main()
