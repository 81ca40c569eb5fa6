// Writes src/3-syntax/parser/simd.wasm.ts: the three operations of kernel.ts as WebAssembly SIMD.
// usage: node training/kernel/build.mjs
import { writeFileSync } from 'node:fs'
import wabt from 'wabt'

const range = (n) => [...Array(n).keys()]
const get = (name) => `(local.get $${name})`
const set = (name, value) => `(local.set $${name} ${value})\n`
const add = (a, b) => `(i32.add ${a} ${b})`
const times = (a, n) => (n === 0 ? '(i32.const 0)' : n === 1 ? a : `(i32.mul ${a} (i32.const ${n}))`)
const splat = (x) => `(v128.const f32x4 ${x} ${x} ${x} ${x})`
const f = (op, ...args) => `(f32x4.${op} ${args.join(' ')})`

/** The arithmetic of a product of floats, and of one of 16-bit integers: what its sums start at, and how a pair is added. */
const kinds = {
  floats: { zero: splat(0), sum: 'f32x4.add', fused: (s, w, x) => f('add', s, f('mul', w, x)), total: (v) => v },
  shorts: {
    zero: '(v128.const i32x4 0 0 0 0)',
    sum: 'i32x4.add',
    fused: (s, w, x) => `(i32x4.add ${s} (i32x4.dot_i16x8_s ${w} ${x}))`,
    total: (v) => f('mul', f('convert_i32x4_s', v), `(v128.load ${add(get('scale'), get('r'))})`),
  },
}

/** T rows of x by four of w: T × 4 sums of four lanes each, then their lanes added and stored as one vector a row. */
function block(T, { zero, sum, fused, total }) {
  const sums = range(T).flatMap((t) => range(4).map((q) => `s${t}${q}`))
  let code = sums.map((s) => set(s, zero)).join('') + set('k', '(i32.const 0)')
  code += `(loop $columns${T}\n`
  for (const t of range(T)) code += set(`x${t}`, `(v128.load ${add(get('xp'), add(get('k'), times(get('cb'), t)))})`)
  for (const q of range(4)) {
    code += set('w', `(v128.load ${add(get('wp'), add(get('k'), times(get('cb'), q)))})`)
    for (const t of range(T)) code += set(`s${t}${q}`, fused(get(`s${t}${q}`), get('w'), get(`x${t}`)))
  }
  code += `(br_if $columns${T} (i32.lt_u (local.tee $k ${add(get('k'), '(i32.const 16)')}) ${get('cb')})))\n`
  const shuffle = (a, b, lanes) =>
    `(i8x16.shuffle ${lanes.flatMap((l) => range(4).map((i) => 4 * l + i)).join(' ')} ${a} ${b})`
  const pair = (a, b) => `(${sum} ${shuffle(a, b, [0, 4, 1, 5])} ${shuffle(a, b, [2, 6, 3, 7])})`
  for (const t of range(T)) {
    code += set('u', pair(get(`s${t}0`), get(`s${t}1`))) + set('v', pair(get(`s${t}2`), get(`s${t}3`)))
    const all = `(${sum} ${shuffle(get('u'), get('v'), [0, 1, 4, 5])} ${shuffle(get('u'), get('v'), [2, 3, 6, 7])})`
    const y = add(get('yp'), times(get('rb'), t))
    const start = `(if (result v128) ${get('bias')} (then (v128.load ${add(get('bias'), get('r'))})) (else (v128.load ${y})))`
    code += `(v128.store ${y} ${f('add', total(all), start)})\n`
  }
  return code
}

/** e^x: x = n·ln 2 + r, e^r by its series to r⁶/720 (error below 2·10⁻⁷ for |r| ≤ ln 2 / 2), 2ⁿ through the exponent bits. */
function exp(from, to) {
  const series = [1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1]
  let code = set('e', f('max', f('min', from, splat(87)), splat(-87)))
  code += set('m', f('nearest', f('mul', get('e'), splat(Math.LOG2E))))
  code += set(
    'e',
    f('sub', f('sub', get('e'), f('mul', get('m'), splat(0.693359375))), f('mul', get('m'), splat(-2.12194440054e-4))),
  )
  code += set('p', splat(series[0]))
  for (const c of series.slice(1)) code += set('p', f('add', f('mul', get('p'), get('e')), splat(c)))
  const power = `(i32x4.shl (i32x4.add (i32x4.trunc_sat_f32x4_s ${get('m')}) (v128.const i32x4 127 127 127 127)) (i32.const 23))`
  return code + set(to, f('mul', get('p'), power))
}
const sigmoid = (from, to) => exp(f('neg', from), to) + set(to, f('div', splat(1), f('add', splat(1), get(to))))
const tanh = (from, to) =>
  exp(f('mul', splat(-2), from), to) + set(to, f('sub', f('div', splat(2), f('add', splat(1), get(to))), splat(1)))

