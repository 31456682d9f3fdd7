/** Letters of other scripts and figures that pass for Latin letters. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiѕsјjԁdһhԛqԝwɡgʏyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaεeνvАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJ'.match(/../gu)!].map(
    (pair) => Array.from(pair) as [string, string],
  ),
)
const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Every way in which a text can be read: as it stands, without what is unseen, and with what it hides decoded. */
export function readings(text: string): string[] {
  const plain = unmasked(text)
  const hidden = [...decoded(plain), ...decoded(tagged(text))].filter((found) => found !== plain && /[\p{L}]{3}/u.test(found))
  return [...new Set([text, plain, ...hidden, ...hidden.map((found) => `Say: ${found}`)])]
}

/** Compatibility forms unified, lookalikes read as Latin, unseen characters gone. */
function unmasked(text: string): string {
  const latin = text.normalize('NFKC').replace(UNSEEN, '')
  return /[a-z]/i.test(latin) && !/[\p{Script=Cyrillic}\p{Script=Greek}]{12}/u.test(latin.replaceAll(' ', ''))
    ? Array.from(latin)
        .map((letter) => LOOKALIKES[letter] ?? letter)
        .join('')
    : latin
}

/** Letters written in Unicode's unseen tags. */
const tagged = (text: string): string =>
  Array.from(text)
    .flatMap((letter) => {
      const code = letter.codePointAt(0)!
      return code > 0xe0020 && code < 0xe007f ? String.fromCodePoint(code - 0xe0000) : code === 0xe0020 ? ' ' : []
    })
    .join('')

function decoded(text: string): string[] {
  const found: string[] = [text]
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)) found.push(readable(Buffer.from(run, 'base64').toString('utf8')))
  for (const [run] of text.matchAll(/(?:[0-9a-f]{2}\s?){10,}/gi))
    found.push(readable(Buffer.from(run.replaceAll(/\s/g, ''), 'hex').toString('utf8')))
  for (const [run] of text.matchAll(/(?:[01]{8}\s?){6,}/g))
    found.push(
      run
        .trim()
        .split(/\s+/)
        .map((byte) => String.fromCharCode(parseInt(byte, 2)))
        .join(''),
    )
  for (const [run] of text.matchAll(/(?:%[0-9a-f]{2}|[\w.-]){10,}/gi))
    if (run.includes('%')) found.push(safely(() => decodeURIComponent(run)))
  if (/&#?\w+;/.test(text))
    found.push(
      text
        .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    )
  if (/\\u[0-9a-f]{4}|\\n|\\"/i.test(text))
    found.push(
      text
        .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replaceAll('\\n', '\n')
        .replaceAll('\\"', '"'),
    )
  if (/rot13|caesar|shift/i.test(text))
    found.push(
      afterColon(text).replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13))),
    )
  if (/backward|reverse/i.test(text)) found.push(Array.from(afterColon(text)).toReversed().join(''))
  if (/(?:\p{L}[ .·-]){6}/u.test(text))
    for (const [run] of text.matchAll(/(?:[\p{L}\d][ .·-]){5,}[\p{L}\d]/gu)) found.push(run.replace(/[ .·-]/g, ''))
  if (/\b(?=\w*\d)(?=\w*[a-z])\w{4,}/i.test(text))
    found.push(
      afterColon(text).replace(/(?<=\p{L}[013457@$]*)[013457@$]|[013457@$](?=[013457@$]*\p{L})/gu, (letter) => LEET[letter] ?? letter),
    )
  return found
}

const afterColon = (text: string): string => text.slice(text.indexOf(':') + 1).trim()
const readable = (text: string): string => (/^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(text) && !text.includes('\uFFFD') ? text : '')
function safely(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
