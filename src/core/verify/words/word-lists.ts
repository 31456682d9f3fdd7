/** Words that carry no content of their own. */
export const STOP_WORDS = new Set(
  `a an the this that these those it its they them their theirs he him his she her hers we us our you your i me my who whom whose
  which what where when why how is are was were be been being am do does did done doing have has had having will would shall should
  can could may might must of in on at by for with from to into onto upon over under above below between among through during before
  after about against within without across along around behind beyond near off out up down and or nor but so yet if then than as
  while whereas because since until unless although though whether both either neither each every any some all no not only own same
  such very too also just still even ever never again further once here there now more most less least few fewer many much other
  another s t d m re ve ll n't also per via versus vs etc itself himself herself themselves one ones well like respectively however therefore
  thus according according-to made make makes making get gets got include includes including included become becomes became given
  use uses used using known called named part there's it's that's amid upon been later earlier approximately roughly around nearly almost
  exactly total overall currently today recently ago total him someone something anyone anything it'll who's nobody nothing none far so-called`.split(
    /\s+/,
  ),
)

/** Verbs and nouns so general that their absence says little. */
export const LIGHT_WORDS = new Set(
  `have offer provide feature support come go take give show say tell see find work set way thing kind type form number amount case
  time year day month week people person place man woman world life group system way hold keep put run call state report note mention cheap expensive ahead lead date cover point licence cause data handle user gap figure carry
  describe list contain consist involve relate base serve act play serve able available new old good great first last long different
  several various certain general particular main major large small high low whole real actual fact actually model version release`.split(
    /\s+/,
  ),
)

/** Words of a retelling by which it only carries on what it tells: it may have them where the evidence has others. */
export const CARRYING_WORDS = new Set(
  `support allow let enable bring create build design intend mean aim help want try look seem appear turn follow stick deal manage span sit stand fit
  rely depend exist happen occur pick choose select opt refer present explain highlight suggest think consider view regard treat combine mix blend pair
  join unite improve enhance focus optimize tune target tailor suit gear dedicate position pitch deliver operate function produce newly originally
  scenario purpose goal task job area field aspect side option choice version variant edition ability capability skill strength advantage benefit
  change addition step stage move approach method technique setup detail idea concept topic question answer matter stuff piece lot range group couple
  series line lineup generation era moment period original current existing expensive pricey costly affordable capable useful suitable ideal perfect
  solid powerful robust important key notable remarkable special specific dedicated separate individual multiple similar broad wide huge big tiny
  modern recent core impose levy complain based lasted function validate configurable central basic simple plain advanced native built apart stack world place claim`.split(
    /\s+/,
  ),
)

/** Adverbs and the like that people put around a fact without adding to it. */
export const ADVERBS = new Set(
  `narrowly slightly marginally clearly comfortably easily considerably noticeably significantly barely simply basically already together
  essentially effectively merely altogether instead right away straight usually regularly normally outright namely quite fairly pretty
  rather somewhat plus meanwhile though anyway indeed precise roughly round own unlike just due reportedly apparently respectively yes
  single truly really likewise accordingly specifically notably overall alongside besides`.split(/\s+/),
)

/** How else people talk to whoever asked. */
export const FILLERS = new Set(
  `bit deal usual regular ordinary normal standard heads note mind remember run send stick developers developer users user anyone everybody
  whoever million billion thousand dollars cents bucks land lands tops respectable whopping hefty modest mere exact good numbers stage side`.split(
    /\s+/,
  ),
)

