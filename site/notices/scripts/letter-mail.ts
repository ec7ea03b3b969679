// What every system passes on to a mail program: Windows cuts off an address of more than about 2,000 characters.
const longest = 2000

/** A link that opens a letter in the reader's mail program. */
export interface MailLink {
  readonly href: string
  /** Whether the letter itself is too long for the link and has to be pasted. */
  readonly pasted: boolean
}

/** Makes the link; of a letter that is too long it holds address and subject, and says where to paste. */
export function mailLink(
  email: string,
  { subject, body }: { readonly subject: string; readonly body: string },
  paste: string,
): MailLink {
  const whole = address(email, subject, body)
  if (whole.length <= longest) return { href: whole, pasted: false }
  return { href: address(email, subject, paste), pasted: true }
}

/** Percent-encoded UTF-8 with CRLF, as RFC 6068 asks; form encoding would show every space as `+`. */
function address(email: string, subject: string, body: string): string {
  const lines = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${lines}`
}
