import type { ReactNode } from 'react'
export function Reasoning(): ReactNode {
  return null
}
