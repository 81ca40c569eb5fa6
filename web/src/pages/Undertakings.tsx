import type { ReactNode } from 'react'
export function Undertakings(): ReactNode {
  return null
}
