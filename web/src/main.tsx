import '@mantine/core/styles.css'
import './theme/tokens.css'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { router } from './router.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no place for the workbench [root-missing]')
createRoot(root).render(<RouterProvider router={router} />)
