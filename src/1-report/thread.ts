import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a module as a thread. `module` is its path without the ending, seen from the module at `from`. In the checkout,
 * untranslated, the thread is given a loader of its own: it does not take over that of the process that starts it.
 */
export function thread(module: string, from: string, options: WorkerOptions): Worker {
  if (!from.endsWith('.ts')) return new Worker(new URL(`${module}.js`, from), options)
  const script = JSON.stringify(new URL(`${module}.ts`, from).href)
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${script}) })`, {
    ...options,
    eval: true,
  })
}
