import type { Field } from '../release.ts'
import { anyWord } from './any-word.ts'
import { RETIRED_WORDS } from './stages.ts'

/** Words that ask whether it can still be used, where several stand between "still" and "use". */
const STILL_USABLE =
  'ainda posso usar|ainda podemos usar|ainda consigo usar|ainda da pra usar|ainda da para usar|ainda se pode usar|ainda e possivel usar|ainda funciona~|ainda posso utilizar|ainda posso acessar|continua funcionando|continua disponivel|' +
  'todavia funciona~|aun funciona~|todavia puedo usar|aun puedo usar|puedo usar todavia|puedo usar aun|todavia se puede usar|aun se puede usar|se puede usar todavia|se puede usar aun|todavia podemos usar|aun podemos usar|todavia se puede utilizar|aun se puede utilizar|todavia puedo utilizar|aun puedo utilizar|sigue funcionando|siguen funcionando|puedo seguir usando'

/** What a question can ask of a release, in the order in which answers give it. */
export const ASKED: readonly { fields: readonly Field[]; pattern: RegExp }[] = [
  {
    fields: ['price-cached-input'],
    pattern: anyWord(
      'cached|caching|cache hit|cache hits|cache read|cache price|prompt cache|prompt caching|cache input|en cache|gecacht|缓存|キャッシュ',
    ),
  },
  {
    fields: ['price-input', 'price-output'],
    pattern: anyWord(
      'pay|paying|charge|charges|charged|price~|pricing|priced|cost~|cheap~|expensive|pricey|how much|usd|dollar~|yuan~|cny|rmb|euro|euros|per million|per mtok|fee|fees|free|gratis|gratuit~|免费|無料|rate card|precio~|cuest~|cuanto vale|costar|costaba|coste|costo|barat~|caro|cara|preis~|koste~|gekostet|gunstig~|billig~|teuer|teurer|teuerste|prix|cout~|cher|chere|chers|cheres|moins cher|tarif~|preco~|cust~|价格|价钱|多少钱|定价|费用|便宜|贵|收费|涨价|降价|価格|料金|値段|値上げ|値下げ|いくら|安い|高い|コスト',
    ),
  },
  {
    fields: ['context-window'],
    pattern: anyWord(
      'how many tokens|max tokens|tokens can|context|ctx|contexto|kontext~|contexte|context window|context length|token window|ventana|fenetre|janela|上下文|コンテキスト|コンテクスト|文脈',
    ),
  },
  {
    fields: ['output-limit'],
    pattern: anyWord(
      'can output|can it output|can generate|output limit~|max output|maximum output|output tokens|output length|longest output|longer output~|more output|bigger output~|larger output~|mehr ausgabe|salida mas larga|sortie plus longue|saida mais longa|更长的输出|より長い出力|how long can it write|limite de salida|salida maxima|ausgabelimit|maximale ausgabe|ausgabelange|limite de sortie|sortie maximale|limite de saida|saida maxima|输出上限|最大输出|输出长度|最大出力|出力上限',
    ),
  },
  {
    fields: ['parameters-active'],
    pattern: anyWord('active|activated|active parameters|activos|activas|aktiv~|actifs|ativos|激活|活跃参数|アクティブ'),
  },
  {
    fields: ['parameters-total', 'parameters-active'],
    pattern: anyWord(
      'param|params|parameter|parameters|how big|how large|size|model size|parametro~|parametre~|tamano|que tan grande|wie gro~|gro~e|taille|tamanho|quao grande|参数|参数量|规模|パラメータ|パラメーター|パラメータ数|サイズ',
    ),
  },
  {
    fields: ['weights', 'licence'],
    pattern: anyWord(
      'licen~|lizenz|open source|opensource|open sourced|open sourcing|open weight~|openweight~|is it open|open model|is open|weights|closed|proprietary|self host|self hosted|run locally|run it locally|download|downloadable|commercial use|commercially|codigo abierto|pesos|abierto|abierta|quelloffen|offen~ gewicht~|offen|source ouverte|poids|poids ouverts|ouvert|codigo aberto|aberto|开源|开放权重|权重|许可|许可证|协议|オープンソース|オープンウェイト|オープン|ライセンス|重み|公開モデル',
    ),
  },
  {
    fields: ['knowledge-cutoff'],
    pattern: anyWord(
      'cutoff|cut off|know|knows|know stuff|knowledge|training data until|corte de conocimiento|corte|wissensstand|wissensstichtag|date de coupure|connaissances|coupure|corte de conhecimento|知识截止|截止日期|知識カットオフ|カットオフ|知識',
    ),
  },
  {
    fields: ['status'],
    pattern: anyWord(
      RETIRED_WORDS,
      STILL_USABLE,
      'status|withdrawn|withdraw|suspend~|still use|still using|still access|noch nutzen|noch benutzen|noch verwenden|seguir usando|todavia usar|encore utiliser|ainda usar|continuar usando|还能用|まだ使え|まだ利用でき|still up|still a thing|still supported|still exist~|existe todavia|todavia existe|sigue existiendo|existiert noch|noch existiert|gibt es noch|existe encore|existe toujours|ainda existe|还存在|まだある|still alive|alive|dead|gone|still around|still running|pulled|phase~ out|deprecat~|still available|still usable|still sold|still being sold|still offered|still offer|still offers|still sell|still sells|still selling|still buy~|still work~|still live|still online|preview or|ga|generally available|general availability|descontinu~|disponible~|disponive~|sigue a la venta|siguen a la venta|muert~|verfugbar|noch verkauft|noch erhaltlich|erhaltlich|tot|encore vendu~|mort|morte|a venda|mort~|弃用|还在卖|还能买|停售|利用可能|まだ買え|販売中|販売され',
    ),
  },
  {
    fields: ['modalities-input', 'modalities-output'],
    pattern: anyWord(
      'modalit~|what inputs|which inputs|input types|accept|accepts|inputs|multimodal~|vision|image|images|picture~|photo~|audio|video|videos|pdf|see|hear|imagen|imagenes|bild|bilder|image en entree|imagem|imagens|modalidad~|modalitat~|多模态|图片|图像|音频|视频|マルチモーダル|画像|音声|動画',
    ),
  },
  {
    fields: ['reasoning'],
    pattern: anyWord(
      'reasoning|thinking|thinking mode~|effort|reasoning effort|razonamiento|denkmodus|raisonnement|raciocinio|推理模式|思考模式|思考|推論モード',
    ),
  },
  {
    fields: ['api-name'],
    pattern: anyWord(
      'api name|api id|model id|model string|model name in the api|api string|identifier|nombre de api|id del modelo|modell id|nom api|id du modele|id do modelo|模型id|api名称|api名|モデルid|model identifier',
    ),
  },
  {
    fields: ['architecture'],
    pattern: anyWord(
      'architecture|moe|mixture of experts|mla|multi head latent attention|csa|hca|sparse attention|dense model|arquitectura|architektur|arquitetura|架构|アーキテクチャ',
    ),
  },
  {
    fields: ['training-tokens'],
    pattern: anyWord(
      'training tokens|trained on|trained with|trainiert~|entrenad~ con|entrenad~ en|entraine~ sur|entraine~ avec|treinad~ com|treinad~ em|tokens was it trained|how many tokens did|pretrain~|tokens de entrenamiento|trainings tokens|tokens d entrainement|tokens de treinamento|训练数据|训练token|学習トークン|学習データ',
    ),
  },
  { fields: ['training-compute'], pattern: anyWord('training compute|flop~|compute|计算量|計算量') },
  {
    fields: ['replaced-by'],
    pattern: anyWord(
      'successor~|replaced|what model replaces|which model replaces|what model will replace|which model will replace|anything replace~|what succeed~|which model succeed~|migrate|migration|switch to|upgrade to|replaced by|replacement~|what replaces|what will replace|supersed~|succeeded by|came after|comes after|sucesor~|reemplaz~|sustituy~|sustituid~|sustitut~|nachfolg~|abgelost~|ersetz~|ersatz|successeur~|remplac~|sucessor~|substitu~|后继|继任|替代|取代|接替|後継|置き換え|代わり',
    ),
  },
  {
    fields: ['replaces'],
    pattern: anyWord(
      'predecessor~|did it replace|did replace|does replace|does it replace|replaces|came before|comes before|predecesor~|reemplaza|sustituye|vorganger~|ersetzt|predecesseur~|remplace|antecessor~|substitui|前代|上一代|前身|前任|取代|前モデル|先代|置き換え',
    ),
  },
  {
    fields: ['released'],
    pattern: anyWord(
      'when|date|dates|release date|released|launch date|launched|launch|come out|came out|out yet|out already|is out|drop yet|dropped yet|announce~|cuando|fecha|lanz~|salio|wann|draussen|erschien~|veroffentlich~|quand|date de sortie|sorti|sortie|lance|quando|ja saiu|ja foi lancad~|data de lancamento|lancado|lancada|lancamento|saiu|什么时候|何时|发布日期|发布时间|上线|发布|出了吗|出了没|もう出|出ましたか|出てる|いつ|リリース日|発売日|公開日|リリース|発表',
    ),
  },
  {
    fields: ['benchmark'],
    pattern: anyWord(
      'benchmark~|score~|scored|coding|programming|at code|beat|beats|beaten|outperform~|smarter|smartest|programmier~|programacion|programmation|programacao|编程|代码能力|コーディング|プログラミング|swe bench|swebench|mmlu|gpqa|aime|humaneval|livecodebench|terminal bench|hle|arc agi|elo|puntuacion|puntaje|punktzahl|ergebnis|resultat~|pontuacao|跑分|得分|基准|成绩|ベンチマーク|スコア',
    ),
  },
]

