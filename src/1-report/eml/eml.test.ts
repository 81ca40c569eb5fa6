import { describe, expect, it } from 'vitest'
import { emlReport } from './eml.ts'

const story = 'The two sides met in Geneva on Monday, and neither would say what had been discussed there.'
const mail = (headers: readonly string[], body: string) =>
  new TextEncoder().encode(
    `${['From: The Ministry <press@ministry.example>', 'To: all@paper.example', 'Subject: =?utf-8?Q?Talks_in_Gen=C3=A8ve?=', 'Date: Fri, 05 Mar 2021 01:30:00 +0300', ...headers].join('\r\n')}\r\n\r\n${body}`,
  )

describe('A saved mail', () => {
  it('is a report of its sender, dated by the day it was sent', async () => {
    const report = await emlReport(
      'a.eml',
      mail(['Content-Type: text/plain; charset=utf-8'], `${story}\r\n\r\n-- \r\nThe press office\r\n`),
    )
    expect(report).toMatchObject({
      title: 'Talks in Genève',
      outlet: 'The Ministry',
      publishedFrom: 'page',
      text: story,
    })
    // in the sender's own zone; in Greenwich it was still the day before
    expect(report.published).toBe('2021-03-05')
  })

  it('is read from its HTML where it has no plain words', async () => {
    const report = await emlReport(
      'a.eml',
      mail(
        ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        Buffer.from(`<html><body><p>${story}</p><p>${story}</p></body></html>`).toString('base64'),
      ),
    )
    expect(report.blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(2)
  })

  it('is read from its HTML where its plain words only say so', async () => {
    const parts = [
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nView this mail in your browser: https://m.example/?v=3D1',
      `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>=E2=80=9CNo,=E2=80=9D said the minister. ${story}</p>${`<p>${story}</p>`.repeat(4)}</body></html>`,
    ]
    const inner = `Content-Type: multipart/alternative; boundary="in"\r\n\r\n${parts.map((part) => `--in\r\n${part}\r\n`).join('')}--in--`
    const image = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo='
    const body = `--out\r\n${inner}\r\n--out\r\n${image}\r\n--out--\r\n`
    const report = await emlReport(
      'a.eml',
      mail(['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="out"'], body),
    )
    expect(report.text).toContain('“No,” said the minister.')
    expect(report.blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(5)
    expect(report).toMatchObject({ title: 'Talks in Genève', published: '2021-03-05' })
  })

  it('is read or refused with a word of ours where its parts nest without end', async () => {
    const nested = Array.from(
      { length: 3000 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    ).join('')
    const data = new TextEncoder().encode(`From: a@b.example\r\nMIME-Version: 1.0\r\n${nested}\r\n${story}`)
    await expect(emlReport('a.eml', data)).rejects.toThrow(/eml-broken|no-text/)
  })

  it('says so where it holds no words', async () => {
    await expect(emlReport('a.eml', mail(['Content-Type: text/plain'], ''))).rejects.toThrow('no-text')
  })
})
