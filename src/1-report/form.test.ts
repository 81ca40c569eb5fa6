import { describe, expect, it } from 'vitest'
import { formOf } from './form.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const mail =
  'Received: from a\r\n by b\r\nFrom: press@ministry.example\r\nSubject: Talks\r\nMessage-ID: <1@b>\r\n\r\nThe sides met.'

describe('The form of what comes', () => {
  it.each([
    ['a page', '<!doctype html><html>', 'html'],
    ['a page under a remark', '<!-- saved from a site -->\n<html lang="en">', 'html'],
    ['a page with an XML declaration', '<?xml version="1.0"?><!DOCTYPE html>', 'html'],
    ['a PDF', '%PDF-1.4', 'pdf'],
    ['a Word document', 'PK\u0003\u0004', 'docx'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0">', 'feed'],
    ['a JSON Feed', '{"version": "https://jsonfeed.org/version/1.1"}', 'feed'],
    ['a mail', mail, 'eml'],
    ['a text', 'The two sides met.', 'text'],
  ])('is told by its bytes alone, as on standard input: %s', (_, data, form) => {
    expect(formOf(bytes(data), { name: '-' })).toBe(form)
  })

  it.each([
    [
      'a press release that opens like a letter',
      'From: The Ministry\nTo: All\nSubject: Talks\n\nThe sides met.',
      '-',
      'text',
    ],
    ['a mail kept as plain text', mail, 'mail.txt', 'text'],
    ['a text that speaks of a page', 'The page begins with <!doctype html>.', '-', 'text'],
    ['a page by its ending', 'The sides met.', 'a.html', 'html'],
    ['a mail by its ending', 'Subject: Talks\n\nThe sides met.', 'a.eml', 'eml'],
  ])('is not mistaken: %s', (_, data, name, form) => expect(formOf(bytes(data), { name })).toBe(form))

  it('is the server’s word where the bytes leave it open', () => {
    expect(formOf(bytes('The sides met.'), { name: 'https://a.example/1', type: 'text/html; charset=utf-8' })).toBe(
      'html',
    )
  })
})
