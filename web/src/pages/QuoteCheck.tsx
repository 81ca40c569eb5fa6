import type { ReactNode } from 'react'
export function QuoteCheck(): ReactNode {
  return null
}
