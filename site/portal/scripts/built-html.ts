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
  return made
}
