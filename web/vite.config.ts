import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The workbench is built to dist/web, which `parley serve` serves; it talks to nothing but its own /api. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Our pages allow no data: fonts and no inline script; small pictures stay files too.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4870' } },
})
