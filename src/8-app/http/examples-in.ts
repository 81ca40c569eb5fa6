import { type Example, examples } from './examples.ts'

interface Operation {
  operationId?: string
  parameters?: { name: string; in: string; example?: unknown }[]
  requestBody?: { content?: { [type: string]: { example?: unknown } } }
}

/** The document with the example of every operation beside its parameters and bodies, and a name for each operation. */
export function withExamples<D extends object>(document: D): D {
  const { paths = {} } = document as { paths?: { [path: string]: { [method: string]: Operation } } }
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      operation.operationId = idOf(method, path)
      const example = examples[`${method} ${path}`]
      if (example) put(operation, example)
    }
  return document
}

function put({ parameters = [], requestBody }: Operation, { path, query, body }: Example): void {
  for (const parameter of parameters) {
    const value = (parameter.in === 'path' ? path : query)?.[parameter.name]
    if (value !== undefined) parameter.example = value
    else if (parameter.in === 'path' && parameter.name === 'dossier') parameter.example = 'north'
  }
  const content = requestBody?.content?.['application/json']
  if (content && body !== undefined) content.example = body
}

/** “getDossiersDossierViewsToday”. */
function idOf(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
