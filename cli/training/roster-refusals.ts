import { printable } from '../../linter/index.ts'
import type { LocalText } from '../../linter/index.ts'

/** Why a staff list cannot be used, in words for the people who keep it. */
export const rosterRefusals = {
  encoding: (file: string, encoding: string): LocalText => ({
    en: `Unexpected encoding ${encoding} of ${file}, expected UTF-8: in Excel or WPS choose “Save as” and the type “CSV UTF-8 (comma delimited)”`,
    'zh-CN': `${file} 的编码是 ${encoding}，应为 UTF-8：在 Excel 或 WPS 里“另存为”，类型选“CSV UTF-8（逗号分隔）”`,
  }),
  spreadsheet: (file: string): LocalText => ({
    en: `Unexpected spreadsheet ${file}, expected CSV: in Excel or WPS choose “Save as” and the type “CSV UTF-8 (comma delimited)”`,
    'zh-CN': `${file} 是电子表格，应为 CSV：在 Excel 或 WPS 里“另存为”，类型选“CSV UTF-8（逗号分隔）”`,
  }),
  unreadable: (file: string, reason: string): LocalText => ({
    en: `Unexpected staff list ${file}, expected a file that can be read (${reason})`,
    'zh-CN': `名册 ${file} 读不了，应为可读的文件（${reason}）`,
  }),
  large: (file: string, limit: number): LocalText => ({
    en: `Unexpected size of ${file}, expected at most ${limit} bytes`,
    'zh-CN': `${file} 过大，应不超过 ${limit} 字节`,
  }),
  quotes: (line: number): LocalText => ({
    en: `Line ${line}: unexpected quotation mark, expected quotation marks around a whole cell, and within it doubled`,
    'zh-CN': `第 ${line} 行：引号位置不对，引号应包住整格，格内的引号写两个`,
  }),
  columns: (names: readonly string[]): LocalText => ({
    en: `Missing columns ${names.join(', ')}, expected a first line with staff, roles, joined and, if people left, left`,
    'zh-CN': `缺少列 ${names.join('、')}；首行应有 staff、roles、joined，有人离职时另有 left（也可写 员工编号、角色、入职日期、离职日期）`,
  }),
  empty: {
    en: 'Missing people, expected one line for each person below the first line',
    'zh-CN': '名册没有人员，首行以下应每人一行',
  } satisfies LocalText,
  staff: (line: number, value: string): LocalText => ({
    en: `Line ${line}: unexpected staff id "${printable(value)}", expected 1 to 32 letters, digits, dots, hyphens or underscores as on receipts`,
    'zh-CN': `第 ${line} 行：员工编号“${printable(value)}”不对，应为 1 至 32 个字母、数字、点、连字符或下划线，与回执一致`,
  }),
  noRole: (line: number): LocalText => ({
    en: `Line ${line}: missing role, expected one or several of registers/roles.yaml`,
    'zh-CN': `第 ${line} 行：缺少角色，应写 registers/roles.yaml 里的一个或几个角色标识`,
  }),
  role: (line: number, role: string, near: string): LocalText => ({
    en: `Line ${line}: unknown role "${printable(role)}", expected ${near ? `"${near}" or another` : 'one'} of registers/roles.yaml`,
    'zh-CN': `第 ${line} 行：角色“${printable(role)}”未知，应为 registers/roles.yaml 里的标识${near ? `，例如 ${near}` : ''}`,
  }),
  date: (line: number, column: string, value: string): LocalText => ({
    en: `Line ${line}: unexpected date "${printable(value)}" of ${column}, expected a day as 2026-11-25`,
    'zh-CN': `第 ${line} 行：${column} 的日期“${printable(value)}”不对，应写作 2026-11-25`,
  }),
  order: (line: number, joined: string, left: string): LocalText => ({
    en: `Line ${line}: unexpected last day ${left}, expected none before the first day ${joined}`,
    'zh-CN': `第 ${line} 行：离职日期 ${left} 早于入职日期 ${joined}`,
  }),
  twice: (line: number, staff: string, before: number): LocalText => ({
    en: `Line ${line}: unexpected second line of ${staff}, expected one line a person (first on line ${before})`,
    'zh-CN': `第 ${line} 行：${staff} 重复，应每人一行（首次出现在第 ${before} 行）`,
  }),
}