export const INTENTS = {
  compare: anyWord(
    'same|identical|equal|equally|mism~|igual|iguais|iguales|gleich|gleiche~|meme|memes|mesm~|相同|一样|同じ|vs|vs.|versus|beat|beats|outperform~|compare~|comparison|compared|or|difference~|differ|better|worse|against|than|stack up|que|comparar|comparacion|compara|diferencia~|mejor|peor|contra|vergleich~|unterschied~|besser|schlechter|gegen|als|compare|comparaison|comparer|difference|mieux|pire|contre|diferenca~|melhor|pior|对比|比较|区别|还是|哪个|比|比較|違い|より|どっち|どちら',
  ),
  why: anyWord(
    'why|how does|how do|how did|how is|how was|how were|how good|explain|what makes|what changed|whats new|what s new|what is new|what is special|special about|matter|matters|significance|significant|important|big deal|hype|happened|happen|architecture|attention|moe|trained|training|received|reception|review~|background|story|what do people|what does the article|what does|technical|hardware|chips|gpus|huawei|nvidia|export controls|evaluat~|safety|por que|como funciona|como|que cambio|explica~|importante|importa|warum|wieso|wie funktioniert|erklar~|wichtig|was ist neu|was hat sich|pourquoi|comment|explique~|quoi de neuf|important|por que|porque|o que mudou|为什么|为何|怎么|如何|解释|重要|变化|架构|なぜ|どうして|どのように|仕組み|変わ|重要|アーキテクチャ',
  ),
  newest: anyWord(
    'whats new|what s new|anything new|new models|new releases|new llms|new ai|neue modelle|nuevos modelos|nouveaux modeles|novos modelos|新模型|新しいモデル|newest|latest|most recent|recently|current flagship|what s new from|last model|mas reciente~|mas nuev~|ultimo|ultima|ultimos|ultimas|neueste~|aktuellste~|jungste~|letzte|letzten|zuletzt|dernier|derniere|derniers|dernieres|plus recent~|mais recente~|mais nov~|最新|最近|一番新しい',
  ),
  /** Nouns and verbs that ask for several releases rather than for one. */
  listNoun: anyWord(
    'models|llms|model releases|releases|versions|lineup|line up|modelos|versiones|lanzamientos|modelle|versionen|modeles|sorties|versoes|lancamentos|模型|版本|モデル|バージョン',
  ),
  listVerb: anyWord(
    'release|released|releases|ship|shipped|launch|launched|publish|published|put out|drop|dropped|come out|came out|announce|announced|new|introduce|introduced|timeline|list|lanzo|lanzado|lanzaron|publico|saco|salio|salieron|veroffentlicht~|herausgebracht|rausgebracht|erschienen|erschien|kam|kamen|sorti|sortis|sorties|publie|lance|lancou|lancados|saiu|sairam|发布|推出|上线|出了|リリース|発表|公開|出た',
  ),
  /** Asks for the whole family of a name. */
  whole: anyWord('all|every|list|timeline|versions|models|todos|todas|alle|tous|toutes|todos os|所有|全部|すべて|一覧'),
  /** What sets a release apart from one before it. */
  changed: anyWord(
    'what s new|whats new|what is new|what changed|what has changed|what s changed|whats changed|what improved|what did improve|improve~ over|improvements over|what s different|whats different|what is different|was ist neu|was hat sich|quoi de neuf|qu est ce qui a change|ce qui a change|que cambio|que cambia|que ha cambiado|o que mudou|novidades|novedades|nouveautes|neuerungen|有什么变化|有什么改进|有什么新|有何变化|变了什么|何が変わ|何が新し|変更点|変化',
  ),
  /** Between two, of which one came after the other. */
  between: anyWord(
    'between|from|vs|versus|compared|against|over|since|than|zwischen|von|gegenuber|seit|entre|de|desde|frente a|respecto a|depuis|par rapport a|do|da|para|em relacao a|和|与|跟|比|到|から|と|より|比べ',
  ),
  /** How a value came to be what it is, and what it was at first. */
  history: anyWord(
    'over time|price change|price changes|price changed|price of change|price of changed|prices change|prices changed|prices of change|price cut|got cheaper|get cheaper|gotten cheaper|become cheaper|drop in price|history|historic~|changed over|and now|evolution|historial|cambiado el precio|cambio el precio|verlauf|preis verandert|preis geandert|preis von verandert|preis von geandert|historique|prix de a change|prix de a evolue|historico|mudou o preco|preco do mudou|历史|价格变化|价格怎么变|价格如何变|推移|履歴|価格はどう変|価格の変化',
  ),
  /** What a price can do; of other fields these words say nothing. */
  moved: anyWord(
    'go up|goes up|going up|gone up|went up|go down|goes down|going down|gone down|went down|increase~|raise~|raising|rise|rises|risen|rose|hike~|drop|drops|dropped|fell|fallen|lowered|cut|cuts|slashed|change|changed|changes|subio|subido|subir~|sube|suben|ha bajado|baja|bajan|bajar~|encarec~|abarat~|cambiado|steigt|steigen|sinkt|sinken|gestiegen|gefallen|gesenkt|gesunken|erhoht|geandert|verandert|augment~|baiss~|monte|montera|change|sobe|vai cair|aumentar~|aumenta|subiu|caiu|baixou|aumentou|mudou|涨|降价|降了|会降|上がる|下がる|上がった|下がった|上がりました|下がりました|値上げ|値下げ',
  ),
  /** What a price was; of other fields these words say nothing. */
  before: anyWord(
    'before|previously|used to|formerly|in the past|back then|antes|anteriormente|solia|costumava|fruher|vorher|zuvor|damals|avant|auparavant|以前|之前|原来|过去|前は|かつて|もともと',
  ),
  now: anyWord(
    'now|today|currently|at the moment|at present|ahora|hoy|actualmente|jetzt|heute|aktuell|derzeit|momentan|maintenant|aujourd hui|actuellement|en ce moment|agora|hoje|atualmente|现在|目前|当前|如今|今天|現在|いま|今は|今の',
  ),
  discount: anyWord(
    'discount~|promo|promos|promotion~|introductory price|intro price|introductory pricing|special price|sale|rabatt~|aktionspreis~|einfuhrungspreis~|sonderpreis~|descuento~|promocion~|oferta~|remise~|reduction|rabais|promotion~|desconto~|promocao|promocoes|折扣|优惠|打折|促销|割引|キャンペーン|セール',
  ),
  /** How long something lasts, or that it is over. */
  ends: anyWord(
    'when|whens|until|till|how long|end|ends|ended|ending|stop|stops|stopped|over|expire~|expiring|still|last|lasts|lasted|run out|runs out|ran out|wann|bis|wie lange|ende|endet|endete|vorbei|noch|cuando|hasta|termina~|termino|acaba~|acabo|sigue|quand|jusqu~|finit|fini|fin|prend fin|encore|quando|ate|acabou|terminou|ainda|什么时候|何时|结束|到期|截止|还有|いつ|終了|終わ|まで',
  ),
  /** A difference as a part of a whole, which "how many times cheaper" asks for too. */
  share: anyWord(
    '%|percent|per cent|percentage|pct|how many times|times cheap~|times as cheap|times as expensive|times more expensive|prozent~|wie viel mal|wieviel mal|um wie viel mal|por ciento|porcentaje|cuantas veces|pour cent|pourcent~|combien de fois|por cento|porcentagem|percentual|quantas vezes|百分|几倍|多少倍|パーセント|何倍|何割',
  ),
  launch: anyWord(
    'launch price|at launch|on launch|initially|originally|original price|at release|first price|initial price|started at|when it launched|when it came out|al lanzamiento|bei veroffentlichung|zum start|au lancement|no lancamento|首发|发布时的|発売時|リリース時',
  ),
  /** Asks for one release's main facts: "tell me about R1", "specs of K2.6". */
  overview: anyWord(
    'tell me about|what is|whats|what s|who is|who made|who makes|overview|specs|spec|details|info|facts|summary|que es|was ist|qu est ce que|c est quoi|o que e|是什么|介绍|とは|について|教えて',
  ),
} as const