/** Inflected forms the stemmer cannot bring home. */
const IRREGULAR = `won win|wrote write|written write|began begin|begun begin|sold sell|bought buy|rose rise|risen rise|fell fall|fallen fall|grew grow|grown grow|took take|taken take|gave give|given give|went go|gone go|came come|saw see|seen see|knew know|known know|thought think|told tell|said say|found find|founded establish|founding establish|founder establish|founders establish|left leave|led lead|held hold|kept keep|lost lose|met meet|paid pay|ran run|sent send|spent spend|stood stand|taught teach|built build|brought bring|caught catch|chose choose|chosen choose|drew draw|drawn draw|drove drive|driven drive|ate eat|fought fight|flew fly|forgot forget|heard hear|hid hide|made make|meant mean|rode ride|sang sing|sung sing|shot shoot|slept sleep|spoke speak|spoken speak|stole steal|stolen steal|struck strike|swam swim|threw throw|thrown throw|wore wear|worn wear|broke break|broken break|bore bear|born birth|died die|dead die|death die|deaths die|dying die|children child|men man|women woman|people person|feet foot|better good|best good|worse bad|worst bad|analyses analysis|criteria criterion|data datum|mice mouse|lives life|wives wife|sung sing|overtook overtake|overtaken overtake|underwent undergo|became become|beat beat|beaten beat|shut shut|added add|adds add|adding add|shrank shrink|shrunk shrink|sped accelerate|speeds accelerate|swept sweep|sank sink|sunk sink|woke wake|tore tear|froze freeze|frozen freeze|grown grow|blew blow|blown blow|spread spread|lay lie|laid lay|shown show|showed show|proven prove|cheaper cheap|cheapest cheap|larger large|largest large|bigger big|biggest big|smaller small|smallest small|higher high|highest high|lower low|lowest low|faster fast|fastest fast|longer long|longest long|older old|oldest old|newer new|newest new|earlier early|earliest early|later late|latest late|hotter hot|easier easy|fewer few|stronger strong|weaker weak|richer rich|poorer poor|taller tall|tallest tall|shorter short|shortest short|younger young|youngest young|priced price|pricing price|licensed licence|license licence|licensing licence|licenses licence|organisation organization|centre center|colour color|programme program`

export const IRREGULAR_FORMS = new Map(
  IRREGULAR.split('|').map((pair): [string, string] => {
    const [form, word] = pair.split(' ')
    return [form!, word!]
  }),
)

