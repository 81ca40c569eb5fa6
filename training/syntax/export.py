#!/usr/bin/env python3
"""Writes a trained net as the file the parser reads: int8 rows with a scale each, not yet compressed.

python3 training/syntax/export.py english.pt english.parley --train ewt-train.conllu.gz gumfree-train.conllu.gz

Layout: `PSY1`, length of the header (u32, little-endian), header (JSON, UTF-8), then every tensor of the header's list
in turn, each on a 4-byte boundary: a matrix as float32 scales (one a row) and int8 rows, a vector as float32.
"""
import argparse
import json
import struct

import numpy as np
import torch

from lemmas import learned


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument('model')
    ask.add_argument('out')
    ask.add_argument('--train', nargs='+', required=True, help='treebanks to learn lemmas from')
    asked = ask.parse_args()
    model = torch.load(asked.model)
    tensors = {name: value.numpy().astype('<f4') for name, value in laid_out(model).items()}
    trained = len(model['counts'])
    header = json.dumps({
        'language': 'en', 'size': model['size'], 'vocab': '\n'.join(model['vocab']), 'trained': trained, 'upos': model['upos'], 'xpos': model['xpos'],
        'labels': model['labels'], 'lemmas': learned(asked.train, [set(model['vocab'][:trained]), set(model['vocab'])]),
        'tensors': [[name, *value.shape] for name, value in tensors.items()],
    }, ensure_ascii=False, separators=(',', ':')).encode()
    with open(asked.out, 'wb') as out:
        out.write(b'PSY1' + struct.pack('<I', len(header)) + header)
        for value in tensors.values():
            out.write(b'\0' * (-out.tell() % 4))
            if value.ndim == 1:
                out.write(value.tobytes())
                continue
            scale = np.maximum(np.abs(value).max(1), 1e-9).astype('<f4') / 127
            out.write(scale.astype('<f4').tobytes() + np.rint(value / scale[:, None]).astype('i1').tobytes())
        print(asked.out, out.tell(), 'bytes; dev', model['scores'], 'epoch', model['epoch'])


def laid_out(model: dict) -> dict[str, torch.Tensor]:
    """The weights as matrices of (outputs, inputs) and bias vectors, in the order the parser uses them."""
    w = model['weights']
    out = {'words': model['merged'], 'affixes': w['affixes.weight']}
    for layer in range(model['size']['layers']):
        for way, suffix in (('forward', ''), ('backward', '_reverse')):
            out[f'{layer}.{way}.input'] = w[f'lstm.{layer}.weight_ih_l0{suffix}']
            out[f'{layer}.{way}.hidden'] = w[f'lstm.{layer}.weight_hh_l0{suffix}']
            out[f'{layer}.{way}.bias'] = w[f'lstm.{layer}.bias_ih_l0{suffix}'] + w[f'lstm.{layer}.bias_hh_l0{suffix}']
    for name in ('upos', 'xpos', 'arc_head', 'arc_dep', 'label_head', 'label_dep'):
        out[name] = w[f'{name}.weight']
        out[f'{name}.bias'] = w[f'{name}.bias']
    out['arc'], out['arc.bias'] = w['arc'][:-1].T, w['arc'][-1]
    label = w['label']  # label, dependent, head; the last row and column belong to the constant 1
    out['label'], out['label.bias'] = label[:, :, :-1].reshape(-1, label.shape[2] - 1), label[:, :, -1].reshape(-1)
    return out


if __name__ == '__main__':
    main()