/** Words that ask which of two is ahead, by the field they compare and the end that wins. */
export const COMPARATIVES: readonly { fields: readonly Field[]; wins: 'lower' | 'higher'; pattern: RegExp }[] = [
  {
    fields: ['price-input', 'price-output'],
    wins: 'lower',
    pattern: anyWord(
      'cheap~|less expensive|cost less|costs less|lower price~|mas barat~|menos car~|gunstiger~|billiger~|preiswerter~|moins cher|moins chere|moins chers|moins cheres|mais barat~|更便宜|便宜|安い|安価|安く',
    ),
  },
  {
    fields: ['price-input', 'price-output'],
    wins: 'higher',
    pattern: anyWord(
      'expensive|pricier|costlier|costs more|cost more|mas caro|mas cara|teurer|plus cher|plus chere|mais caro|mais cara|更贵|贵|高い|高価',
    ),
  },
  {
    fields: ['context-window'],
    wins: 'higher',
    pattern: anyWord(
      'longer context|bigger context|larger context|more context|mas contexto|mayor contexto|grosseres kontextfenster|mehr kontext|plus de contexte|mais contexto|maior contexto|longest context|biggest context|largest context',
    ),
  },
  {
    fields: ['parameters-total'],
    wins: 'higher',
    pattern: anyWord('bigger|larger|more parameters|mas grande|grosser|groesser|plus grand|maior|更大|大きい'),
  },
  {
    fields: ['parameters-total'],
    wins: 'lower',
    pattern: anyWord('smaller|fewer parameters|mas pequeno|kleiner|plus petit|menor|更小|小さい'),
  },
  {
    fields: ['released'],
    wins: 'higher',
    pattern: anyWord(
      'newer|more recent|came out later|is after|was after|out after|released after|launched after|mas nuevo|mas reciente|neuer|plus recent|mais novo|更新|新しい',
    ),
  },
  {
    fields: ['released'],
    wins: 'lower',
    pattern: anyWord(
      'older|came first|came out first|out first|released first|launched first|earlier|was before|is before|out before|released before|launched before|zuerst|primero|en premier|primeiro|mas antiguo|alter|plus ancien|mais antigo|更早|早于|先发布|古い|先に',
    ),
  },
]

/** Words of our subject: with one of them, a question nothing answers is a gap in the sources and not beside the point. */
export const SUBJECT = anyWord(
  'ai|llm|llms|gpt|chatbot~|image generat~|video generat~|music generat~|text to speech|tts|model|models|token|tokens|context|benchmark~|api|weights|parameter~|neural|transformer~|training|inference|open source|openai|release~|modelo~|modell~|modele~|ki|ia|模型|人工智能|モデル|生成ai',
)