/** Words that a person takes for one another in a retelling; the first stands for all. */
export const SYNONYMS = `film movie picture|start begin commence initiate|end finish conclude stop cease terminate halt|buy purchase acquire acquisition takeover|
company firm corporation business|author writer write pen|kill die fatal fatality perish slay|injure wound hurt|birth native|win victory triumph winner|defeat beat overcome|
country nation|child kid|large big huge great massive|small little tiny|rapid fast quick swift|cheap inexpensive affordable|price cost priced charge fee|
launch release unveil introduce publish debut issue premiere|discover find identify detect|show demonstrate reveal indicate suggest find illustrate|increase rise grow climb jump surge gain raise hike growth boost elevate up|
decrease fall drop decline reduce lower cut shrink contract contraction reduction slump lessen diminish down|extend lengthen prolong|lead head direct|create make build develop design construct produce|establish found set|
help assist aid|need require necessary requirement take|allow permit enable let|ban prohibit forbid bar outlaw|attack assault strike raid|police officer cop|
arrest detain apprehend|accuse charge allege|say state tell claim announce report declare|doctor physician|illness disease sickness|coronavirus covid sars virus pandemic epidemic outbreak|patient sufferer|drug medicine medication|
treatment therapy treat|city town|house home residence|live reside|work job|study research investigation trial experiment|scientist researcher|student pupil|teacher instructor|
song track single|album record lp|singer vocalist|actor actress star|role part character|series show program|episode installment|season series|player athlete footballer|team club side squad|
match game|score goal|championship title|coach manager|president leader|election vote poll|elect choose select|government administration|law legislation act|court tribunal|judge rule ruling|
sentence jail imprison prison|parliament legislature|war conflict|soldier troop|army military|weapon arms|money fund cash|rich wealthy|poor impoverished|profit earnings|revenue sale turnover|
job employment position|fire dismiss sack|hire employ recruit|resign quit step|marry wed spouse wife husband marriage|mother mom mum|father dad|movie film|director filmmaker|
book novel|newspaper paper|area region zone territory|north northern|south southern|east eastern|west western|center middle|near close adjacent|distant far|
rain rainfall|storm hurricane cyclone|fire blaze|crash collision accident|plane aircraft airplane jet|ship vessel boat|car vehicle automobile|train rail|road street highway|
bridge span|building structure|university college|school academy|church cathedral|hospital clinic|museum gallery|prove confirm verify|reject refuse decline deny|accept approve|
plan intend aim|expect anticipate predict forecast project|hope wish|believe think consider|important significant key crucial major|main primary chief principal|famous well-known renowned|
popular|receive get obtain earn|award prize|contain include comprise consist feature|use utilize employ usage|try attempt|change alter modify|replace substitute succeed supersede|
former previous ex prior|next following subsequent|annual yearly|month monthly|daily day|about regarding concerning|almost nearly|total sum overall|amount quantity|average mean|
half fifty|percent percentage|majority most|minority|member participant|people person individual|man male|woman female|population inhabitant resident|language tongue|
parameter weight|token|context window|tokens|licence permission|open-weight|download|cache cached caching hit|input prompt|output completion generate|benchmark eval evaluation test|
score achieve reach attain post record|developer maker vendor lab provider creator|retire shut sunset discontinue shutdown decommission|deprecate|preview beta|
available accessible offered availability|image picture photo vision visual|audio sound speech|video|code coding program programming software|math mathematics maths mathematical|
reason reasoning think thinking|train training pretrain pretraining|architecture design|mixture-of-experts moe|discount reduction off cut|permanent forever|run operate|chip processor gpu accelerator|
data information datum|risk danger hazard|cause lead result|link connect associate association correlate relation relate|protein|cell|gene genetic|infect infection|virus viral|vaccine vaccination vaccinate|
prevent avoid inhibit block|cancer tumor tumour|heart cardiac|brain cerebral|blood|food diet|eat consume consumption|drink beverage|weight mass|temperature heat|
energy power|oil petroleum|gas|water|sea ocean|river stream|mountain peak|forest wood|animal|bird|fish|plant|tree|
height tall high|length long|width wide|depth deep|age old|speed velocity|video clip|visit tour|travel journey trip|arrive reach|leave depart exit|return back|move relocate transfer|
join enter|meet encounter|talk speak discuss conversation|ask request|answer reply respond response|agree deal agreement accord|disagree dispute|support back endorse favour favor|oppose against|
criticize criticise condemn complain|praise acclaim|celebrate|perform performance|sing|dance|paint painting|locate situated based headquarter headquarters|own owner belong possess|rank place|
compete competition contest tournament|hold host|finish complete|win|draw tie|ticket|audience viewer|broadcast air televise|network channel|website site|user customer subscriber|
download install|phone smartphone mobile|computer pc|internet web online|email|million|nominate nomination|contribute donation donate|invest investment investor|bank lender|loan debt|tax|
budget|economy economic|trade commerce|export|import|manufacture produce factory plant production|worker employee staff|strike walkout|union|farm agriculture|crop harvest|
free gratis|safe safety secure|harm damage hurt destroy destruction|rescue save|survive survivor|victim casualty|missing lost|search hunt|evidence proof|witness|crime offence offense|
murder homicide|theft robbery steal rob|fraud scam|drug narcotic|refugee migrant|border frontier|visa|passport|king monarch|queen|prince|emperor|god deity|religion religious faith|
priest clergy|bible scripture|festival|holiday vacation|birthday|wedding|funeral|grave tomb|art artwork|artist painter|music musical|band|concert gig|instrument|guitar|piano|theater theatre|
opera|poem poetry poet|story tale plot narrative|character figure|hero|villain|fiction fictional|comic|cartoon animation animated|video-game|sport sports|football soccer|basketball|baseball|
tennis|golf|cricket|rugby|hockey|race racing|swim swimming|run running|olympic|medal|record|champion|final|retire pull withdraw shut remove|protest complain complaint outcry backlash|move push postpone delay shift reschedule|result score figure number|usable live available|plan schedule|weekend saturday sunday|stop vanish disappear go|surcharge extra premium markup|alternate interleave|validate verify confirm|publish report give|retire leave disappear vanish|recommend suggest advise|know knowledge|keep retain stay remain|end discontinue retire shut|cancel drop scrap abandon|want plan intend|serve answer respond|disable deactivate switch turn|public publish release disclose|apply affect cover concern|incorporate embed|route redirect forward send|switch migrate move|spot notice find|agreement deal contract|tout advertise promote|checkpoint weight|shrink slim|bill charge price|host run offer serve|tighten restrict limit|suspend offline unavailable|available back online restore reinstate return resume`

