import type { DiscordWords } from './words.ts'

export const es: DiscordWords = {
  tiers: { vendor: 'fabricante', paper: 'artículo científico', press: 'prensa', analysis: 'análisis', aggregator: 'recopilador' },
  newestSource: (date) => `Fuente más reciente: ${date}`,
  writtenBy: (chatModel) => `escrito por ${chatModel}, cada frase comprobada`,
  extractive: 'tomado directamente de las fuentes',
  working: 'Un modelo de chat está escribiendo; cada frase se comprueba antes de aparecer',
  withheld: (count) =>
    count === 1 ? '1 frase retenida: la fuente no la respalda' : `${count} frases retenidas: la fuente no las respalda`,
  page: (number, count) => `página ${number} de ${count}`,
  more: 'Más',
  back: 'Atrás',
  mishaps: {
    setup: 'Ahora mismo no estoy bien configurado.',
    discord: 'Discord no ha aceptado mi respuesta.',
    modelNotOffered: 'Ese modelo de chat no es de los que se ofrecen aquí.',
    modelUnreachable: 'No se ha podido conectar con el modelo de chat.',
    modelKey: 'El modelo de chat ha rechazado la clave.',
    modelCredit: 'La cuenta de este modelo de chat se ha quedado sin saldo.',
    modelBusy: 'El modelo de chat está saturado.',
    modelFailed: 'El modelo de chat ha fallado.',
    modelSlow: 'El modelo de chat ha tardado demasiado.',
    modelEmpty: 'El modelo de chat no ha escrito nada.',
    modelDeclined: 'El modelo de chat no ha querido responder.',
    modelCutOff: 'El modelo de chat se ha interrumpido a la mitad.',
    modelUnsupported: 'Nada de lo que ha escrito el modelo de chat ha superado la comprobación.',
    tooLate: 'La respuesta tardaba demasiado, así que la he detenido.',
    bug: 'Algo ha fallado por mi parte.',
    closing: 'Me han reiniciado en mitad de esta respuesta.',
  },
  remedies: {
    tryAgain: 'Inténtalo de nuevo dentro de un minuto.',
    otherModel: 'Elige otro en `model`.',
    tellOperator: 'Avisa a quien me administra.',
  },
  insteadShown: 'Esta respuesta está tomada directamente de las fuentes.',
  reference: (ref) => `(ref. ${ref})`,
  wrongOption:
    'No puedo usar eso: una pregunta tiene de 1 a 500 caracteres; un nombre o un aspecto, 100 como máximo, y una fecha es un día, un mes o un año (2026-08).',
  outdated: 'Esto pertenece a una versión anterior. Vuelve a preguntar con el comando.',
}
