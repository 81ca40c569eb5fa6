import type { ReactNode } from 'react'
export function Brief(): ReactNode {
  return null
}
