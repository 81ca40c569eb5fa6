import { deflateSync } from 'node:zlib'

/** A PDF of pages of [x, y, text] in 10-point Helvetica on A4. */
export function pdf(...pages: readonly (readonly (readonly [number, number, string])[])[]): Uint8Array {
  const streams = pages.map((page) =>
    page.map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n'),
  )
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>endobj`,
    '3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    ...streams.flatMap((stream, at) => [
      `${4 + 2 * at} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * at} 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj`,
      `${5 + 2 * at} 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj`,
    ]),
  ]
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('\n')}\ntrailer<</Root 1 0 R>>`)
}

/** A PDF of one page whose content unpacks to so many bytes: text shown again and again. */
export function pdfBomb(bytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(bytes, 'BT /F1 10 Tf 1 1 Td (x) Tj ET '))
  const head = Buffer.from(
    `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[4 0 R]/Count 1>>endobj
3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj
5 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream
`,
  )
  return Buffer.concat([head, packed, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')])
}
