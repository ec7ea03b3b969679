import type { FileRefusal } from '../model/document.ts'
import type { MessageData } from '../model/finding.ts'
import type { FileCode } from '../model/refusal-codes.ts'
import { showName } from './file-name.ts'

/** A file that is not read, as a refusal at its beginning; its path is made safe to print. */
export function refuseFile(path: string, code: FileCode, data: MessageData): FileRefusal {
  return { stage: 'file', code, data, path: showName(path), span: [0, 0] }
}

/** A file that holds more bytes than are read. */
export function refuseLength(path: string, bytes: number, limit: number): FileRefusal {
  const data = { bytes, limit }
  return { stage: 'limits', code: 'file-too-large', data, path: showName(path), span: [0, 0] }
}

/** The system's own code of an error, such as EACCES. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'unknown'
}
