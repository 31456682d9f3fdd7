import type { Kind } from '../release.ts'
import { anyWord } from './any-word.ts'

export const KIND_WORDS: readonly { kind: Kind; pattern: RegExp }[] = [
  {
    kind: 'image',
    pattern: anyWord(
      'image model~|image generat~|generat~ images|make~ images|create~ images|draw pictures|make~ pictures|generieren bilder|genera~ imagenes|ger~ imagens|generent des images|image generation|text to image|picture generator|modelo de imagen|modelos de imagen|bildmodell~|modele d image|modeles d image|modelo de imagem|图像模型|画像生成|文生图|画像モデル',
    ),
  },
  {
    kind: 'video',
    pattern: anyWord(
      'video model~|video generat~|generat~ video|generat~ videos|make~ videos|create~ videos|text to video|modelos de video|modelo de video|videomodell~|modele video|modeles video|视频模型|动画|動画生成|動画モデル',
    ),
  },
  {
    kind: 'speech',
    pattern: anyWord(
      'speech model~|speech|voice model~|tts|text to speech|transcription|speech to text|modelos de voz|sprachmodell fur audio|modele vocal|语音模型|音声モデル',
    ),
  },
  { kind: 'music', pattern: anyWord('music model~|music generat~|music|musica|musik|musique|音乐|音楽') },
  { kind: 'embedding', pattern: anyWord('embedding~|embeddings|嵌入|埋め込み') },
]

/** What a model is to take: "with vision", "that can read audio". */
export const TAKES: readonly { modality: 'image' | 'audio' | 'video' | 'multimodal'; pattern: RegExp }[] = [
  {
    modality: 'image',
    pattern: anyWord('vision|visao|bildeingabe|image|images|picture~|photo~|imagen|imagenes|bild|bilder~|imagem|imagens|图片|图像|画像'),
  },
  { modality: 'audio', pattern: anyWord('audio|音频|音声') },
  { modality: 'video', pattern: anyWord('video|videos|视频|動画') },
  { modality: 'multimodal', pattern: anyWord('multimodal~|multi modal~|多模态|マルチモーダル') },
]

const GIVING =
  'outputs?|outputting|generates?|generating|produces?|producing|returns?|ausgeben|ausgibt|generan?|generieren|generent|geram|emits?'

/** What a model is to give: "with image output", "that can output audio". */
export const GIVES: readonly { modality: 'image' | 'audio' | 'video'; pattern: RegExp }[] = [
  { modality: 'image', pattern: givingOf('images?|pictures?|bild(?:er)?|imagen(?:es)?|imagem|imagens', '图像|图片|画像') },
  {
    modality: 'audio',
    pattern: givingOf('audio|speech|voice|sprache|voz|voix', '音频|语音|音声', '\\b(?:tts|text[\\s-]to[\\s-]speech)\\b|语音合成|音声合成'),
  },
  { modality: 'video', pattern: givingOf('videos?', '视频|動画') },
]

/** "Image output", "outputs text and images", "Bildausgabe", "salida de imagen", "输出图像", "画像を出力". */
function givingOf(medium: string, signs: string, ...others: string[]): RegExp {
  const named = `(?:${medium})`
  return new RegExp(
    [
      `\\b${named}[\\s-]*(?:output|out\\b|ausgabe)`,
      `\\b(?:${GIVING})\\s+(?:[\\p{L},]+\\s+){0,3}?${named}\\b`,
      `\\b(?:salida|sortie|saida|ausgabe|output)\\s+(?:(?:de|d|von|of|in|en|em)\\s+)?${named}\\b`,
      `\\b${named}\\s+(?:ausgeben|ausgibt|as output|als ausgabe|como salida|en sortie|como saida)\\b`,
      `(?:输出|生成)(?:${signs})|(?:${signs})(?:の|を)?(?:输出|出力)`,
      ...others,
    ].join('|'),
    'u',
  )
}

/** A folded question without the words for what many are to give: their "output" is no limit and no price. */
export const withoutGiving = (rest: string): string => GIVES.reduce((text, { pattern }) => text.replace(pattern, ' '), rest)

/** What a model does with what it takes. */
export const TAKING = anyWord(
  'accept~|input~|process~|handle~|read|reads|see|sees|hear|hears|take|takes|understand~|support~|multimodal~|acept~|admit~|soport~|entiend~|lee|leen|ven|entrada|akzeptier~|annehm~|nehm~|nimmt|eingabe~|lesen|liest|horen|hort|sehen|sieht|unterstutz~|verarbeit~|versteh~|compren~|entree|gerent|lire|lit|lisent|prend|prennent|voir|voit|voient|aceit~|entend~|leem|suport~|veem|输入|支持|入力|対応',
)

export const OPEN_WEIGHTS = anyWord(
  'open weight~|openweight~|open source|opensource|open sourced|open model~|open|self host~|selfhost~|run locally|run it locally|local model~|local llm~|pesos abiertos|codigo abierto|abierto|abierta|abiertos|abiertas|offene gewichte|quelloffen~|offen~|poids ouverts|source ouverte|ouvert|ouverte|ouverts|ouvertes|pesos abertos|codigo aberto|aberto|aberta|abertos|abertas|开源|开放权重|オープンソース|オープンウェイト|オープン',
)
export const CLOSED_WEIGHTS = anyWord(
  'closed|proprietary|closed weight~|propietari~|cerrad~|geschlossen~|proprietaire~|fermes|proprietari~|闭源|クローズド',
)
