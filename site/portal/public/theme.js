// Runs before the first paint, so that a stored choice never flashes in the other colours.
try {
  const theme = localStorage.getItem('policypress-theme')
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be switched off; then the system's choice stands.
}