/** Pairs that say the opposite of each other. */
export const ANTONYMS = `increase decrease|large small|high low|before after|win lose|victory loss|extend shorten|lengthen shorten|prolong shorten|agree refuse|accept refuse|grant refuse|grant deny|approve refuse|strengthen weaken|exclude cover|start end|open close|open proprietary|cheap expensive|more less|more fewer|
above below|over under|first last|early late|old new|old young|strong weak|fast slow|rich poor|positive negative|success failure|succeed fail|accept reject|allow ban|
support oppose|include exclude|present absent|present lack|true false|correct wrong|correct incorrect|legal illegal|possible impossible|likely unlikely|able unable|safe dangerous|
north south|east west|left right|top bottom|front back|inside outside|internal external|public private|domestic foreign|male female|man woman|boy girl|husband wife|
father mother|son daughter|brother sister|king queen|actor actress|alive die|birth die|buy sell|borrow lend|import export|arrive leave|enter exit|join leave|hire fire|
upgrade downgrade|improve worsen|better worse|good bad|best worst|maximum minimum|max min|majority minority|guilty innocent|convict acquit|attack defend|friend enemy|
love hate|praise criticize|agree disagree|approve reject|confirm deny|permanent temporary|active inactive|voluntary mandatory|optional mandatory|optional required|free paid|
full empty|hot cold|warm cool|wet dry|heavy light|thick thin|wide narrow|deep shallow|long short|tall short|near distant|same different|similar different|
dense sparse|input output|upload download|encode decode|peak off-peak|preview final|dominant recessive|acute chronic|benign malignant|activate inhibit|activate deactivate|
upregulate downregulate|promote inhibit|promote prevent|cause prevent|promote relegate|gain lose|rise fall|advance retreat|ascend descend|connect disconnect|
married divorced|married unmarried|democrat republican|liberal conservative|summer winter|spring autumn|day night|morning evening|ancient modern|urban rural|
vertical horizontal|odd even|add remove|add subtract|create destroy|build demolish|remember forget|find lose|push pull|lower higher|lowest highest|least most|
smallest largest|worst best|slowest fastest|oldest youngest|oldest newest|fewer more|smaller larger|slower faster|older younger|older newer|shorter longer|shorter taller|later earlier|cheaper expensive|
outperform underperform|exceed trail|ahead behind|lead trail|expand contract|tighten loosen|strengthen weaken|harmful beneficial|effective ineffective|sufficient insufficient|
common rare|frequent rare|usual unusual|popular unpopular|always never|everyone nobody|everything nothing|all none|partial complete|partly fully|single multiple|single several|
multimodal text-only|monolingual multilingual|paid free|commercial noncommercial|guest permanent|amateur professional|minor major|junior senior|living die|indoors outdoors|indoor outdoor|
critical favorable|negative favorable|mixed positive|synthetic natural|artificial natural|mammal reptile|biggest smallest|raise lower|reduce increase|northbound southbound|eastbound westbound|accelerate slow|accelerate decelerate|speed slow|upload download|southern northern|eastern western|approve oppose|dismiss appoint|retain replace|add drop|keep drop|keep replace|keep change|stay leave|new existing|new same|loosen tighten|relax tighten|rebuke praise|confirm dispute|give drop|introduce drop`

/** Peoples and tongues by their land. */
export const DEMONYMS = `american america us usa united-states|british britain uk england english|french france|german germany|spanish spain spaniard|italian italy|chinese china|japanese japan|
korean korea|russian russia|indian india|canadian canada|australian australia|mexican mexico|brazilian brazil|dutch netherlands holland|swiss switzerland|swedish sweden|norwegian norway|
danish denmark dane|finnish finland|polish poland|greek greece|turkish turkey turkiye|irish ireland|scottish scotland|welsh wales|portuguese portugal|israeli israel|egyptian egypt|
ukrainian ukraine|austrian austria|belgian belgium|hungarian hungary|czech czechia|argentine argentinian argentina|chilean chile|colombian colombia|cuban cuba|iranian iran|
iraqi iraq|syrian syria|saudi arabia|pakistani pakistan|thai thailand|vietnamese vietnam|filipino philippines|indonesian indonesia|nigerian nigeria|kenyan kenya|european europe eu|african africa|asian asia|californian california|texan texas|icelandic iceland|romanian romania|serbian serbia|croatian croatia|emirati uae emirates`
