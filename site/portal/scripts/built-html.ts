let textLanguage = ''

/** Says in which language the texts of the course are, where that is not the page's own. */
export function markTexts(language: string): void {
  textLanguage = language === document.documentElement.lang ? '' : language
}

/** Marks an element that holds a text of the course, so that screen readers read it in its language. */
export function inTextLanguage<Marked extends HTMLElement>(marked: Marked): Marked {
  if (textLanguage !== '') marked.lang = textLanguage
  return marked
}

/**
 * An element with finished HTML of this very build inside: texts of the course, which were rendered here and held to the
 * gate. Nothing else may come in this way.
 */
export function builtHtml<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  html: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.innerHTML = html
  return inTextLanguage(made)
}
