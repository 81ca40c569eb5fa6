import type { components, paths } from '../api.d.ts'

// The HTTP API as types, taken from the server’s own description of itself: an address, a setting or a field that the
// server does not know does not compile, and what comes back has the type the server gives it.

export type Method = 'get' | 'post' | 'put' | 'delete'

/** Addresses that take a method. */
export type AddressOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Readonly<Record<M, object>> ? P : never
}[keyof paths]

type Operation<M extends Method, P extends AddressOf<M>> = paths[P] extends Readonly<Record<M, infer O>> ? O : never

/** What a request may hold: `undefined` counts as left out, and what is sent may be read-only. */
type Loose<T> = unknown extends T
  ? T
  : T extends (infer E)[]
    ? readonly Loose<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Record<never, never> extends Pick<T, K> ? Loose<T[K]> | undefined : Loose<T[K]> }
      : T

type Part<O, Name extends 'path' | 'query'> = O extends { parameters: infer Q }
  ? Name extends keyof Q
    ? NonNullable<Q[Name]>
    : never
  : never

/** The settings of a request: those of its path, of its query and its body, as far as it has them. */
export type Settings<M extends Method, P extends AddressOf<M>> = ([Part<Operation<M, P>, 'path'>] extends [never]
  ? { readonly path?: undefined }
  : { readonly path: Loose<Part<Operation<M, P>, 'path'>> }) &
  ([Part<Operation<M, P>, 'query'>] extends [never]
    ? { readonly query?: undefined }
    : Record<never, never> extends Part<Operation<M, P>, 'query'>
      ? { readonly query?: Loose<Part<Operation<M, P>, 'query'>> }
      : { readonly query: Loose<Part<Operation<M, P>, 'query'>> }) &
  (Operation<M, P> extends { requestBody: { content: { 'application/json': infer B } } }
    ? { readonly body: Loose<B> }
    : { readonly body?: undefined })

/** What comes back when all is well. */
export type Answer<M extends Method, P extends AddressOf<M>> =
  Operation<M, P> extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never

/** What the API calls a thing, by name. */
export type Named<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The path of an address with its parameters filled in, and the query behind it; settings without a value are left out. */
export function addressOf(
  template: string,
  { path = {}, query = {} }: { readonly path?: object | undefined; readonly query?: object | undefined } = {},
): string {
  const parameters = path as Readonly<Record<string, unknown>>
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])))
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return `/api${filled}${pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''}`
}
