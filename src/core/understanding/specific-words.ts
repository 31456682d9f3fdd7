/** Words that stand in questions about anything: they do not tell which passage answers. */
const GENERAL = new Set(
  'support supports supported what which when where who whose whom why how does did doing done have has had was were will would could should can cant about with from into than then that this these those there their they them your mine please pls tell explain describe give show make made makes matter matters mattered important importance significance significant special notable big deal hype thing things anything something good better best worse model models release released releases version versions llm llms chatbot openai anthropic google deepseek meta really actually just like know mean means meant say says said article source sources much many more most less least very also still even only other others people everyone think used using use uses work works working works happen happened happens story details detail info overview specs spec summary facts news update latest newest new such whats hows whos thats isnt dont arent cannot cause because going come came gets been being during while over under around before after since until between difference different compare compared versus behind company made maker makers developer developed created creator long need needs needed down hello thanks thank exist exists existing real bout talk talking talks everybody excited buzz heard hear vergleich vergleiche vergleichen unterschied unterschiede zwischen comparer comparaison différence différences entre comparar comparación comparação diferencia diferencias diferença diferenças'.split(
    ' ',
  ),
)

/** The words of a question that a passage must know to answer it, folded to their stems' beginnings. */
export function specificWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\d]{3,}|\p{Lu}{2,}/gu) ?? []
  return [...new Set(words.filter((word) => !GENERAL.has(word)).map(stem))]
}

/** Cuts common endings, so that "trained" meets "training". */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/iz(?=e|i|a)/, 'is')
    .replace(/(ations?|ings?|ed|es|ers?|ly|s)$/, '')
}