// Rows of x are taken in tiles of 16, which stay in the first cache while all of w passes by.
const product = (
  name,
  kind,
  scale,
) => `(func (export "${name}") (param $x i32) (param $n i32) (param $cb i32) (param $wAt i32) (param $rb i32) ${scale}(param $bias i32) (param $yAt i32)
  (local $k i32) (local $r i32) (local $t i32) (local $end i32) (local $xp i32) (local $wp i32) (local $yp i32)
  (local $w v128) (local $u v128) (local $v v128) ${range(2)
    .map(
      (t) =>
        `(local $x${t} v128) ${range(4)
          .map((q) => `(local $s${t}${q} v128)`)
          .join(' ')}`,
    )
    .join(' ')}
  (block $done (loop $tiles
    (br_if $done (i32.ge_s ${get('end')} ${get('n')}))
    ${set('end', `(select ${add(get('end'), '(i32.const 16)')} ${get('n')} (i32.lt_s ${add(get('end'), '(i32.const 16)')} ${get('n')}))`)}
    ${set('r', '(i32.const 0)')} ${set('wp', get('wAt'))}
    (loop $rows
      ${set('xp', get('x'))} ${set('yp', add(get('yAt'), get('r')))} ${set('t', `(i32.and ${add(get('end'), '(i32.const -1)')} (i32.const -16))`)}
      (block $odd (loop $pairs
        (br_if $odd (i32.gt_s ${add(get('t'), '(i32.const 2)')} ${get('end')}))
        ${block(2, kind)}
        ${set('xp', add(get('xp'), times(get('cb'), 2)))} ${set('yp', add(get('yp'), times(get('rb'), 2)))} ${set('t', add(get('t'), '(i32.const 2)'))}
        (br $pairs)))
      (if (i32.lt_s ${get('t')} ${get('end')}) (then ${block(1, kind)}))
      ${set('wp', add(get('wp'), times(get('cb'), 4)))}
      (br_if $rows (i32.lt_s (local.tee $r ${add(get('r'), '(i32.const 16)')}) ${get('rb')})))
    ${set('x', add(get('x'), times(get('cb'), 16)))} ${set('yAt', add(get('yAt'), times(get('rb'), 16)))}
    (br $tiles))))`
const affine = product('affine', kinds.floats, '')
const scaled = product('scaled', kinds.shorts, '(param $scale i32) ')

const gate = (i) => `(v128.load ${add(get('g'), times(get('sb'), i))})`
const step = `(func (export "step") (param $g i32) (param $c i32) (param $h i32) (param $n i32) (param $sb i32)
  (local $k i32) (local $e v128) (local $m v128) (local $p v128) (local $i v128) (local $f v128) (local $z v128) (local $o v128)
  (block $done (loop $words
    (br_if $done (i32.le_s ${get('n')} (i32.const 0)))
    ${set('k', '(i32.const 0)')}
    (loop $cells
      ${[sigmoid(gate(0), 'i'), sigmoid(gate(1), 'f'), tanh(gate(2), 'z'), sigmoid(gate(3), 'o')].join('')}
      ${set('z', f('add', f('mul', get('f'), `(v128.load ${get('c')})`), f('mul', get('i'), get('z'))))}
      (v128.store ${get('c')} ${get('z')})
      ${tanh(get('z'), 'z')}
      ${set('z', `(i32x4.trunc_sat_f32x4_s ${f('nearest', f('mul', f('mul', get('o'), get('z')), splat(8192)))})`)}
      (v128.store64_lane 0 ${get('h')} (i16x8.narrow_i32x4_s ${get('z')} ${get('z')}))
      ${['g', 'c'].map((name) => set(name, add(get(name), '(i32.const 16)'))).join('')} ${set('h', add(get('h'), '(i32.const 8)'))}
      (br_if $cells (i32.lt_u (local.tee $k ${add(get('k'), '(i32.const 16)')}) ${get('sb')})))
    ${set('g', add(get('g'), times(get('sb'), 3)))} ${set('n', add(get('n'), '(i32.const -1)'))}
    (br $words))))`

const module = (await wabt()).parseWat(
  'kernel.wat',
  `(module (memory (import "parley" "heap") 1) ${affine} ${scaled} ${step})`,
  {
    simd: true,
  },
)
module.validate()
const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
const lines = base64
  .match(/.{1,108}/g)
  .map((line) => `  '${line}'`)
  .join(' +\n')
writeFileSync(
  new URL('../../src/3-syntax/parser/simd.wasm.ts', import.meta.url),
  `/** Written by \`node training/kernel/build.mjs\`: the operations of \`kernel.ts\` as a WebAssembly SIMD module, in base64. */\nexport const simdModule: string =\n${lines}\n`,
)
console.log(base64.length, 'characters')
