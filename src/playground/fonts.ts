import { readFile } from 'node:fs/promises'

/** Discord's own typeface is not free; Inter runs about as wide, so that lines break much as they do there. */
const INTER = {
  '/inter-400.ttf': '400Regular/Inter_400Regular.ttf',
  '/inter-400-italic.ttf': '400Regular_Italic/Inter_400Regular_Italic.ttf',
  '/inter-500.ttf': '500Medium/Inter_500Medium.ttf',
  '/inter-600.ttf': '600SemiBold/Inter_600SemiBold.ttf',
  '/inter-700.ttf': '700Bold/Inter_700Bold.ttf',
}

/** The page's typeface, by path. */
export async function readFonts(): Promise<(readonly [path: string, content: Uint8Array<ArrayBuffer>])[]> {
  const packageUrl = import.meta.resolve('@expo-google-fonts/inter/package.json')
  return Promise.all(
    Object.entries(INTER).map(async ([path, file]) => [path, new Uint8Array(await readFile(new URL(file, packageUrl)))] as const),
  )
}
