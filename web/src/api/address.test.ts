import { expect, it } from 'vitest'
import { addressOf } from './address.ts'

it.each([
  ['an address as it is', '/dossiers', undefined, undefined, '/api/dossiers'],
  [
    'parameters, encoded',
    '/dossiers/{dossier}/actors/{id}',
    { dossier: 'a', id: 'x/y ü' },
    {},
    '/api/dossiers/a/actors/x%2Fy%20%C3%BC',
  ],
  ['settings that have a value', '/d', {}, { q: 'a b', asOf: undefined, none: '', n: 0 }, '/api/d?q=a+b&n=0'],
])('fills in %s', (_, template, path, query, expected) => expect(addressOf(template, { path, query })).toBe(expected))
