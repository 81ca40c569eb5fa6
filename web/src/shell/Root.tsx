import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { queries } from '../api/queries.ts'
import { theme } from '../theme/theme.ts'
import { KeysProvider } from './Keys.tsx'
import { Notices } from './Notices.tsx'

/** What stands around every page: looks, data, keys and notices. */
export function Root(): ReactNode {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <KeysProvider>
          <Outlet />
          <Notices />
        </KeysProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
