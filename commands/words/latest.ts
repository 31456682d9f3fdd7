import type { Locale } from '../../src/core/locale.ts'
import type { Kind } from '../../src/core/release.ts'
import type { Named } from '../../src/discord/localised.ts'

export const latestWords = {
  command: {
    en: ['latest', 'The newest AI model releases, dated and linked.'],
    es: ['novedades', 'Los modelos de IA más recientes, con fecha y enlace.'],
    de: ['neueste', 'Die neuesten KI-Modelle, mit Datum und Quelle.'],
    fr: ['nouveautés', 'Les modèles d’IA les plus récents, datés et sourcés.'],
    'pt-BR': ['novidades', 'Os modelos de IA mais recentes, com data e link.'],
    'zh-CN': ['最新', '最新的 AI 模型，附日期和来源。'],
    ja: ['最新', '最新の AI モデルを日付と情報源付きで一覧します。'],
  },
  developer: {
    en: ['developer', 'Only of this developer'],
    es: ['desarrollador', 'Solo de este desarrollador'],
    de: ['entwickler', 'Nur von diesem Entwickler'],
    fr: ['développeur', 'Seulement de ce développeur'],
    'pt-BR': ['desenvolvedor', 'Só deste desenvolvedor'],
    'zh-CN': ['开发商', '只看这家开发商'],
    ja: ['開発元', 'この開発元だけ'],
  },
  since: {
    en: ['since', 'Only since then: 2026-08, August, last month …'],
    es: ['desde', 'Solo desde entonces: 2026-08, agosto, el mes pasado …'],
    de: ['seit', 'Nur seit dann: 2026-08, August, letzter Monat …'],
    fr: ['depuis', 'Seulement depuis : 2026-08, août, le mois dernier …'],
    'pt-BR': ['desde', 'Só desde então: 2026-08, agosto, mês passado …'],
    'zh-CN': ['起始', '只看此后：2026-08、8月、上个月 …'],
    ja: ['以降', 'これ以降だけ：2026-08、8月、先月 …'],
  },
  kind: {
    en: ['kind', 'Only of this kind'],
    es: ['tipo', 'Solo de este tipo'],
    de: ['art', 'Nur dieser Art'],
    fr: ['type', 'Seulement de ce type'],
    'pt-BR': ['tipo', 'Só deste tipo'],
    'zh-CN': ['类型', '只看这一类'],
    ja: ['種類', 'この種類だけ'],
  },
} satisfies Record<string, Named>

/** The kinds of release, as they are chosen. */
export const kindWords: Record<Kind, Record<Locale, string>> = {
  language: { en: 'language', es: 'lenguaje', de: 'Sprache', fr: 'langage', 'pt-BR': 'linguagem', 'zh-CN': '语言', ja: '言語' },
  image: { en: 'image', es: 'imagen', de: 'Bild', fr: 'image', 'pt-BR': 'imagem', 'zh-CN': '图像', ja: '画像' },
  video: { en: 'video', es: 'vídeo', de: 'Video', fr: 'vidéo', 'pt-BR': 'vídeo', 'zh-CN': '视频', ja: '動画' },
  speech: { en: 'speech', es: 'voz', de: 'Sprechen und Hören', fr: 'parole', 'pt-BR': 'fala', 'zh-CN': '语音', ja: '音声' },
  music: { en: 'music', es: 'música', de: 'Musik', fr: 'musique', 'pt-BR': 'música', 'zh-CN': '音乐', ja: '音楽' },
  embedding: {
    en: 'embedding',
    es: 'embeddings',
    de: 'Einbettung',
    fr: 'plongement',
    'pt-BR': 'embeddings',
    'zh-CN': '嵌入',
    ja: '埋め込み',
  },
  safety: { en: 'safety', es: 'seguridad', de: 'Sicherheit', fr: 'sécurité', 'pt-BR': 'segurança', 'zh-CN': '安全', ja: '安全性' },
  ocr: {
    en: 'text recognition',
    es: 'reconocimiento de texto',
    de: 'Texterkennung',
    fr: 'reconnaissance de texte',
    'pt-BR': 'reconhecimento de texto',
    'zh-CN': '文字识别',
    ja: '文字認識',
  },
  translation: {
    en: 'translation',
    es: 'traducción',
    de: 'Übersetzung',
    fr: 'traduction',
    'pt-BR': 'tradução',
    'zh-CN': '翻译',
    ja: '翻訳',
  },
  world: {
    en: 'world model',
    es: 'modelo del mundo',
    de: 'Weltmodell',
    fr: 'modèle du monde',
    'pt-BR': 'modelo de mundo',
    'zh-CN': '世界模型',
    ja: '世界モデル',
  },
}

/** What the list was asked for, as quoted on top of it. */
export const quoteWords: Record<Locale, { heading: string; sinceThen: (then: string) => string }> = {
  en: { heading: 'newest releases', sinceThen: (then) => `since ${then}` },
  es: { heading: 'modelos más recientes', sinceThen: (then) => `desde ${then}` },
  de: { heading: 'neueste Modelle', sinceThen: (then) => `seit ${then}` },
  fr: { heading: 'modèles les plus récents', sinceThen: (then) => `depuis ${then}` },
  'pt-BR': { heading: 'modelos mais recentes', sinceThen: (then) => `desde ${then}` },
  'zh-CN': { heading: '最新模型', sinceThen: (then) => `自 ${then} 起` },
  ja: { heading: '最新のモデル', sinceThen: (then) => `${then} 以降` },
}

/** On the button that shows the newest releases. */
export const latestExample: Record<Locale, string> = {
  en: 'Newest releases',
  es: 'Modelos más recientes',
  de: 'Neueste Modelle',
  fr: 'Modèles les plus récents',
  'pt-BR': 'Modelos mais recentes',
  'zh-CN': '最新模型',
  ja: '最新のモデル',
}
