// oxlint-disable-next-line import/no-unassigned-import -- it asks the first questions before all that is large is read
import './client/transport'
import './styles/tokens.css'
import './styles/forced-colors.css'
import './styles/fonts.css'
import './styles/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { App } from './app'
import { firstAnswers } from './client/first-answers'
import { queryClient } from './client/query-client'
import { ToastHost } from './ui/toast-host'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root to draw into.')

const app = (
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashLocation}>
          <App />
          <ToastHost />
        </Router>
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>
)

void firstAnswers().then(() => createRoot(root).render(app))
