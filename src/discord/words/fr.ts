import type { DiscordWords } from './words.ts'

export const fr: DiscordWords = {
  tiers: { vendor: 'éditeur', paper: 'article scientifique', press: 'presse', analysis: 'analyse', aggregator: 'agrégateur' },
  newestSource: (date) => `Source la plus récente : ${date}`,
  writtenBy: (chatModel) => `rédigé par ${chatModel}, chaque phrase vérifiée`,
  extractive: 'tiré directement des sources',
  working: 'Un modèle de chat rédige ; chaque phrase est vérifiée avant de paraître',
  withheld: (count) =>
    count === 1 ? '1 phrase retenue : la source ne l’étaye pas' : `${count} phrases retenues : la source ne les étaye pas`,
  page: (number, count) => `page ${number} sur ${count}`,
  more: 'Suite',
  back: 'Retour',
  mishaps: {
    setup: 'Je ne suis pas correctement configuré pour le moment.',
    discord: 'Discord n’a pas accepté ma réponse.',
    modelNotOffered: 'Ce modèle de chat n’est pas proposé ici.',
    modelUnreachable: 'Le modèle de chat n’a pas pu être joint.',
    modelKey: 'Le modèle de chat a refusé la clé.',
    modelCredit: 'Le compte de ce modèle de chat n’a plus de crédit.',
    modelBusy: 'Le modèle de chat est surchargé.',
    modelFailed: 'Le modèle de chat est tombé en panne.',
    modelSlow: 'Le modèle de chat a mis trop de temps.',
    modelEmpty: 'Le modèle de chat n’a rien écrit.',
    modelDeclined: 'Le modèle de chat a refusé de répondre.',
    modelCutOff: 'Le modèle de chat s’est interrompu au milieu.',
    modelUnsupported: 'Rien de ce que le modèle de chat a écrit n’a résisté à la vérification.',
    tooLate: 'La réponse prenait trop de temps, je l’ai donc arrêtée.',
    bug: 'Un problème est survenu de mon côté.',
    closing: 'J’ai été redémarré au milieu de cette réponse.',
  },
  remedies: {
    tryAgain: 'Réessayez dans une minute.',
    otherModel: 'Choisissez-en un autre sous `model`.',
    tellOperator: 'Prévenez la personne qui me gère.',
  },
  insteadShown: 'Cette réponse est tirée directement des sources.',
  reference: (ref) => `(réf. ${ref})`,
  wrongOption:
    'Je ne peux pas utiliser cela : une question compte 1 à 500 caractères, un nom ou un aspect 100 au plus, et une date est un jour, un mois ou une année (2026-08).',
  outdated: 'Ceci appartient à une version antérieure. Reposez la question avec la commande.',
}
