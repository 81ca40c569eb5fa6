"""Joint tagger and biaffine dependency parser over a BiLSTM (Dozat & Manning 2017, arXiv:1611.01734)."""
import torch
from torch import nn
from torch.nn import functional as F

from features import AFFIXES, ROOT, UNKNOWN


class Net(nn.Module):
    """Words in, tag scores and arc scores out. Tags are read below the last layer, arcs and labels above it."""

    def __init__(self, size: dict[str, int], vectors: torch.Tensor, trained: int, upos: int, xpos: int, labels: int):
        super().__init__()
        self.size, self.trained = size, trained
        hidden = size['hidden']
        self.register_buffer('vectors', vectors, persistent=False)  # pretrained, frozen; row 0–2 are zero
        self.adapt = nn.Linear(vectors.shape[1], size['word'], bias=False)
        nn.init.eye_(self.adapt.weight)
        with torch.no_grad():
            self.adapt.weight.mul_(.3)
        self.words = nn.Embedding(trained, size['word'])
        self.affixes = nn.EmbeddingBag(size['buckets'], size['affix'], mode='sum')
        nn.init.normal_(self.words.weight, 0, .1)
        nn.init.normal_(self.affixes.weight, 0, .1)
        self.lstm = nn.ModuleList(
            nn.LSTM(2 * hidden if layer else size['word'] + size['affix'], hidden, batch_first=True, bidirectional=True)
            for layer in range(size['layers']))
        self.upos, self.xpos = nn.Linear(2 * hidden, upos), nn.Linear(2 * hidden, xpos)
        self.arc_head, self.arc_dep = nn.Linear(2 * hidden, size['arc']), nn.Linear(2 * hidden, size['arc'])
        self.label_head, self.label_dep = nn.Linear(2 * hidden, size['label']), nn.Linear(2 * hidden, size['label'])
        self.arc = nn.Parameter(torch.empty(size['arc'] + 1, size['arc']))
        nn.init.orthogonal_(self.arc)
        self.label = nn.Parameter(torch.randn(labels, size['label'] + 1, size['label'] + 1) * .05)

    def embedded(self, words: torch.Tensor, affixes: torch.Tensor, rare: torch.Tensor | None) -> torch.Tensor:
        own = torch.where(words < self.trained, words, torch.full_like(words, UNKNOWN))
        pretrained = self.adapt(F.embedding(words, self.vectors))
        parts = self.affixes(affixes.reshape(-1, AFFIXES)).view(*words.shape, -1)
        if self.training:
            hide = (torch.rand(own.shape) < rare[own]) & (own > ROOT)
            own = torch.where(hide, torch.full_like(own, UNKNOWN), own)
            pretrained = pretrained * (torch.rand(*words.shape, 1) > .05)
            parts = parts * (torch.rand(*words.shape, 1) > .05)
        return torch.cat([self.words(own) + pretrained, parts], 2)

    def dropped(self, x: torch.Tensor, p: float) -> torch.Tensor:
        """Variational dropout: one mask for a whole sentence."""
        return x * (torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p)) if self.training else x

    def forward(self, words, affixes, lengths, rare=None):
        b, n = words.shape
        x = self.dropped(self.embedded(words, affixes, rare), .25)
        for layer, lstm in enumerate(self.lstm):
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            x, _ = nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True, total_length=n)
            x = self.dropped(x, .33)
            if layer == max(0, len(self.lstm) - 2):
                upos, xpos = self.upos(x), self.xpos(x)
        arc_head, arc_dep, label_head, label_dep = (
            self.dropped(F.leaky_relu(part(x), .1), .33)
            for part in (self.arc_head, self.arc_dep, self.label_head, self.label_dep))
        one = torch.ones(b, n, 1)
        arcs = torch.cat([arc_dep, one], 2) @ self.arc @ arc_head.transpose(1, 2)  # batch, dependent, head
        return upos, xpos, arcs, torch.cat([label_head, one], 2), torch.cat([label_dep, one], 2)

    def labels(self, label_head, label_dep, heads):
        head = torch.gather(label_head, 1, heads.unsqueeze(2).expand(-1, -1, label_head.shape[2]))
        return (torch.einsum('bni,lij->bnlj', label_dep, self.label) * head.unsqueeze(2)).sum(3)

    def merged(self) -> torch.Tensor:
        """One embedding per known word: its adapted pretrained vector plus what training added."""
        with torch.no_grad():
            own = torch.arange(len(self.vectors)).clamp(max=self.trained)
            own[self.trained:] = UNKNOWN
            return self.words(own) + self.adapt(self.vectors)
