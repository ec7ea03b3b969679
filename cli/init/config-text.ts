import type { Survey } from './survey.ts'

/** The text of a `policypress.config.yaml` for what was found. */
export function configText(name: string, { languages, foreignKeys }: Survey): string {
  const found = [...languages.keys()]
  const quoted = JSON.stringify(name)
  return [
    '# Settings of policypress. Data, never executed; `policypress lint --print-config` shows what is in force.\n',
    `name: { zh-CN: ${quoted}, en: ${quoted} }\n`,
    `source-language: ${found[0] ?? 'en'}\n`,
    `languages: [${(found.length > 0 ? found : ['en']).join(', ')}]\n`,
    '# README, LICENSE, CHANGELOG, templates and what other programs own are left unread.\n',
    'skip-by-name: true\n',
    frontmatter(foreignKeys),
  ].join('')
}

function frontmatter(keys: Survey['foreignKeys']): string {
  const mapped = [...keys].flatMap(([key, meaning]) => (meaning ? [`    ${yaml(key)}: ${meaning}\n`] : []))
  const rest = [...keys].flatMap(([key, meaning]) => (meaning ? [] : [yaml(key)]))
  if (mapped.length === 0 && rest.length === 0) return ''
  return [
    '# Keys that came from elsewhere: read as keys of ours, or left alone. Guessed by name; please look through them.\n',
    'frontmatter:\n',
    ...(mapped.length > 0 ? ['  map:\n', ...mapped] : []),
    ...(rest.length > 0 ? [`  ignore: [${rest.join(', ')}]\n`] : []),
  ].join('')
}

const yaml = (key: string): string => (/^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key))
