// Switches between dark and light and remembers the choice; `public/theme.js` applies it before the next paint.
const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]')

if (button) {
  button.hidden = false
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark'
    document.documentElement.dataset['theme'] = theme
    try {
      localStorage.setItem('policypress-theme', theme)
    } catch {
      // Without storage the choice lasts for this page.
    }
  })
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

export {}
