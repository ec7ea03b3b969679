import type { ConfigData } from 'html-validate'

/** The rules that every page of the public site is held to: the standard's and those of accessibility. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Every script and style comes from the site itself: whoever could change one could change its hash as well.
    'require-sri': 'off',
    // Titles name notice, version and company, which is longer than a search engine shows.
    'long-title': 'off',
  },
}
