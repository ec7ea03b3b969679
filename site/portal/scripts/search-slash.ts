const key = 'policypress-search-slash'

/** Whether `/` opens the search: a shortcut of one key can be in the way of speech input, so it can be switched off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Remembers the choice; without storage it lasts for nothing but this page. */
export function letSlashOpen(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off')
  } catch {
    // The browser keeps nothing here.
  }
}
