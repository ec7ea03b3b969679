import type { Locale } from '../../../linter/index.ts'
import type { ComparedVersion } from '../../compare/index.ts'
import type { AuthoredArchiveManifest, AuthoredNoticeData } from '../../../schema/index.ts'
import { canDigest, sha256 } from './verify-digest.ts'

/** Why a version cannot be compared: a file that could not be fetched, or one whose checksum is another. */
export class FileProblem extends Error {
  readonly reason: 'failed' | 'broken'
  readonly file: string

  constructor(reason: FileProblem['reason'], file: string) {
    super(`${file}: ${reason}`)
    this.reason = reason
    this.file = file
  }
}

/**
 * Fetches text and data of a frozen version and holds them to its manifest, and the manifest to the checksum that the
 * page carries. Where the browser computes no checksums nothing is held; `canDigest` tells.
 */
export async function fetchVersion(
  notice: string,
  { version, manifest: expected }: { readonly version: string; readonly manifest: string },
  language: Locale,
): Promise<ComparedVersion> {
  const folder = `/archive/${notice}/${version}`
  const text = `${folder}/${language}.txt`
  const [manifestBytes, textBytes, dataBytes] = await Promise.all(
    [`${folder}/manifest.json`, text, `${folder}/notice.json`].map(bytesOf),
  )
  if (!manifestBytes || !textBytes || !dataBytes) throw new FileProblem('failed', folder)
  await hold(manifestBytes, expected, `${folder}/manifest.json`)
  const manifest = read<AuthoredArchiveManifest>(manifestBytes, `${folder}/manifest.json`)
  const kept = manifest.languages.find((one) => one.language === language)
  await hold(textBytes, kept?.text, text)
  await hold(dataBytes, manifest.data, `${folder}/notice.json`)
  const data = read<AuthoredNoticeData>(dataBytes, `${folder}/notice.json`)
  return { version, canonical: new TextDecoder().decode(textBytes), data }
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address)
    if (response.ok) return new Uint8Array(await response.arrayBuffer())
  } catch {
    // No connection; said below like any other failure.
  }
  throw new FileProblem('failed', address)
}

async function hold(
  bytes: Uint8Array<ArrayBuffer>,
  expected: string | undefined,
  file: string,
): Promise<void> {
  if (canDigest() && (await sha256(bytes)) !== expected) throw new FileProblem('broken', file)
}

function read<Data>(bytes: Uint8Array, file: string): Data {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Data
  } catch {
    throw new FileProblem('broken', file)
  }
}
