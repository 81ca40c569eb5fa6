import { describe, expect, it } from 'vitest'
import { decodePage } from './charset.ts'

const samples = {
  uk: 'Норвезька та данська делегації знову сіли за стіл переговорів у Бергені, і ніхто не сказав, про що йшлося. ',
  ru: 'Норвежская и датская делегации снова сели за стол переговоров в Бергене, и никто не сказал, о чём шла речь. ',
  el: 'Οι αντιπροσωπείες της Νορβηγίας και της Δανίας συναντήθηκαν ξανά στο Μπέργκεν την Τρίτη. ',
  he: 'המשלחות של נורבגיה ודנמרק נפגשו שוב בברגן ביום שלישי ואיש לא אמר על מה דובר. ',
  fr: 'Les délégations se sont réunies à Genève, où l’été fut présent; la Norvège a refusé. ',
  ja: 'ノルウェーとデンマークの代表団は火曜日にベルゲンで再び会談し、漁獲枠について話し合った。',
  ko: '노르웨이와 덴마크 대표단이 화요일 베르겐에서 다시 만나 어획량을 논의했다. ',
  zh: '挪威和丹麦代表团星期二在卑尔根再次会谈，讨论鲱鱼配额问题。',
} as const

/** Text in an encoding, by asking the decoder what each byte and pair of bytes means. */
function encoded(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  if (encoding === 'windows-1252') bytes.set('’', [0x92]) // Node 20 decodes it as a control character
  const wanted = new Set(text)
  const learn = (...sequence: number[]) => {
    const letter = decoder.decode(Uint8Array.from(sequence))
    if (wanted.has(letter) && !bytes.has(letter)) bytes.set(letter, sequence)
  }
  for (let a = 0; a < 256; a++) learn(a)
  if (bytes.size < wanted.size) for (let a = 0x80; a < 256; a++) for (let b = 0x30; b < 256; b++) learn(a, b)
  return Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? [63]))
}

const page = (words: string, head = '') =>
  `<html><head>${head}<title>${words}</title></head><body>${`<p class="paragraph-of-the-story">${words}</p>`.repeat(12)}</body></html>`

describe('A page in an old encoding', () => {
  it.each([
    ['uk', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['el', 'windows-1253'],
    ['he', 'windows-1255'],
    ['fr', 'windows-1252'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['ko', 'euc-kr'],
    ['zh', 'gb18030'],
  ] as const)('is read where it says which: %s in %s', (language, encoding) => {
    const words = samples[language]
    const inHead = encoded(
      page(words, `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`),
      encoding,
    )
    expect(decodePage('a', inHead)).toContain(words)
    expect(decodePage('a', encoded(page(words), encoding), `text/html; charset=${encoding}`)).toContain(words)
  })

  it.each([
    ['uk', 'windows-1251'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['fr', 'windows-1252'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['ko', 'euc-kr'],
  ] as const)('is told by its bytes where it says nothing, or a wrong thing: %s in %s', (language, encoding) => {
    const words = samples[language]
    expect(decodePage('a', encoded(page(words), encoding))).toContain(words)
    expect(decodePage('a', encoded(page(words, '<meta charset="utf-8">'), encoding))).toContain(words)
  })

  it.each(['utf-16le', 'utf-16be'] as const)('is told by its zeros where a mark is missing: %s', (encoding) => {
    const little = Buffer.from(page(samples.fr), 'utf16le')
    const data = encoding === 'utf-16le' ? little : Buffer.from(little).swap16()
    expect(decodePage('a', data)).toContain(samples.fr)
  })

  it('loses no more than its zero bytes', () => {
    expect(decodePage('a', new TextEncoder().encode('<p>Ber\0gen</p>'))).toBe('<p>Ber\ufffdgen</p>')
  })
})
