import { formatMessage } from '../messages.ts'
import type { Todo, TodoId } from '../model/change.ts'
import type { Locale } from '../model/finding.ts'
import type { Message } from '../model/rule.ts'
import type { OpenTodo } from './open-todos.ts'

/** A to-do in the reader's words. */
export function todoOf({ id, document, data }: OpenTodo, locale: Locale): Todo {
  return { id, document, message: formatMessage(words[id], { ...data, document }, locale) }
}

/** Every kind of to-do there is, with the names that are filled in, for pages that list them. */
export function allTodos(locale: Locale): { readonly id: string; readonly message: string }[] {
  return Object.entries(words).map(([id, message]) => ({ id, message: message[locale] }))
}

const words: Readonly<Record<TodoId, Message>> = {
  'raise-major': {
    en: 'Raise the version of `{document}` from {from} to {version}: the change is material',
    'zh-CN': '将 `{document}` 的版本从 {from} 升到 {version}：属实质变更',
  },
  'raise-version': {
    en: 'Raise the version of `{document}` from {from} to {version}: it reads differently',
    'zh-CN': '将 `{document}` 的版本从 {from} 升到 {version}：读者所见已不同',
  },
  'add-revision': {
    en: 'Add a revision {version} to `{document}` with date, first day in force and what changed',
    'zh-CN': '在 `{document}` 的修订记录中加入 {version}，写明日期、生效日和改动',
  },
  approve: {
    en: 'Have version {version} of `{document}` approved and write who approved it and when',
    'zh-CN': '取得对 `{document}` {version} 版的批准，写明批准角色和日期',
  },
  translate: {
    en: 'Bring the translation of `{document}` into {language} up to version {version}',
    'zh-CN': '将 `{document}` 的 {language} 译文跟进到 {version} 版',
  },
  freeze: {
    en: 'Freeze version {version} of the notice: policypress publish {document}',
    'zh-CN': '固定该告知的 {version} 版：policypress publish {document}',
  },
  'update-course': {
    en: 'Bring the course `{document}` up to `{taught}` {version}, and write so in its `documents`',
    'zh-CN': '将课程 `{document}` 更新到 `{taught}` {version}，并写入其 `documents`',
  },
  'set-effective': {
    en: 'Set a first day in force of `{document}` that is still to come and leaves people the time the company promised',
    'zh-CN': '为 `{document}` 另定尚未到来的生效日，留足公司承诺的提前通知时间',
  },
  restore: {
    en: 'Put back what was taken from `{document}`, or have the change approved on record',
    'zh-CN': '恢复 `{document}` 中被去掉的内容，或者将该变更的批准登记在册',
  },
  'leave-address': {
    en: 'Leave a retired document at the id `{former}` that links to `{document}`, or have the change approved on record',
    'zh-CN': '在旧标识 `{former}` 处留下已停用的文件并链接到 `{document}`，或者将该变更的批准登记在册',
  },
  'read-again': {
    en: 'Mend `{document}` until it can be read: run policypress lint',
    'zh-CN': '修好 `{document}` 直到可以读取：运行 policypress lint',
  },
  'remove-exception': {
    en: 'Remove the approval from registers/exceptions.yaml, or correct its fingerprint',
    'zh-CN': '从 registers/exceptions.yaml 中删去该批准，或者更正指纹',
  },
}
