import type { Locale } from '../../../locale.ts'

/** Further endings of the stems of verbs. */
export const MORE_ENDINGS: Partial<Record<Locale, string>> = {
  de: 'n st nd',
  es: 'aría arían ería ería iría ase asen iese iera ieran ara aran aste amos emos imos imiento iendo',
  fr: 'ent aient ait ant ons ez era eront erait eraient é ée és ées er ir it issent issait',
  'pt-BR': 'asse assem esse isse aria ariam eria ava avam ou aram ia iam eram iram ando endo indo a o am em ar er ir ará arão eu iu',
}

/**
 * Further words of the passages and their renderings: English (`a / b`: either), then what German, Spanish, French,
 * Portuguese, Chinese and Japanese say for it, written as in the tongues. A translation is held to its English sentence by
 * them too; a sentence without one is not, for with so many renderings anything can be read into a passage.
 */
export const COMMON_WORDS = `
yes | ja | sí | oui | sim | 是的, 可以, 对 | はい, ええ
no | nein | no | non | não | 不, 不是, 否 | いいえ
ai | ki, ai | ia, inteligencia artificial | ia, intelligence artificielle | ia, inteligência artificial | ai, 人工智能 | ai, 人工知能
united states / us | vereinigten staaten, vereinigte staaten, usa, us | estados unidos, ee uu, eeuu, estadounidense | états-unis, américain, américaine | estados unidos, eua, norte-americano, americano | 美国 | 米国, アメリカ, 合衆国
google | google | google | google | google | 谷歌 | グーグル
alibaba | alibaba | alibaba | alibaba | alibaba | 阿里巴巴, 阿里 | アリババ
baidu | baidu | baidu | baidu | baidu | 百度 | バイドゥ, 百度
tencent | tencent | tencent | tencent | tencent | 腾讯 | テンセント
microsoft | microsoft | microsoft | microsoft | microsoft | 微软 | マイクロソフト
amazon | amazon | amazon | amazon | amazon | 亚马逊 | アマゾン
huawei | huawei | huawei | huawei | huawei | 华为 | ファーウェイ, 華為
xiaomi | xiaomi | xiaomi | xiaomi | xiaomi | 小米 | シャオミ
bytedance | bytedance | bytedance | bytedance | bytedance | 字节跳动 | バイトダンス
nvidia | nvidia | nvidia | nvidia | nvidia | 英伟达 | エヌビディア
moonshot | moonshot | moonshot | moonshot | moonshot | 月之暗面 | ムーンショット
meta | meta | meta | meta | meta | meta | メタ
chinese / china | chinesisch, chinas | chino, china, chinos | chinois, chinoise, chine | chinês, chinesa, china | 中国, 国产 | 中国
level / level with | niveau, ebene, stufe, gleichauf, ebenbürtig | nivel, niveles, a la par, a la altura | niveau, niveaux, au niveau de, à égalité | nível, níveis, no mesmo nível, páreo | 水平, 级别, 层面, 等级, 持平, 水平相当, 相当 | レベル, 水準, 段階, 同等, 互角
comparable / similar | vergleichbar, ähnlich | comparable, comparables, similar, equiparable | comparable, comparables, similaire, similaires | comparável, comparáveis, similar, semelhante | 可比, 相当, 相近, 类似, 同类, 媲美 | 同等, 同程度, 匹敵, 比較可能, 匹敵する, 同様
stage / stages / phase | phase, phasen, stufe, stufen, schritt, schritte | etapa, etapas, fase, fases | étape, étapes, phase, phases | etapa, etapas, fase, fases | 阶段 | 段階, ステージ, フェーズ
line | linie, zeile, zeilen, produktlinie | línea, líneas | ligne, lignes, gamme | linha, linhas | 行, 系列, 产品线 | 行, ライン
figures / figure / number | zahlen, angaben, werte | cifras, cifra, números, datos | chiffres, chiffre, données | números, número, dados, cifras | 数据, 数字, 数值 | 数値, 数字, データ
claim / claims / claimed / says | behaupt~, beanspruch~, behauptung, reklamiert | afirm~, sostien~, asegur~, aleg~, afirmación | affirm~, prétend~, revendiqu~, assur~, affirmation | afirm~, alega~, reivindic~, diz, garant~, assegur~ | 声称, 宣称, 称, 自称, 号称 | 主張し, 主張, 称し, うたっ, 謳っ, としてい
adds / added | fügt hinzu, füg~, hinzufüg~, hinzugefügt, ergänz~ | añad~, agreg~, incorpor~ | ajout~ | adicion~, acrescent~ | 补充, 增加, 新增, 加入, 添加, 补充说, 还称 | 追加, 加え, 付け加え, 補足
key / important | schlüssel, wichtig, entscheidend, zentral | clave, importante | clé, important | chave, importante | 关键, 重要 | 鍵, 重要, キー
head / heads | kopf, köpfe | cabeza, cabezas, cabezal | tête, têtes | cabeça, cabeças | 头 | ヘッド
multi / several | mehr, mehrfach, multi | multi | multi | multi | 多 | マルチ, 多
max / maximum | max, maximal, maximum | máximo, máxima, max | max, maximum, maximal, maximale | máximo, máxima, max | 最大, 最高 | 最大, マックス
sold / sell | verkauft, verkauf~ | vend~ | vend~, vendu | vend~ | 出售, 销售, 售出 | 販売, 売られ
start / begin / starts | start, beginn~, anfang, startet, ausgangspunkt, baut auf, geht von aus | comienz~, empiez~, inicio, arranc~, part~ | commenc~, début~, part de, partir, démarr~ | começ~, inici~, part~, início | 开始, 始于, 起始, 起步, 启动, | 開始, 始ま, 始め, 出発, 起点
supervised | überwacht, überwachtes, überwachten, überwachte | supervisado, supervisada | supervisé, supervisée | supervisionado, supervisionada | 监督, 有监督 | 教師あり, 教師付き
query / queries / request | abfrage, abfragen, anfrage, anfragen | consulta, consultas, petición | requête, requêtes | consulta, consultas | 查询, 请求 | クエリ, 問い合わせ, リクエスト
request / requests / ask | anfrage, anfragen, wunsch, anforderung, auf anfrage | solicitud, solicitudes, petición, peticiones, demanda | demande, demandes, requête, requêtes | pedido, pedidos, solicitação, solicitações, requisição, requisições | 请求, 要求 | 要求, リクエスト, 要請
asks / ask / requires | fragt, bittet, bitt~, verlangt, fordert, fragt ab | pide, piden, pidió, solicit~, pregunta | demand~ | pede, pedem, pediu, pedir, pergunt~ | 要求, 询问, 请, 要求提供 | 求め, 尋ね, 問う, 問い, 呼びかけ
turns / turn | runde, runden, wend~, dreh~ | turno, turnos | tour, tours | turno, turnos, vez | 轮, 回合 | ターン, 回
account / report | bericht, angabe, angaben, konto, darstellung, schilderung | cuenta, relato, versión, según | compte, récit, selon | conta, relato, segundo | 账户, 说法, 叙述, 介绍 | アカウント, 説明, によると
programming / coding | programmier~, programmierung, codierung | programación | programmation, codage | programação | 编程, 程序设计, 代码 | プログラミング, コーディング
holds / contains / hold | fasst, hält, enthält, umfasst | contiene, tiene, mantiene, alberga | contient, compte, tient, détient | contém, tem, mantém, comporta | 包含, 拥有, 容纳, 共有, 保持 | 持つ, 持ち, 保持, 備え, 含み, 含む
explains / explain | erklär~, erläuter~ | explic~ | expliqu~ | explic~ | 解释, 说明, 介绍 | 説明
position / positions | position, positionen, stelle, stellen | posición, posiciones | position, positions | posição, posições | 位置 | 位置, ポジション
presents / introduces / introduced / positions | stellt vor, stellte vor, vorstell~, präsentier~, vorgestellt, positionier~ | present~, posicion~ | présent~, positionn~ | apresent~, posicion~ | 介绍, 推出, 定位为, 展示, 呈现, 发布 | 紹介, 発表, 位置づけ, 位置付け, 導入, 提示
routing / router | routing, weiterleitung | enrutamiento | routage | roteamento | 路由 | ルーティング
hybrid | hybrid, hybride, hybriden, hybrides | híbrido, híbrida | hybride, hybrides | híbrido, híbrida | 混合 | ハイブリッド
returns / return | rückkehr, kehrt zurück, zurückkehr~ | regreso, retorno, vuelta, vuelve, volver, devuelv~ | retour, retourn~, renvoi~, revien~ | retorno, volta, retorn~, devolv~ | 回归, 返回, 重返, 回到 | 復帰, 回帰, 返し, 返す, 戻り
again / once more | erneut, wieder, nochmals, noch einmal, abermals | de nuevo, otra vez, nuevamente, volvió a, vuelve a | à nouveau, de nouveau, encore, re | de novo, novamente, outra vez, voltou a | 再次, 重新, 又, 再度, 恢复 | 再び, 再度, 改めて, もう一度
function / functions | funktion, funktionen | función, funciones | fonction, fonctions | função, funções | 函数, 功能 | 関数, 機能
linear | linear, lineare | lineal | linéaire | linear | 线性 | 線形, リニア
conversation / dialogue / talking | gespräch, gespräche, gesprächs, dialog, dialoge, unterhaltung, konversation | conversación, conversaciones, diálogo, diálogos, conversar | conversation, conversations, dialogue, dialogues, discuter | conversa, conversas, diálogo, diálogos, conversar | 对话, 会话, 交谈 | 対話, 会話
optimiser / optimizer | optimierer, optimizer | optimizador | optimiseur | otimizador | 优化器 | オプティマイザ, オプティマイザー, 最適化器
optimisation / optimise | optimierung, optimier~ | optimización, optimiz~ | optimisation, optimis~ | otimização, otimiz~ | 优化 | 最適化
finishes / finish / finished / completes / complete / completed | fertig, beend~, abgeschlossen, abschließ~, vollende~, fertiggestellt, schließt ab, erledigt, erledig~ | termin~, complet~, acab~, finaliz~ | termin~, achev~, complét~, fini~, finit | termin~, conclu~, complet~, acab~, finaliz~ | 完成, 结束, 完工, 补全 | 完了, 完成, 終え, 仕上げ, 終了
extended / extend / stretched / extends | erweiter~, verlänger~, ausdehn~, ausgedehnt, ausgeweitet, strecken | extend~, ampli~, extiend~ | étend~, étendu, étendue, prolong~, élarg~ | estend~, ampli~, expand~ | 扩展, 延长, 扩大, 延伸, 拓展 | 拡張, 延長, 拡大, 伸ば
class | klasse, klassen | clase, clases | classe, classes, catégorie | classe, classes | 类, 级, 级别, 类别, 等级 | クラス, 級
volume / volumes | volumen, menge, mengen | volumen, volúmenes | volume, volumes | volume, volumes | 量, 规模 | 量, 大量
rate / rates | rate, raten, quote | tasa, tasas | taux | taxa, taxas | 率, 比率 | 率, レート
search / browse | suche, suchen, sucht | búsqueda, búsquedas, buscar, busc~ | recherche, recherches, cherch~ | busca, buscas, pesquisa, pesquis~ | 搜索, 检索 | 検索, 探索
browsing / browser | browsing, browser, surfen, webnavigation | navegación, navegador, navegar | navigation, navigateur, naviguer | navegação, navegador, navegar | 浏览, 浏览器, 网页浏览 | ブラウジング, ブラウザ, ブラウザー, 閲覧
connection / connections | verbindung, verbindungen | conexión, conexiones | connexion, connexions | conexão, conexões | 连接 | 接続, コネクション
merged / merge | zusammengeführt, verschmolzen | fusion~, combinado | fusionn~ | fundid~, mescl~, unid~ | 合并 | 統合, マージ
siblings / sibling | geschwister, schwestermodell | hermano, hermanos | frère, frères, modèle frère | irmão, irmãos | 同系列, 兄弟 | 兄弟, 姉妹
edits / edit / editing | bearbeit~, änderungen, bearbeitung | edit~, edición | modifi~, édition | edit~, edição | 编辑, 修改 | 編集
little / slightly | wenig, leicht, etwas, knapp, geringfügig | poco, ligeramente, algo | peu, légèrement, un peu | pouco, ligeiramente, um pouco | 略, 略微, 稍, 稍微, 小幅, 略高于 | わずか, わずかに, やや, 少し, 若干
blocks / block | block, blöcke, blockier~ | bloque, bloques, bloque~ | bloc, blocs, bloqu~ | bloco, blocos, bloque~ | 块, 阻止, 屏蔽 | ブロック
sample / samples | beispiel, stichprobe, beispielcode, muster | muestra, muestras, de ejemplo | exemple, échantillon, échantillons, d'exemple | exemplo, amostra, amostras | 样本, 示例, 样例, 采样 | サンプル
example / examples | beispiel, beispiele, beispielen | ejemplo, ejemplos | exemple, exemples | exemplo, exemplos | 示例, 样例, 例子, 样本, 例如 | 例, 事例, サンプル, 件の例
synthetic / synthesised | synthetisch | sintético, sintética, sintéticos, sintéticas | synthétique, synthétiques, synthétisé | sintético, sintética, sintéticos, sintéticas | 合成 | 合成, 人工
top / best | spitze, oberste, top | tope, superior, punta, cima | haut, sommet, tête, pointe | topo, ponta | 顶级, 顶尖, 最高, 榜首, 尖端 | トップ, 最上位, 首位, 先端
flagship / flagships | flaggschiff, flaggschiffe, flaggschiffen, spitzenmodelle | insignia, buque insignia, buques insignia, estrella | phare, phares, vaisseau amiral | carro-chefe, modelos de ponta, ponta, principal | 旗舰 | フラッグシップ, 旗艦
sound / audio | ton, klang, geräusch | sonido, sonidos | son, sons | som, sons | 声音, 音效 | 音, サウンド
stable / stability | stabil, stabile, stabilität | estable, estables, estabilidad | stable, stables, stabilité | estável, estáveis, estabilidade | 稳定, 稳定性 | 安定, 安定性, 安定し
instability / instabilities | instabilität, instabilitäten | inestabilidad, inestabilidades | instabilité, instabilités | instabilidade, instabilidades | 不稳定, 不稳定性, 不稳定问题 | 不安定, 不安定性
proprietary / closed | proprietär, proprietäre, proprietären | propietario, propietaria, propietarios | propriétaire, propriétaires | proprietário, proprietária, proprietários | 专有, 闭源, 私有 | プロプライエタリ, 独自, 非公開
row / in a row | reihe, in folge, hintereinander, nacheinander | fila, seguidas, seguidos, consecutivas, consecutivos | de suite, d'affilée, consécutives, rangée | seguidas, seguidos, consecutivas, consecutivos, fila | 连续, 接连, 行 | 連続, 連続し, 続け, 続けて
back / restored | zurück, wieder | atrás, de vuelta | retour, arrière | volta, de volta, atrás | 恢复, 回来, 返回 | 戻, 復活
graphics / gpu | grafik, grafikspeicher | gráfica, gráficos, gráfico | graphique, graphiques, vidéo | gráfica, gráficos, de vídeo | 显存, 图形, 显卡 | グラフィックス, グラフィック
memory | speicher, arbeitsspeicher, speichers, ram | memoria, ram | mémoire, ram | memória, ram | 内存, 显存, 存储 | メモリ, メモリー, ram
site / page | seite, website | sitio, web | site | site | 网站, 站点 | サイト
page / pages | seite, seiten, webseiten | página, páginas | page, pages | página, páginas | 页面, 网页, 页 | ページ, ウェブページ
continues / continue | fortsetz~, setzt fort, weiter | contin~, sigue, siguió | continu~, poursui~ | contin~, segue | 继续, 仍然, 持续 | 続け, 継続, 引き続き
plain / simple | schlicht, einfach | simple, sencillo, llano | simple, brut | simples | 简单, 普通, 纯 | 単純, シンプル, プレーン
residual | residual, restverbindungen | residual, residuales | résiduel, résiduelles | residual, residuais | 残差 | 残差
summary / summarised / summarises | zusammenfassung, zusammengefasst, zusammenfass~, fasst zusammen | resumen, resum~ | résumé, résum~, synthèse | resumo, resum~ | 总结, 摘要, 概括, 归纳 | 要約, まとめ, 概要
table | tabelle | tabla | tableau | tabela | 表, 表格 | 表, 一覧
gap | lücke, abstand | brecha, diferencia | écart | lacuna, diferença | 差距, 缺口 | 差, ギャップ
form / forms | form, formen | forma, formas | forme, formes | forma, formas | 形式, 形态 | 形, 形式, 形態
session / sessions | sitzung, sitzungen, session, sessions | sesión, sesiones | session, sessions, séance | sessão, sessões | 会话, 场次, 调试 | セッション
light / lighter | licht, leicht | ligero, ligera, luz | léger, légère, lumière | leve, luz | 轻量, 轻, 光 | 軽量, 軽い, 光
streaming / stream | streaming | streaming, transmisión | streaming, flux | streaming, transmissão | 流式 | ストリーミング
quotes / quote / citing / cites / cited | zitier~, beruft sich auf, berufen, unter berufung auf | cit~, citando a | cit~, citant | cit~, citando | 引用, 援引, 引述 | 引用, 引い
lifted / removed | aufgehoben, entfernt, gelockert, entfernte | levant~, retirad~, eliminad~, quitad~ | levé, levées, retir~, supprim~ | removid~, retirad~, suspens~, levantad~ | 解除, 取消, 移除, 去除, 放宽 | 解除, 外さ, 取り除か, 撤廃
safeguard / safeguards | schutzmaßnahme, schutzmaßnahmen, sicherung, sicherungen, schutzvorkehrungen | salvaguarda, salvaguardas, protección, protecciones | garde-fou, garde-fous, protection, protections | salvaguarda, salvaguardas, proteção, proteções | 保障措施, 安全措施, 防护, 安全防护, 保护措施 | セーフガード, 安全対策, 保護措置
deep / deeper | tief, tiefe, tiefem, tiefen, tiefer, tiefes, tiefgehend | profundo, profunda, profundos, a fondo | profond, profonde, approfondi | profundo, profunda, profundos | 深, 深度, 深入, 深层 | 深い, 深く, ディープ, 高度
alternate / alternates | wechsel~, wechseln sich ab, abwechsel~ | altern~ | altern~ | altern~, intercal~ | 交替, 轮流 | 交互
pass / passes | durchlauf, durchgang, schritt | pasada, paso, pasos | passe, passage | passagem, passada, passo | 次, 遍, 一次 | パス, 回, 一度
last / latest | letzte, letzten | último, última | dernier, dernière | último, última | 最后, 最近 | 最後, 最新
draft | entwurf | borrador | brouillon, ébauche | rascunho | 草稿 | ドラフト, 下書き
latent | latent | latente | latent, latente | latente | 潜在 | 潜在
scratch / ground up | grund auf, null | desde cero, cero | zéro, partir de zéro | zero, do zero | 从零, 从头 | ゼロから, ゼロ
built / build / created | gebaut, erstellt, bau~, aufgebaut, entwickelt, errichtet | construy~, construid~, cread~, desarroll~ | construi~, construit, bâti, cré~, conçu | construí~, construid~, criad~, desenvolv~ | 构建, 打造, 建造, 搭建, 构筑, 建立, 制作 | 構築, 作られ, 作り, 作っ, 開発, 造ら
built-in | eingebaut, integriert | integrado, incorporado | intégré, intégrée | integrado, embutido | 内置, 自带 | 内蔵, 組み込み, 組込み
method / methods | methode, methoden, verfahren | método, métodos | méthode, méthodes | método, métodos | 方法 | 手法, 方法
chain | kette, gedankenkette | cadena | chaîne | cadeia | 链 | チェーン, 連鎖
bit / bits | bit, bits | bit, bits | bit, bits | bit, bits | 位, 比特 | ビット
firm / firms | firma, firmen | empresa, empresas | entreprise, entreprises, société | empresa, empresas | 公司, 企业 | 企業, 会社
company / companies | unternehmen, firmen | empresa, empresas, compañía, compañías | entreprise, entreprises, société, sociétés | empresa, empresas, companhia | 公司, 企业, 厂商 | 企業, 会社, 他社, 社
length | länge | longitud, largo | longueur | comprimento, tamanho, extensão | 长度 | 長さ, 長
layout | aufbau, layout | disposición | disposition | disposição, layout | 布局 | レイアウト, 配置
went / goes / go | ging, geht, gehen | va, fue, llega, llegan | va, allé | vai, foi | 用于, 去, 面向 | 行, 向け
permission | erlaubnis | permiso, permisos | permission, autorisation | permissão | 许可, 权限 | 許可
sub | unter, teil | sub | sous | sub | 子 | サブ, 子
side | seite | lado | côté | lado | 侧, 方面 | 側, 側面
argue / argues | argumentier~ | argument~, sostien~ | soutien~, argument~ | argument~ | 认为, 主张 | 論じ, 主張
pair / pairs | paar, paare | par, pares | paire, paires | par, pares | 对 | ペア, 組
logic | logik | lógica | logique | lógica | 逻辑 | 論理, ロジック
natural | natürlich, natürliche | natural, naturales | naturel, naturelle, naturelles | natural, naturais | 自然 | 自然
science / sciences / scientific | wissenschaft, wissenschaften, naturwissenschaften, wissenschaftlich | ciencia, ciencias, científico | science, sciences, scientifique | ciência, ciências, científico | 科学 | 科学
cybersecurity / cyber security | cybersicherheit, it-sicherheit | ciberseguridad | cybersécurité | cibersegurança, segurança cibernética | 网络安全 | サイバーセキュリティ
cyber / cyber defenders | cyber, cyberabwehr, cyberverteidiger | ciber, ciberdefensores | cyber, cyberdéfenseurs | ciber, ciberdefensores, defensores cibernéticos | 网络, 网络防御者, 网络安全防御者 | サイバー, サイバー防衛者
defenders / defender / defence | verteidiger, verteidigern, abwehr, verteidigung | defensores, defensor, defensa, ciberdefensores | défenseurs, défenseur, défense, cyberdéfenseurs | defensores, defensor, defesa, ciberdefensores | 防御者, 防御人员, 防御, 国防 | 防御者, 防衛者, 防御, 防衛
trades / trade | tauscht, handel | comercio, intercambi~ | échang~, commerce | comércio, troc~ | 权衡, 贸易, 换取 | 取引, 引き換え
balances / balanced | ausgewogen, balance | equilibrado, equilibrio, equilibr~ | équilibré, équilibre, équilibr~ | equilibrado, equilíbrio, equilibr~ | 均衡, 平衡 | バランス, 均衡
send / sends / sent | schick~, versend~, send~, geschickt, verschickt~, verschickten, sandten, gesendet, zugeschickt | envi~, mand~ | envoy~, adress~ | envi~, mand~ | 发送, 发出, 寄出, 寄送, 发 | 送っ, 送り, 送付, 送信, 送ら
letter / letters | brief, briefe, schreiben, briefen | carta, cartas, requerimiento | lettre, lettres, courrier, mise en demeure, mises en demeure | carta, cartas, notificação, notificações | 函, 信函, 信, 警告函 | 書簡, 警告書, 通告書, 手紙, レター, 文書
cease-and-desist letters / cease desist letters | unterlassungsaufforderung, unterlassungsaufforderungen, abmahnung, abmahnungen, unterlassungsschreiben | cartas de cese y desistimiento, cese y desistimiento, cartas de cese, requerimientos de cese | lettres de mise en demeure, mises en demeure, mise en demeure, cessation et abstention | notificações extrajudiciais, cartas de cessação, cease-and-desist | 停止侵权函, 勒令停止函, 停止侵权通知, 停止函 | 停止要求書, 差し止め要求書, 警告書, 停止通告書
studio / studios | studio, studios | estudio, estudios | studio, studios | estúdio, estúdios | 工作室, 制片厂, 影业公司, 片厂 | スタジオ
association | verband, vereinigung, verbands, verein | asociación | association | associação | 协会 | 協会, 団体
such | solche, solches, solchen, derartig, derartige, derartigen, dieser art | tal, tales, de este tipo, semejante | tel, telle, tels, de ce type, de ce genre | tal, tais, desse tipo, semelhante | 此类, 这类, 这种, 类似 | このような, こうした, その種
ever | je, jemals | jamás, alguna vez | jamais | já, jamais | 曾, 有史以来, 史上 | これまで, かつて
generative | generativ, generative, generativer | generativo, generativa | génératif, générative | generativo, generativa | 生成式 | 生成, 生成系
effect / effects | wirkung, effekt, effekte | efecto, efectos | effet, effets | efeito, efeitos | 效果, 影响 | 効果, 影響
checkpoint / checkpoints | checkpoint, checkpoints, prüfpunkt, zwischenstand | checkpoint, checkpoints, punto de control | checkpoint, checkpoints, point de contrôle | checkpoint, checkpoints, ponto de verificação | 检查点, checkpoint | チェックポイント
accuracy / accurate / correctness | genauigkeit, genau, treffsicherheit, trefferquote | precisión, exactitud, preciso, precisa | précision, exactitude, précis | precisão, acurácia, exatidão, preciso | 准确率, 准确性, 准确, 精度, 正确率 | 精度, 正確, 正確さ, 正解率, 正答率
inference | inferenz, schlussfolgerung | inferencia | inférence | inferência | 推理 | 推論
usage / use | nutzung, gebrauch, einsatz, verwendung | uso, utilización | usage, utilisation | uso, utilização | 使用, 用量, 用法, 利用 | 使用, 利用, 使う
typical / usual | typisch, typische, typischen, typischer, üblich | típico, típica, típicos, habitual | typique, typiques, habituel, habituelle | típico, típica, comum, habitual | 典型, 通常, 一般 | 典型的, 一般的, 通常
diffusion | diffusion, diffusions | difusión | diffusion | difusão | 扩散 | 拡散
solve / solving / solves | lös~, löst, lösung, lösen, gelöst | resolv~, resuelv~, solución | résou~, résolu, résolv~, solution | resolv~, solução | 解决, 求解, 解题 | 解決, 解く, 解い
issue / issues | problem, probleme, issue, issues, ausgabe | problema, problemas, issue, issues | problème, problèmes, issue, issues | problema, problemas, issue, issues | 问题, issue | 問題, issue, イシュー, 課題
ships / ship / comes / delivered | kommt, wird ausgeliefert, ausgeliefert, liefer~ | llega con, viene con, se distribuye, incluye, se entrega | est livré, livr~, arrive avec, est fourni | vem com, chega com, é distribuído, é entregue, traz | 附带, 随附, 提供, 发布, 出货, 配备 | 提供, 同梱, 出荷, 付属
accelerator / accelerators / chips | beschleuniger, beschleunigern | acelerador, aceleradores | accélérateur, accélérateurs | acelerador, aceleradores | 加速器, 加速卡 | アクセラレータ, アクセラレーター
chip / chips | chip, chips | chip, chips | puce, puces | chip, chips | 芯片 | チップ
powers / power | treibt, betreibt, kraft, leistung | impuls~, aliment~, potencia | aliment~, anim~, puissance | aliment~, potência, move | 驱动, 支持, 动力, 支撑 | 支え, 駆動, 動かし
cluster / clusters | cluster, clustern | clúster, clústeres, cluster | cluster, clusters, grappe, grappes | cluster, clusters | 集群 | クラスタ, クラスター
constrained / restricted / restrict | eingeschränkt, beschränkt, begrenzt | restring~, limitad~ | restreint, limité | restrit~, limitad~ | 受限, 限制 | 制限, 制約
everyday / daily | alltag, alltäglich, täglich | cotidiano, diario, diaria, día a día | quotidien, quotidienne | cotidiano, diário, dia a dia | 日常, 每日 | 日常, 毎日
pull / pulled / drew / draw | zog, zieht, gezogen, ziehen, rief hervor, löste aus, stieß auf | provoc~, atraj~, suscit~, gener~ | suscit~, provoqu~, attir~, tir~ | provoc~, gerou, atrai~, suscit~ | 引发, 招致, 引起, 遭到, 吸引 | 招い, 引き起こし, 呼ん, 集め
migration / migrate / move / switch | migration, umstieg, migrieren, wechsel, wechseln, umstellung, umsteigen | migración, migrar, cambio, pas~, cambiar | migration, migrer, passer, passage, basculer | migração, migrar, mudança, mudar, trocar | 迁移, 切换, 换用, 转用, 改用 | 移行, 切り替え, 乗り換え, 切り替える
switch off / switched off / disable / turn off | abschalt~, abgeschaltet, ausschalt~, ausgeschaltet, deaktivier~, abschaltbar | desactiv~, apag~ | désactiv~, coup~ | desativ~, deslig~ | 关闭, 关掉, 停用, 禁用 | オフ, 無効, 無効化, 停止
exam | prüfung, examen | examen | examen | exame | 考试 | 試験
harder / hard / difficult / hardest | schwer, schwieriger, schwierig, schwierige, schwierigen, schwersten | difícil, difíciles, duro, duros | difficile, difficiles, dur | difícil, difíceis, duro | 困难, 难, 较难, 更难 | 難しい, 困難, 難, 難度の高い
temperature | temperatur | temperatura | température | temperatura | 温度 | 温度
fact / facts | fakt, fakten, tatsache, tatsachen | hecho, hechos | fait, faits | fato, fatos | 事实 | 事実
quantisation / quantized / quantised / quantization | quantisierung, quantisiert, quantisierte, quantisier~ | cuantización, cuantiz~, cuantificación | quantification, quantifi~, quantis~ | quantização, quantiz~ | 量化 | 量子化
aware | bewusst, berücksichtig~, bewusstes | consciente, conscientes | conscient, consciente, tenant compte, sensible | ciente, consciente, cientes | 感知, 意识到 | 考慮, 意識, 認識
refined / refine / improve | verfeinert, verfeiner~, verbessert | refinad~, refin~ | affin~, raffin~ | refinad~, refin~, aperfeiço~ | 改进, 精炼, 优化 | 改良, 洗練, 改善
decide / decided / decision / decisions | entscheid~, entschied, entscheidung, entscheidungen | decid~, decisión, decisiones | décid~, décision, décisions | decid~, decisão, decisões | 决定 | 決定, 判断
health / medical | gesundheit, medizin, medizinisch | salud, médico, médica | santé, médical, médicale | saúde, médico, médica | 健康, 医疗, 医学 | 健康, 医療, 医学
arena | arena | arena | arena | arena | 竞技场, arena | アリーナ
covers / covered / cover | deckt ab, abgedeckt, umfasst, gilt für | cubr~, abarca, abarcan | couvr~, couvert | cobr~, cobert~, abrang~ | 涵盖, 覆盖, 包括 | カバー, 対象, 網羅
security / safety / safe | sicherheit, sicher | seguridad, seguro | sécurité, sûreté, sûr | segurança, seguro | 安全, 安全性 | セキュリティ, 安全, 安全性
recipe / recipes | rezept, rezepte | receta, recetas | recette, recettes | receita, receitas | 配方 | レシピ
repeat / repeats / repetition / repetitions | wiederhol~, wiederholung, wiederholungen | repet~, repit~, repetición, repeticiones | répét~, répétition, répétitions | repet~, repetição, repetições | 重复 | 繰り返し, 繰り返, 反復
endless | endlos, endlose, endlosen | sin fin, interminable, interminables, infinita, infinitas | sans fin, interminable, infinies, infinie | sem fim, infinita, infinitas, interminável | 无尽, 无休止, 无限, 没完没了 | 無限, 際限のない, 終わりのない
poor / bad | schlecht, schlechte, schlechten, arm, mangelhaft | mala, malo, pobre, deficiente, escasa | mauvaise, mauvais, pauvre, faible | má, mau, ruim, pobre, baixa, fraca | 差, 较差, 糟糕, 不佳 | 低い, 悪い, 悪さ, 低さ, 乏しい
readability | lesbarkeit | legibilidad | lisibilité | legibilidade | 可读性 | 可読性, 読みやすさ
mixed languages / mixed | gemischt, gemischte, sprachgemisch, sprachmischung, vermischung | mezcla de idiomas, mezcla, mezclad~, idiomas mezclados | mélange, mélang~, mélange de langues | mistura, mistura de idiomas, misturad~ | 混杂, 混合, 混用, 语言混杂, 语言混用 | 混在, 混合, 混じ
language / languages | sprache, sprachen | idioma, idiomas, lengua, lenguas, lenguaje, lenguajes | langue, langues, langage, langages | idioma, idiomas, língua, línguas, linguagem, linguagens | 语言 | 言語
cure / cures / fix / fixes | beheb~, behoben, heil~ | cur~, correg~, corrig~, solucion~, remedi~ | corrig~, guér~, résolv~, remédi~ | cur~, corrig~, resolv~, elimin~ | 解决, 修复, 改善, 消除, 治好 | 解消, 改善, 修正, 治し
cold / cold-start | kalt, kaltstart, cold start | frío, arranque en frío, inicio en frío, cold start | froid, démarrage à froid, cold start | frio, partida a frio, início a frio, cold start | 冷, 冷启动 | コールド, コールドスタート
experiment / experiments | experiment, experimente | experimento, experimentos | expérience, expériences | experimento, experimentos | 实验 | 実験
purpose | zweck | propósito, fin | but, objectif | propósito, finalidade | 目的, 用途 | 目的
kernel / kernels | kernel | kernel, kernels | noyau, noyaux | kernel, kernels | 内核 | カーネル
configuration / configurations | konfiguration, konfigurationen | configuración, configuraciones | configuration, configurations | configuração, configurações | 配置 | 構成, 設定
rival / rivals | rivale, rivalen, konkurrent, konkurrenten | rival, rivales | rival, rivaux, concurrent | rival, rivais | 对手, 竞争对手 | ライバル, 競合
abstract | abstrakt, abstraktes, abstrakte | abstracto, abstracta | abstrait, abstraite | abstrato, abstrata | 抽象 | 抽象, 抽象的
help / helps | hilf~, helfen, hilfe | ayud~ | aid~ | ajud~ | 帮助 | 役立, 支援, 助け
picture / image | bild, bilder | imagen, imágenes | image, images | imagem, imagens | 图片, 图像 | 画像
workflow / workflows | arbeitsablauf, arbeitsabläufe, workflow, workflows, arbeitsabläufen | flujo de trabajo, flujos de trabajo, workflow, workflows | workflow, workflows, flux de travail | fluxo de trabalho, fluxos de trabalho, workflow, workflows | 工作流, 工作流程 | ワークフロー
management / manage | verwaltung, management | gestión | gestion | gestão, gerenciamento | 管理 | 管理
strength / strong / strengthen | stärke, stark, starke, starken | fuerza, fuerte, fuertes, fortaleza | force, fort, forte | força, forte, fortes | 实力, 强, 优势, 强大 | 強み, 強い, 強力, 強さ
major / main | groß, haupt, wichtig, bedeutend | principal, importante, gran | majeur, majeure, principal | principal, grande, importante | 主要, 重大 | 主要, 大きな, メジャー
speaks / speak of / speaks of | spricht, spricht von, sprechen | habla, habla de, hablan | parle, parle de, évoque | fala, fala em, fala de | 谈到, 称, 提到, 说 | 話す, 言及, 述べ
scene / scenes | szene, szenen | escena, escenas | scène, scènes | cena, cenas | 场景 | シーン, 場面
shot / shots | aufnahme, shot | toma, plano | plan, prise | tomada, plano | 镜头 | ショット
spread / widely | verbreit~, weit | amplia, ampliamente, extend~ | large, largement, répand~ | amplo, amplamente, espalh~ | 广泛, 传播 | 広く, 広が
view / views | sicht, ansicht, meinung | vista, opinión, visión | vue, avis, vision | visão, vista, opinião | 看法, 观点, 视图 | 見解, ビュー, 見方
lack / lacks / missing | fehl~, mangel | carec~, falta, faltan | manque, manquent, dépourvu | falta, carece | 缺乏, 缺少, 缺失 | 欠け, 欠い, 不足
extension / extensions | erweiterung, erweiterungen | extensión, extensiones | extension, extensions | extensão, extensões | 扩展 | 拡張
underlying | zugrunde liegend, zugrunde liegende, zugrundeliegend, zugrundeliegende, zugrundeliegenden | subyacente, subyacentes, de base | sous-jacent, sous-jacente | subjacente, subjacentes, de base | 底层, 基础, 底层模型 | 基盤, 基礎, 同じ基盤, 根底
vetted / verified / verify | geprüft, geprüfte, geprüften, überprüft, verifiziert, prüf~, nachprüf~, überprüf~ | verificad~, comprob~, verific~, aprobad~ | vérifi~, vérifié, agréé, approuvé | verificad~, verific~, comprov~, aprovad~ | 核实, 验证, 经审核, 审查, 审核, 经过审查 | 検証, 確認, 審査, 審査を受けた, 認証
infrastructure | infrastruktur | infraestructura, infraestructuras | infrastructure, infrastructures | infraestrutura | 基础设施 | インフラ, 基盤, インフラストラクチャ
defer / overview | überblick, übersicht | visión general, panorama | aperçu, présentation | visão geral | 概述, 概览 | 概要
automated / automatic | automatisch, automatisiert | automático, automática, automatizad~ | automatique, automatiques, automatisé | automático, automática, automatizad~ | 自动, 自动化 | 自動, 自動化
biology / chemistry | biologie, chemie | biología, química | biologie, chimie | biologia, química | 生物, 化学 | 生物, 化学
refuse / refuses / reject / rejects | weiger~, lehn~ ab, ablehn~, abgelehnt | rechaz~, nieg~ | refus~, rejet~ | recus~, rejeit~ | 拒绝 | 拒否, 断
simulated | simuliert | simulad~ | simulé, simulée | simulad~ | 模拟 | シミュレート, 模擬
technique / techniques | technik, techniken, verfahren | técnica, técnicas | technique, techniques | técnica, técnicas | 技术, 技巧, 相应技术 | 技術, 手法, テクニック
analysis | analyse, analysen | análisis | analyse, analyses | análise, análises | 分析 | 分析
algorithm | algorithmus | algoritmo | algorithme | algoritmo | 算法 | アルゴリズム
seemed / seem / seems / appears / appeared | schien, scheint, wirkte, erschien | pareció, parece, parecía | semble, semblait, semblé, paraît | pareceu, parece, parecia | 似乎, 看起来, 看来, 显得 | ようだ, 見え, 思われ, よう
causes / cause | verursach~, ursache, führt zu | caus~, provoc~ | caus~, entraîn~ | caus~, provoc~ | 导致, 引起, 造成 | 引き起こ, 原因, もたら
reference | referenz, verweis | referencia | référence | referência | 参考, 引用 | 参照, リファレンス
impossible | unmöglich, unlösbar, unmögliche | imposible, imposibles | impossible, impossibles | impossível, impossíveis | 不可能, 无法, 无解 | 不可能, できない, 不可能な
taught / teach / teaches | lehrte, lehrten, lehr~, unterricht~, beigebracht, brachten bei | enseñ~ | enseign~, appri~ | ensin~ | 教, 教授, 教导, 指导, 传授 | 教え, 指導
depending / depends | hängt ab, abhängig, je nach | depend~, según | dépend~, selon | depend~, conforme | 取决于, 视, 根据 | 応じ, 依存, よっ
module / modules | modul, module | módulo, módulos | module, modules | módulo, módulos | 模块 | モジュール
old / older | alt, alte, älter, ältere | antiguo, antigua, viejo | ancien, ancienne | antigo, antiga, velho | 旧, 老 | 古い, 旧
clear / clearly | klar, deutlich, eindeutig | claro, clara, claramente | clair, claire, clairement, nettement | claro, clara, claramente, nitidamente | 明显, 清楚, 明确 | 明らか, 明確, はっきり
idea / ideas | idee, ideen | idea, ideas | idée, idées | ideia, ideias | 想法, 思路 | アイデア, 考え
order | reihenfolge, auftrag, ordnung | orden | ordre, commande | ordem | 顺序, 命令 | 順序, 順番
heavy / heavily | schwer, stark, heftig | fuertemente, muy, pesado | fortement, lourd | fortemente, pesado | 大量, 严重, 重 | 重い, 大きく, 強く
chief / head / boss | chef, chefs, leiter | jefe, jefa, director, máximo responsable | patron, chef, dirigeant, pdg | chefe, presidente, líder | 负责人, 掌门, 首席, 首席执行官, 老板 | トップ, 責任者, 代表, 最高経営責任者
inherit / inherits / inherited | erb~, erbt, geerbt, übernimmt, übernommen | hered~ | hérit~ | herd~ | 继承, 沿用 | 継承, 引き継, 受け継
complain / complained / complaint | beschwer~, klag~ | quej~, queja | plain~, plainte | reclam~, queixa | 抱怨, 投诉 | 苦情, 不満
finance / financial | finanz, finanzen, finanziell | finanzas, financiero | finance, financier | finanças, financeiro | 金融, 财务 | 金融, 財務
law / legal | recht, gesetz, rechtlich, juristisch | ley, legal, derecho | loi, droit, juridique, légal | lei, legal, direito, jurídico | 法律 | 法, 法律, 法的
range | reichweite, spanne, bereich | rango, gama | gamme, plage, éventail | faixa, gama | 范围 | 範囲
sustained | anhaltend, dauerhaft | sostenid~ | soutenu, durable | sustentad~ | 持续 | 持続
network / networks | netz, netzwerk, netzwerke | red, redes | réseau, réseaux | rede, redes | 网络 | ネットワーク
responsible / responsibly | verantwortlich | responsable | responsable | responsável | 负责 | 責任
refactoring / refactor / refactors | refactoring, refactorings, refaktorierung, umbauten | refactorización, refactorizaciones, refactoriz~ | refactoring, refactorings, refactorisation, refactorisations | refatoração, refatorações, refactoring | 重构 | リファクタリング
debugging / debug | debugging, fehlersuche | depuración, depur~ | débogage, débog~ | depuração, depur~ | 调试 | デバッグ
real | echt, echte, echten, real, reale, realen | real, reales, verdader~ | réel, réels, vrai, vrais, réelle | real, reais, verdadeir~ | 真实, 实际 | 実際, 実際の, 本物, リアル
closer / close / near / comes near / near to | nah, nahe, näher, in der nähe, dicht, knapp, kommt nahe, herankommt | cerca, cercano, próximo, se acerca, cercana | proche, près, s'approche, approch~ | perto, próximo, próxima, se aproxima | 接近, 靠近, 近 | 近い, 近く, 近, 迫る, 接近
cloud | cloud | nube | cloud, nuage | nuvem | 云, 云端 | クラウド
looped / loop | schleife, in schleife, geloopt | bucle, en bucle | boucle, en boucle | laço, loop, em loop | 循环 | ループ
validation / validate | validierung, überprüfung, validier~ | validación, valid~ | validation, valid~ | validação, valid~ | 验证 | 検証
domain / field / fields | bereich, bereiche, gebiet, gebiete, feld, feldern, gebieten, bereichen | campo, campos, ámbito, ámbitos, área, áreas, dominio | domaine, domaines, champ, champs | campo, campos, área, áreas, domínio | 领域, 方面 | 分野, 領域
relative / relatively | relativ | relativo, relativamente | relatif, relativement | relativo, relativamente | 相对 | 相対, 比較的
stack / stacks | stapel, stapelt | pila, apila | pile, empil~ | pilha, empilh~ | 堆叠, 栈 | 積み, スタック
step change / leap / jump / step | sprung, qualitätssprung, schritt, sprungs | salto, cambio radical, paso | bond, saut, étape, changement de palier, pas | salto, mudança, passo | 飞跃, 跃升, 质的飞跃, 跨越, 步 | 飛躍, ステップ, 大きな変化, 段階的な変化
change / changes / changed | änderung, veränderung, wandel, änderungen, geändert | cambio, cambios, cambi~ | changement, changements, chang~ | mudança, mudanças, mud~ | 变化, 改变, 变更, 更改 | 変化, 変更, 変わ
gain / gains | zuwachs, zuwächse, zuwächsen, gewinn, gewinne, fortschritt, fortschritte | mejora, mejoras, ganancia, ganancias, avance, avances, gan~ | gain, gains, progrès, gagn~ | ganho, ganhos, melhoria, ganh~ | 提升, 增益, 进步, 收益, 增幅 | 向上, 伸び, 改善, 利得
test time | testzeit | tiempo de prueba, en la inferencia | temps de test, moment du test | tempo de teste, na inferência | 测试时, 推理时 | テスト時, 推論時
voice / voices | stimme, stimmen | voz, voces | voix | voz, vozes | 声音, 语音 | 声, 音声
attack / attacks | angriff, angriffe | ataque, ataques | attaque, attaques | ataque, ataques | 攻击 | 攻撃
attempt / attempts / tries | versuch, versuche, versuchen | intento, intentos | tentative, tentatives, essai, essais | tentativa, tentativas | 尝试, 次尝试, 单次 | 試行, 試み, 回の試行
run / runs / trial | lauf, läufe, läufen, durchläufe, durchläufen | ejecución, ejecuciones, intentos, pruebas | exécution, exécutions, essai, essais | execução, execuções, tentativas | 运行, 次运行, 次测试 | 実行, 試行
statement / states | aussage, erklärung | declaración | déclaration | declaração, afirmação | 声明, 表述 | 声明, 発言
contributor / contribute | beitragende, beitrag | colaborador, contribuidor | contributeur | colaborador, contribuidor | 贡献者 | 貢献者
national / foreign | national, ausländisch, ausländer, fremd | nacional, extranjero | national, étranger | nacional, estrangeiro | 国家, 外国 | 国の, 外国
worldwide / global / world | weltweit, weltweite, weltweiten, global, globale | mundial, mundiales, global, en todo el mundo | mondial, mondiale, mondiales, global | mundial, mundiais, global | 全球, 世界 | 世界, 世界的, グローバル, 全世界
private | privat, private, privaten, privater, nichtöffentlich | privado, privada, privados, privadas | privé, privée, privés | privado, privada, privados, privadas, fechada | 私有, 私人, 非公开, 内部 | 非公開, プライベート, 私的, 限定
semi-private / semi | halb, halbprivat | semi, semiprivado | semi, semi-privé | semi, semiprivado | 半 | 半
public / publicly | öffentlich, öffentliche, öffentlichen, öffentlicher | público, pública, públicos, públicas, públicamente | public, publique, publics, publiques, publiquement | público, pública, públicos, públicas, publicamente | 公开, 公共, 公众 | 公開, パブリック, 公的, 一般公開
auto / autoregressive | auto, autoregressiv | auto, autorregresivo | auto, autorégressif | auto, autorregressivo | 自回归, 自动 | 自己回帰, 自動
feedback | rückmeldung, feedback | retroalimentación, comentarios | retour, retours | feedback, retorno | 反馈 | フィードバック
talks / talk | spricht, gespräch | habl~, charla | parl~ | fala, convers~ | 谈, 谈话 | 話, 会話
permits / permit / permissive / allows | erlaubt, freizügig, permissiv, permissive, permissiven, großzügig | permit~, permisiv~ | permet, permettent, permissif, permissive | permit~, permissiv~ | 允许, 宽松, 许可 | 許可, 許容, 寛容, 許し
blind | blind, blinden | ciego, ciega, a ciegas | aveugle, à l'aveugle | cego, cega, às cegas | 盲 | ブラインド, 盲検
comparison / comparisons / compare / compares / compared | vergleich, vergleiche, vergleich~, verglichen | comparación, comparaciones, compar~ | comparaison, comparaisons, compar~ | comparação, comparações, compar~ | 比较, 对比, 相比, 相较 | 比較, 比べ, 対比
history | geschichte, verlauf | historia, historial | histoire, historique | história, histórico | 历史 | 歴史, 履歴
split / splits | teilt, aufgeteilt, geteilt | divid~ | divis~, scind~ | divid~ | 分, 拆分 | 分割
soon | bald | pronto | bientôt | em breve, logo | 即将, 不久 | まもなく, 近く
unite / unites / combine | verein~, vereint, verbindet | un~, une, combin~ | uni~, unit, réuni~, combin~ | un~, une, combin~, reún~ | 结合, 融合, 统一, 集 | 統合, 組み合わせ, 融合, 兼ね備え
course | kurs | rumbo, curso | cap, cours | rumo, curso | 方向, 进程, 轨道 | 軌道, コース, 方針
stays on course / keeps on course | bleibt auf kurs, hält kurs | mantiene el rumbo | garde le cap | mantém o rumo | 保持方向, 不偏离, 保持目标 | 軌道を保, 目標を見失わ
tool calls / tool call / calls / call | werkzeugaufrufe, aufruf, aufrufe, aufrufen, toolaufrufe, tool-aufrufe | llamada, llamadas | appel, appels | chamada, chamadas | 调用, 工具调用 | 呼び出し, コール
spreadsheet / office | tabellenkalkulation, büro | hoja de cálculo, oficina | tableur, bureau, bureautique | planilha, escritório | 表格, 办公 | スプレッドシート, オフィス, 表計算
easier / easy / simple | leichter, einfacher, einfach, leicht | fácil, más fácil | facile, plus facile | fácil, mais fácil | 容易, 更容易, 简单 | 簡単, 容易
despite / although | trotz, obwohl | a pesar de, pese a, aunque | malgré, bien que | apesar de, embora | 尽管, 虽然 | にもかかわらず, ものの
corresponds / correspond | entsprech~, entspricht | correspond~ | correspond~ | correspond~ | 对应, 相当于, 对应于, 搭配 | 対応, 相当
target / targets | ziel, ziele, zielen | objetivo, objetivos | cible, cibles | alvo, alvos, meta | 目标 | 対象, ターゲット, 標的
choice / choose / chose / chosen / selected / select / picks / pick | wahl, wähl~, wählte, ausgewählt, gewählt, ausgewählte, ausgewählten, auswahl, auswähl~, wählt aus | elección, elig~, elij~, elegid~, eligió, escog~, seleccion~, elegidos | choix, chois~, choisi, choisit, sélectionn~, retien~, sélection | escolha, escolh~, selecion~, escolhid~ | 选择, 选, 挑选, 选取, 选定, 选中, 精选, 特定 | 選択, 選び, 選ん, 選ば, 選定, 選別, 厳選, 選抜, 選ばれた
partner / partners | partner, partnern | socio, socios | partenaire, partenaires | parceiro, parceiros | 合作伙伴, 伙伴 | パートナー
feature / features | funktion, funktionen, merkmal, merkmale | función, característica, características | fonction, fonctionnalité, caractéristique, caractéristiques | recurso, recursos, característica, características | 功能, 特征, 特点 | 機能, 特徴
path / path forward | weg, pfad, weg nach vorn | camino, senda, el camino a seguir | voie, chemin, la voie à suivre | caminho, trajetória, caminho a seguir | 路径, 道路, 前进的道路, 前进方向, 未来之路, 发展道路 | 道, 経路, 前進の道, 進むべき道, 道筋
forward / ahead | vorwärts, nach vorn, voraus | adelante, seguir, por delante | avant, de l'avant, suivre | frente, adiante, seguir | 前进, 向前 | 前, 前進
invitation / invited | einladung, eingeladen | invitación, invitad~ | invitation, invité | convite, convidad~ | 邀请, 受邀, 邀请制 | 招待, 招待制
perception / process | wahrnehmung, verarbeitung | percepción, proceso | perception, traitement, processus | percepção, processo | 感知, 处理 | 知覚, 処理
execution / path | ausführung | ejecución | exécution | execução | 执行 | 実行
event / events | ereignis, ereignisse | evento, eventos | événement, événements | evento, eventos | 事件 | イベント, 出来事
shrink / shrinks / reduces / reduce | schrumpf~, verkleiner~, verringer~, reduzier~ | reduc~, reduj~, encog~ | rédui~, réduit | reduz~, encolh~ | 缩小, 减少, 缩减, 压缩 | 縮み, 縮小, 縮む, 減ら, 削減, 縮め
sixfold | sechsfach | séxtuple | sextuple | sêxtuplo | 六倍 | 6倍
vulnerability / vulnerabilities | schwachstelle, schwachstellen, sicherheitslücken | vulnerabilidad, vulnerabilidades | vulnérabilité, vulnérabilités, faille, failles | vulnerabilidade, vulnerabilidades | 漏洞 | 脆弱性
severity | schweregrad, schwere | gravedad, severidad | gravité, sévérité | gravidade, severidade | 危, 严重程度, 严重 | 深刻度, 重大度
university | universität | universidad | université | universidade | 大学 | 大学
display / show | anzeige, anzeigen, zeig~ | mostrar, muestr~ | affich~, montr~ | exib~, mostr~ | 显示, 展示 | 表示
submitted / submit | eingereicht, einreichen | envi~, present~ | soumis, soumett~ | envi~, submet~ | 提交 | 提出
width | breite | ancho, anchura | largeur | largura | 宽度 | 幅
depth | tiefe | profundidad | profondeur | profundidade | 深度 | 深さ
adjustable / adjust | anpassbar, einstellbar, verstellbar, anpass~ | ajustable, ajustables, ajust~ | ajustable, ajustables, réglable, réglables, ajust~ | ajustável, ajustáveis, ajust~ | 可调, 可调节, 可调整, 调整 | 調整可能, 調整できる, 調整
harm / harmful | schaden, schädlich | daño, dañino | mal, nuisible, préjudice | dano, prejudicial | 伤害, 有害 | 害, 有害
serious / seriously | ernst, schwerwiegend | serio, en serio, grave | sérieux, sérieusement, au sérieux | sério, a sério, grave | 严重, 认真 | 真剣, 深刻, 重大
compete / competition / competing | konkurrier~, wettbewerb | compet~, competencia | concurrenc~, rivalis~ | compet~, concorr~ | 竞争 | 競争, 競合
approach | ansatz, vorgehen | enfoque | approche | abordagem | 方法, 方式 | 手法, アプローチ
dearer / more expensive | teurer | más caro, más cara | plus cher, plus chère | mais caro, mais cara | 更贵, 贵 | 高い, 高価, 割高
difficulty / difficult | schwierigkeit, schwierig | dificultad, difícil | difficulté, difficile | dificuldade, difícil | 难度, 困难 | 難易度, 困難
save / saves | spar~, einspar~, speicher~ | ahorr~, guard~ | économis~, épargn~ | economiz~, poup~ | 节省, 保存 | 節約, 保存
role / roles | rolle, rollen | papel, rol | rôle, rôles | papel, função | 角色, 作用 | 役割
capacity / ability / abilities / capability / capable | fähigkeit, fähigkeiten, fähig, fähigste, leistungsfähig, leistungsfähigste | capacidad, capacidades, capaz, capaces | capacité, capacités, capable, capables | capacidade, capacidades, capaz, capazes | 能力, 强大, 能干, 最强, 实力 | 能力, 性能, 高性能, 有能, 優れ, 高い能力
concern / concerns | betrifft, betreffen, sorge, sorgen | preocupación, afecta, concierne | concern~, préoccupation | preocupação, diz respeito | 涉及, 关切, 担忧 | 懸念, 関わ, 関する
screenshot / screenshots | screenshot, screenshots | captura, capturas | capture, captures | captura, capturas | 截图 | スクリーンショット
fail / fails / failure / failures | schlag~ fehl, fehlschlag~, schlagen fehl, scheiter~, ausfall, ausfälle, fehlgeschlagen | fall~, falla, fallan, fallo, fallos, fracas~ | échou~, échec, échecs, panne, pannes, défaillance, défaillances | falh~, falha, falhas, fracass~ | 失败, 故障, 出错 | 失敗, 障害, 故障, エラー
falling short / fell short / fallen short | zurückgeblieben, hinter den erwartungen, nicht genügt, unzureichend | quedado corto, quedó corto, quedarse corto, no alcanz~ | pas à la hauteur, en deçà, insuffisant, déçu | ficado aquém, aquém, ficou aquém, insuficiente | 表现不佳, 不及预期, 未达标 | 及ばず, 不十分, 届かな
delayed / delay / postponed / postpone | verzögert, verzöger~, verschoben, verschob, aufgeschoben | retras~, aplaz~, posp~, demor~ | retard~, report~, différ~ | atras~, adi~, adiad~ | 推迟, 延迟, 延期, 推后 | 延期, 遅れ, 遅延, 先送り
outlast / survive | überdauer~, überleb~ | sobreviv~ | surviv~ | sobreviv~ | 超过, 存续 | 存続, 残る
topic / topics | thema, themen | tema, temas | sujet, sujets, thème | tópico, tema, temas | 主题, 话题 | 話題, トピック
suspended / suspend / suspension | ausgesetzt, aussetz~, setzte aus, gesperrt, sperr~, aussetzung | suspend~, suspendió, suspensión | suspend~, suspendu, suspension | suspend~, suspendeu, suspensão | 暂停, 中止, 停止 | 停止, 一時停止, 中断
home / at home | zuhause, heim | casa, hogar | maison, domicile | casa | 家, 家用 | 家庭, 自宅
candidate | kandidat | candidato, candidata | candidat | candidato | 候选 | 候補
classification / classifies | klassifizier~, klassifikation, einstufung | clasific~, clasificación | classifi~, classification | classific~, classificação | 分类 | 分類
demanding | anspruchsvoll, anspruchsvolle | exigente, exigentes | exigeant, exigeante | exigente | 苛刻, 要求高 | 要求の厳しい, 高度
participant / participants | teilnehmer | participante, participantes | participant, participants | participante, participantes | 参与者 | 参加者
withdrawal / withdrew / withdrawn | rückzug, zurückgezogen, zurückzog | retirada, retir~ | retrait, retir~ | retirada, retir~ | 撤回, 撤销 | 撤回, 取り下げ
organisation / organisations | organisation, organisationen | organización, organizaciones | organisation, organisations | organização, organizações | 组织, 机构 | 組織, 団体
affects / affect | betrifft, beeinfluss~ | afect~ | affect~, touch~ | afet~ | 影响 | 影響
style / manner | stil, art | estilo, manera | style, manière | estilo, maneira | 风格, 方式 | スタイル, 様式, 方式
payment / pay | zahlung, bezahlung | pago, pag~ | paiement, pay~ | pagamento, pag~ | 付款, 支付 | 支払い
fresh / new | frisch, neu | fresco, nuevo | frais, nouveau | fresco, novo | 新, 全新 | 新鮮, 新しい
telecom | telekom, telekommunikation | telecomunicaciones, telecom | télécom, télécoms | telecom, telecomunicações | 电信 | 通信, テレコム
thanks / thanks to | dank | gracias a | grâce à | graças a | 得益于, 多亏 | おかげ
verbose / wordy / long-winded | wortreich, geschwätzig, ausschweifend | prolijo, verboso, locuaz | verbeux, bavard | prolixo, verboso | 冗长, 啰嗦 | 冗長, 饒舌
median | median | mediana | médiane | mediana | 中位数, 中值 | 中央値
latter | letztere, letzterer, letzteres | este último, esta última | ce dernier, cette dernière | este último, esta última | 后者 | 後者
evidence | belege, beweis | prueba, pruebas, evidencia | preuve, preuves | evidência, prova | 证据 | 証拠
concludes / conclude | schließt, folgert, schlussfolger~ | conclu~ | conclu~ | conclu~ | 得出结论, 总结 | 結論
option / options | option, optionen | opción, opciones | option, options | opção, opções | 选项 | 選択肢, オプション
disk | festplatte | disco | disque | disco | 磁盘 | ディスク
concurrent / at once / simultaneous | gleichzeitig, auf einmal, zugleich | a la vez, simultáne~, de una vez | à la fois, simultané, simultanément, d'un coup, en une fois | de uma vez, simultane~, ao mesmo tempo | 一次, 同时, 一次性 | 一度に, 同時, 同時に
forerunner / predecessor | vorläufer, vorgänger | precursor, predecesor, antecesor | précurseur, prédécesseur | precursor, antecessor, predecessor | 前身, 前代 | 前身, 前任, 先行モデル
both / at the same time | zugleich, beide, beides, beiden, sowohl | ambos, ambas, tanto, a la vez | à la fois, les deux, tous deux, tant | ambos, ambas, tanto, os dois, as duas | 两者, 都, 均, 皆, 同时, 既 | どちらも, 両方, いずれも, 両者, 双方
basis / base | basis, grundlage, fundament | base | base, socle | base | 基座, 基础, 底座 | 基盤, ベース, 土台
first | zuerst, zunächst, erst, erstmals | primero, primera, primeros, en primer lugar | premier, première, d'abord | primeiro, primeira, primeiramente, inicialmente | 首先, 首次, 最先, 首个, 第一, 最早, 先 | 最初, まず, 初, 初の, 第一
gold / medal | gold, medaille | oro, medalla | or, médaille | ouro, medalha | 金牌 | 金メダル
pure / purely | rein, reine | puro, pura, puramente | pur, pure, purement | puro, pura, puramente | 纯, 纯粹 | 純粋
certain | gewiss, bestimmte | cierto, ciertos, determinados | certain, certains | certo, certos, determinados | 某些, 一定 | 特定, 一定
scientist / scientists | wissenschaftler | científico, científicos | scientifique, scientifiques | cientista, cientistas | 科学家 | 科学者
researcher / researchers | forscher, forschern, forschende | investigador, investigadores, investigadora | chercheur, chercheurs, chercheuse | pesquisador, pesquisadores | 研究人员, 研究者 | 研究者
criticism / criticised / critics | kritik, kritisier~ | crítica, críticas, critic~ | critique, critiques, critiqu~ | crítica, críticas, critic~ | 批评, 质疑 | 批判
praise | lob, lobt | elogi~, alab~ | lou~, éloge | elogi~ | 称赞, 赞扬 | 称賛
concept | konzept | concepto | concept | conceito | 概念 | 概念
mechanism | mechanismus | mecanismo | mécanisme | mecanismo | 机制 | 機構, 仕組み, メカニズム
joint | gemeinsam | conjunto, conjunta | conjoint, commun | conjunto, conjunta | 联合 | 共同
senior | hochrangig, leitend | alto, alto cargo | haut, haut responsable | alto, sênior | 高级 | 上級, 高官
official | offiziell, beamter, beamten, regierungsvertreter | oficial, funcionario | officiel, officielle, responsable | oficial, funcionário, autoridade | 官方, 官员, 正式 | 公式, 当局者, 高官
banned / ban / forbidden | verboten, verbotene, verbotenen, untersagt | prohibid~, vetad~ | interdit, interdits, interdites | proibid~, banid~ | 被禁, 禁止, 禁售, 违禁 | 禁止
ready | bereit | listo, lista | prêt, prête | pronto, pronta | 就绪, 准备 | 準備, 対応
discussion | diskussion | discusión, debate | discussion | discussão | 讨论 | 議論
progress | fortschritt | progreso, avance | progrès | progresso, avanço | 进展, 进步 | 進歩, 進展
client | client, kunde | cliente | client | cliente | 客户端, 客户 | クライアント
desk / desktop | schreibtisch | escritorio | bureau | mesa | 桌面 | デスク, 机
visited / visit | besucht, durchlaufen | visit~, recorr~ | visit~, parcour~, parcourues | visit~, percorr~ | 访问, 经过 | 訪問, 通過
stored / store | gespeichert, gespeicherte, gespeicherten | almacenad~, guardad~ | stock~, stocké, stockés | armazenad~, guardad~ | 存储, 储存 | 保存, 格納
hidden | verborgen, versteckt | ocult~, escondid~ | caché, cachée | ocult~, escondid~ | 隐藏 | 隠れ, 隠し
transformer | transformer | transformer, transformador | transformeur, transformer | transformer, transformador | transformer, 变换器 | トランスフォーマー, transformer
artist / artists | künstler | artista, artistas | artiste, artistes | artista, artistas | 艺术家 | アーティスト
lawsuit / sue / sued | klage, klagen, klagte, verklag~, prozess, eingereicht | demanda judicial, demand~, pleito, querella | procès, poursui~, action en justice | processo judicial, process~, ação judicial | 诉讼, 起诉, 控告 | 訴訟, 提訴, 訴え
copyright | urheberrecht, urheberrechts, urheberrechte | derechos de autor, copyright | droit d'auteur, droits d'auteur, copyright | direitos autorais, direito autoral, copyright | 版权, 著作权 | 著作権
dispute / disputed | streit, streits, konflikt, umstritten, auseinandersetzung | disputa, disputas, conflicto, litigio, disputad~ | litige, différend, conflit, contesté | disputa, disputas, conflito, litígio | 争议, 纠纷, 争端 | 紛争, 争い, 論争, 係争
copyright dispute | urheberrechtsstreit, urheberrechtsstreits | disputa por derechos de autor | litige sur le droit d'auteur | disputa de direitos autorais | 版权纠纷, 版权争议 | 著作権紛争, 著作権をめぐる争い
because of / due to | wegen, aufgrund, infolge | debido a, a causa de, por culpa de | à cause de, en raison de | devido a, por causa de | 由于, 因为 | のため, により, せいで, が原因で
film / motion picture | film, filme | película, películas, cine | film, films, cinéma | filme, filmes, cinema | 电影, 影片 | 映画
rater / raters | bewerter, gutachter | evaluadores | évaluateurs | avaliadores | 评审, 评分者 | 評価者
rated / rate | bewertet, bewerteten, bewert~ | calific~, puntu~, valor~ | not~, évalu~ | avali~, pontu~ | 评分, 打分, 评价 | 評価, 採点
expert / experts | experte, experten, fachleute | experto, expertos | expert, experts | especialista, especialistas | 专家 | 専門家, エキスパート
professional | beruflich, professionell, professionelle, fachlich | profesional, profesionales | professionnel, professionnelle, professionnelles, professionnels | profissional, profissionais | 专业, 职业 | 専門, 専門的, 業務, 専門業務, プロフェッショナル
complex | komplex, komplexe, komplexen, komplexer, komplexeste, komplexesten, komplizierte | complejo, compleja, complejos, complejas | complexe, complexes | complexo, complexa, complexos, complexas | 复杂 | 複雑
work / task | arbeit, arbeiten, aufgabe | trabajo, trabajos, tarea, labor | travail, travaux, tâche | trabalho, trabalhos, tarefa | 工作, 任务, 作业 | 作業, 仕事, 業務
work on / works on | wirken auf, arbeiten an, verarbeit~, mitwirk~ | trabaj~, actú~, interv~, proces~ | travaill~, interv~, trait~ | trabalh~, atu~, process~ | 参与, 处理, 参与计算, 作用, 计算 | 働き, 働く, 処理, 作用
filtered / filter | gefiltert, gefilterte | filtrad~ | filtré, filtrées, filtrés | filtrad~ | 过滤, 筛选 | フィルタ, フィルタリング, 選別
book / books | buch, bücher, büchern | libro, libros | livre, livres | livro, livros | 书籍, 图书, 书 | 書籍, 本
material | material | material, materiales | matériel, matériau, matériaux | material, materiais | 材料, 素材, 资料 | 素材, 材料, 教材
question / questions | frage, fragen | pregunta, preguntas | question, questions | pergunta, perguntas | 问题, 提问 | 質問, 問題
answer / answers | antwort, antworten | respuesta, respuestas, respond~ | réponse, réponses, répond~ | resposta, respostas, respond~ | 回答, 答案, 作答 | 回答, 答え, 解答
questionset / sets / set | satz, sätze, datensätze, menge | conjunto, conjuntos, juego | ensemble, ensembles, jeu, jeux | conjunto, conjuntos | 集, 集合, 数据集 | セット, 集合
learn / learns | lern~ | aprend~ | appren~, apprenn~ | aprend~ | 学习, 学到 | 学べ, 学び, 学ぶ, 学習
reinforcement learning / reinforcement | verstärkendes lernen, bestärkendes lernen, verstärkungslernen, reinforcement learning | aprendizaje por refuerzo, refuerzo | apprentissage par renforcement, renforcement | aprendizado por reforço, reforço, aprendizagem por reforço | 强化学习, 强化 | 強化学習
fine-tuning / tuning / tuned / fine tuning | feinabstimmung, fine-tuning, fine tuning, feinjustierung, abgestimmt, tuning | ajuste, ajuste fino, afinad~, ajustad~ | affinage, ajustement, réglage, ajusté, réglage fin | ajuste, ajuste fino, ajustad~ | 微调, 调优, 调校 | ファインチューニング, 微調整, チューニング, 調整
post-training / post-trained / post trained | nachtraining, post-training, nachtrainiert, nachträglich trainiert | postentrenamiento, post-entrenamiento, postentren~ | post-entraînement, postentraînement, post-entraîné | pós-treinamento, pós-treino, pós-treinad~ | 后训练 | 事後学習, ポストトレーニング
pretrained / pre-trained / pretraining / pre-training | vortrainiert, vortraining | preentren~, preentrenamiento | préentraîn~, pré-entraîn~, pré-entraînement | pré-trein~, pré-treinad~, pré-treinamento, pré-treino | 预训练 | 事前学習
preference / preferred / prefer | präferenz, bevorzug~, vorgezogen | preferencia, prefir~, prefer~ | préférence, préfér~ | preferência, prefer~ | 偏好, 更喜欢, 青睐 | 選好, 好まれ, 好み
direct | direkt, direkte | directo, directa | direct, directe | direto, direta | 直接 | 直接
distillation / distilling / distil | destillation, destillier~ | destil~, destilación | distill~, distillation | destil~, destilação | 蒸馏 | 蒸留
human / humans / people | mensch, menschen, menschlich | humano, humanos, humana, personas | humain, humains, humaine | humano, humanos, humana, pessoas | 人类, 人工, 真人 | 人間, 人
unprecedented / before / not | beispiellos | sin precedentes | sans précédent | sem precedentes | 前所未有 | 前例のない
scale / scaled | maßstab, größenordnung, umfang, skala, skalier~ | escala, escal~ | échelle | escala | 规模, 尺度 | 規模, スケール
small scale | geringen aufwand, kleinen maßstab | pequeña escala | petite échelle | pequena escala | 小规模 | 小規模
frontier / front | grenze, spitze, front, spitzenklasse, frontier | frontera, vanguardia, frontier | frontière, pointe, frontier | fronteira, ponta, vanguarda | 前沿, 最前沿 | フロンティア, 最前線, 最先端, 先端
frontier-scale | frontier-größe | a escala de frontera | à l'échelle de la frontière | em escala de fronteira | 前沿规模, 前沿级 | フロンティア規模
intelligence | intelligenz | inteligencia | intelligence | inteligência | 智能, 智力 | 知能, インテリジェンス
advice / advise / advises / recommend | rat, empfehl~, rät, empfiehlt, hinweise, ratschläge | consejo, consejos, aconsej~, recomend~ | conseil, conseils, conseill~, recommand~ | conselho, conselhos, aconselh~, recomend~ | 建议, 意见, 推荐 | 助言, アドバイス, 勧め, 推奨
admits / admit | gibt zu, räumt ein, eingeräumt, zugegeben | admit~, reconoc~ | reconnaî~, admet, avou~ | admit~, reconhec~ | 承认, 坦言 | 認め
identity | identität | identidad | identité | identidade | 身份 | 同一性, アイデンティティ
typical use | typische nutzung | uso típico | usage typique | uso típico | 典型使用, 典型使用场景 | 一般的な使用, 典型的な使用
race | rennen, wettlauf | carrera | course | corrida | 竞赛 | 競争
inspired | inspiriert, angelehnt | inspirad~ | inspiré | inspirad~ | 启发 | 着想, 影響
deliberate | bewusst, absichtlich | deliberad~ | délibéré | deliberad~ | 有意 | 意図的
compromise / compromises | kompromiss, kompromisse | compromiso, compromisos | compromis | concessão, compromisso | 妥协 | 妥協
study | studie | estudio | étude | estudo | 研究 | 研究, 調査
guarantee | garant~ | garant~ | garant~ | garant~ | 保证 | 保証
manufacturing | fertigung | fabricación | fabrication | fabricação | 制造 | 製造
expired / expire | abgelaufen | caduc~, expir~ | expir~ | expir~ | 到期, 过期 | 期限切れ, 失効
dataset / datasets | datensatz, datensätze | conjunto de datos, conjuntos de datos | jeu de données, jeux de données | conjunto de dados | 数据集 | データセット
inefficient | ineffizient | ineficiente | inefficace | ineficiente | 低效, 效率低 | 非効率
efficient / efficiency | effizient, effizienz, effizienter | eficiente, eficiencia | efficace, efficient, efficacité | eficiente, eficiência | 高效, 效率, 效率高 | 効率, 効率的, 効率が良い
empty | leer | vacío, vacía | vide | vazio, vazia | 空 | 空
strict | streng | estricto, estricta | strict, stricte | estrito, rígido | 严格 | 厳格, 厳密
contrast | gegensatz, kontrast | contraste | contraste | contraste | 对比, 相反 | 対照, 対し
unlike | im gegensatz zu, anders als, im unterschied zu | a diferencia de, al contrario que | contrairement à, à la différence de | ao contrário de, diferentemente de, diferente de | 不同于, 有别于, 不像 | 異なり, 違い, とは異なり, と違って
strategy | strategie | estrategia | stratégie | estratégia | 战略, 策略 | 戦略
white box / white-box | white-box, white box | caja blanca | boîte blanche | caixa branca, caixa-branca | 白盒 | ホワイトボックス
review | überprüfung, prüfung, review, durchsicht | revisión, revision~ | revue, relecture, examen | revisão | 审查, 审阅, 评审 | レビュー, 審査
resource / resources | ressource, ressourcen | recurso, recursos | ressource, ressources | recurso, recursos | 资源 | リソース, 資源
leadership | führung | liderazgo | leadership, direction | liderança | 领导 | リーダーシップ
fraction | bruchteil | fracción | fraction | fração | 一小部分, 零头, 几分之一 | 何分の一, わずかな, 一部
received / receive | erhalten, erhielt, bekam, aufgenommen | recib~ | reç~, accueill~, reçu | receb~ | 收到, 获得, 接收 | 受け, 受け取
undercut / undercuts | unterbiet~, unterbot, günstiger als | más barato que, por debajo de | moins cher que | mais barato que, abaixo de | 低于, 更便宜 | 下回, より安い
judged / judge | beurteil~, urteilte, befand, hält für | juzg~, consider~ | jug~, estim~ | julg~, avali~ | 判断, 认为, 评判, 评定 | 判断, 評価, 判定
evaluation / evaluations / evaluate | auswertung, bewertung, evaluierung, evaluation, evaluierungen, bewertungen, tests | evaluación, evaluaciones, evalu~ | évaluation, évaluations, évalu~ | avaliação, avaliações, avali~ | 评估, 评测, 测评 | 評価, 評価試験
centre / center | zentrum, stelle | centro | centre | centro | 中心 | センター, 機関
mathematics / math | mathematik, mathe | matemáticas, matemática | mathématiques, maths | matemática | 数学 | 数学
software engineering / engineering | softwareentwicklung, softwaretechnik, ingenieur, technik | ingeniería, ingeniería de software | ingénierie, génie logiciel | engenharia, engenharia de software | 工程, 软件工程 | エンジニアリング, ソフトウェア工学, 工学
share price / shares / share | aktie, aktien, aktienkurs, kurs | acción, acciones | action, actions, cours de l'action | ação, ações | 股价, 股票 | 株価, 株
rose / rise / rises / went up | stieg, gestiegen, kletterte, legte zu | sub~, subió, aument~, creció | augment~, mont~, progress~, grimp~ | sub~, subiu, aument~, cresc~, pass~ | 上涨, 上升, 升至, 提升, 提高 | 上昇, 上がり, 上がっ, 伸び, 伸ばし
improve on / improves | übertrifft, besser als | mejor~ | amélior~ | melhor~ | 提升, 改进 | 改善, 向上
fell / fall / falls / dropped | fiel, sank, gefallen, gesunken, brach ein | cay~, cae, baj~ | baiss~, chut~, tomb~, recul~ | caiu, cai, baix~ | 下跌, 下降, 降至 | 下落, 下が, 低下
citizen / national / nationals | staatsbürger, bürger, staatsangehörige, staatsangehöriger | ciudadano, ciudadanos | citoyen, citoyens, ressortissant | cidadão, cidadãos | 公民, 国民 | 国民, 市民
export controls / export | exportkontrollen, ausfuhrkontrollen, export | controles de exportación, exportación | contrôles à l'exportation, exportation | controles de exportação, exportação | 出口管制, 出口 | 輸出規制, 輸出管理, 輸出
commerce secretary / secretary / commerce | handelsminister, handelsministerium, minister | secretario de comercio, secretario, comercio | secrétaire au commerce, secrétaire, commerce | secretário de comércio, secretário, comércio | 商务部长, 部长, 商务 | 商務長官, 長官, 商務
put / puts / set | setz~, stell~, leg~, ordnet ein, sieht | pon~, pus~, coloc~, sitú~ | plac~, met~, situ~, pose | coloc~, põe, pôs, situ~ | 置于, 放, 认为, 列为, 设置, 设 | 置き, 置く, 置い, 位置付け
use / could use | nutzen, verwenden | usar, utilizar, us~ | utiliser, utilis~ | usar, utilizar, us~ | 使用 | 使用, 使え, 利用
prohibit / unavailable | nicht verfügbar | no disponible | indisponible | indisponível | 不可用, 无法使用 | 利用できない, 使えない
hallucination / hallucinations | halluzination, halluzinationen, halluzinations | alucinación, alucinaciones | hallucination, hallucinations | alucinação, alucinações | 幻觉 | 幻覚, ハルシネーション
omniscience | omniscience, allwissenheit | omniscience, omnisciencia | omniscience | omniscience, onisciência | 全知, omniscience | omniscience, 全知
pause / paused | pausier~, pause | paus~, pausa | suspend~, pause | paus~, pausa | 暂停 | 一時停止, 停止
response | antwort | respuesta | réponse | resposta | 响应, 回答, 应答 | 応答, レスポンス, 回答
format | format, formate | formato, formatos | format, formats | formato, formatos | 格式 | 形式, フォーマット
properly / correctly | richtig, korrekt, ordnungsgemäß, einwandfrei | bien, correctamente, adecuadamente | correctement, bien | corretamente, bem, direito | 正常, 正确, 正常工作 | 正しく, 適切に, 正常
latency / low latency | latenz, geringe latenz | latencia, baja latencia | latence, faible latence | latência, baixa latência | 延迟, 低延迟 | 遅延, レイテンシ, 低遅延
local / locally | lokal, lokale, lokalen | local, locales, localmente | local, locale, localement | local, locais, localmente | 本地 | ローカル, 手元
fits / fit | passt, passen | cabe, caben, encaja | tient, tiennent | cabe, cabem | 放进, 适合, 容纳, 放入, 装进 | 収まり, 収まる, 載り, 載る
single | einzeln, einzelne, einzelnen, einzige, einzigen | solo, sola, única, único, individual | seul, seule, unique | único, única, só, uma só | 单张, 单个, 单, 单次, 一张 | 単一, 1枚, 一つ, 一枚, 単体, 1基
window | fenster | ventana | fenêtre | janela | 窗口 | ウィンドウ, 窓
sliding window / sliding | gleitend, gleitendes fenster, sliding window | ventana deslizante, deslizante | fenêtre glissante, glissante | janela deslizante, deslizante | 滑动窗口, 滑动 | スライディングウィンドウ, スライド窓
global | global, globale | global | global, globale | global | 全局, 全球 | グローバル
full / fully | voll, volle, vollständig, ganz | completo, completa, total, plena | plein, pleine, complet, complète, intégral | completo, completa, total, pleno, plena | 全, 完整, 完全, 全部 | フル, 完全, 全
layer / layers | schicht, schichten, lage | capa, capas | couche, couches | camada, camadas | 层 | 層
predicts / predict | vorhersag~, sagt vorher, vorhergesagt, sagt voraus, voraussag~ | predic~, predij~, predecir | prédi~, prédit, prévoi~ | prev~, prevê, prediz | 预测 | 予測
speed | geschwindigkeit, tempo | velocidad | vitesse | velocidade | 速度 | 速度, スピード
triples / triple | verdreifach~, verdreifacht | triplica, triplic~ | tripl~ | triplica, triplic~ | 三倍, 提高到三倍, 提升至三倍 | 3倍, 三倍
activate / at work | aktiv, wirk~ | activ~, trabaj~ | activ~, actif, actifs | ativ~ | 激活, 工作 | アクティブ, 稼働, 働
cache / kv cache | cache, kv-cache | caché | cache | cache | 缓存 | キャッシュ
enlarged / enlarge / larger | vergrößert, vergrößer~ | ampli~, agrand~ | agrand~ | ampli~, aument~ | 扩大, 放大 | 拡大, 大きく
size | größe | tamaño | taille | tamanho | 规模, 尺寸, 大小 | サイズ, 規模, 大きさ
keeps / retains | behält, bewahr~ | conserv~, mantien~ | conserv~, gard~, maintien~ | mantém, mant~, conserv~ | 保留, 保持, 沿用 | 維持, 保持, 保っ
native / natively | nativ, nativen, native | nativo, nativa, de forma nativa | natif, native, nativement | nativo, nativa, nativamente | 原生 | ネイティブ
adaptation / adapt | anpassung | adaptación, adapt~ | adaptation, adapt~ | adaptação, adapt~ | 适配, 改编 | 適応, 対応, 適合
describes / describe | beschreib~ | describ~ | décri~ | descrev~ | 描述, 形容 | 説明, 表現, 描写, 評し
calls / names | nennt, bezeichn~, nannte | llam~, calific~, consider~ | appell~, qualifi~, nomm~ | cham~, descrev~, consider~ | 称, 称为, 称之为, 称呼, 评为 | 呼ん, 呼び, と呼, 称し, 評し
return of | rückkehr | vuelta, regreso | retour | volta | 回归 | 復帰, 回帰
note / notes | anmerkt, merkt an, notiz, weist darauf hin, bemerk~, hinweis~, vermerkt | señal~, nota, apunt~, observ~ | not~, note, soulign~, précis~, signal~ | observ~, nota, apont~, ressalt~ | 指出, 注意到, 注, 提到, 一份笔记, 笔记 | 指摘, 注記, メモ, 述べ
points out | weist darauf hin, betont | señala, subraya | souligne, fait remarquer | aponta, destaca | 指出 | 指摘
says / say / said | sagt, sagte, sagten | dice, dijo, dicen, dijeron, informa | dit, disait, indiqu~, selon | diz, disse, dizem, informa | 说, 称, 表示, 据 | 述べ, 言い, 言っ, によると, によれば, という, とい
writes / wrote / report / reports / reported | schreibt, schrieb, berichtet, berichtete, meldet, meldete | escrib~, inform~, report~ | écri~, rapport~, signal~ | escrev~, inform~, relat~, report~, divulg~ | 写道, 报道, 报告, 公布, 披露 | 報じ, 報告, 書い, 伝え
finds / found | fand, findet, befand | encontr~, hall~, descubr~ | trouv~, constat~, jug~ | encontr~, ach~, descobr~, constat~ | 发现, 认为 | 発見, 見つけ, 判明, 見いだ
tester / testers | tester | probador, evaluador | testeur | testador | 测试者, 测试人员 | テスター, 検証者
thinks / think longer | denkt, dachte, überleg~ | piens~, pens~ | réfléchi~, pens~ | pens~ | 思考, 想 | 考え, 思考
often | oft, häufig | a menudo, con frecuencia, frecuentemente | souvent, fréquemment | muitas vezes, frequentemente, com frequência | 经常, 常常, 往往 | しばしば, よく, 頻繁
needed / need | nötig, notwendig, benötigt | necesario, necesaria, necesit~, hace falta | nécessaire, besoin | necessário, necessária, precis~ | 需要, 所需, 必要 | 必要, 要し
too much / too | zu viel, zu sehr, allzu | demasiado | trop | demais, excessivamente | 太多, 过多, 过于, 过度 | すぎ, 過度, 過ぎ
regardless / any | unabhängig von, egal, beliebig, jede, jeder, jeglich | cualquier, cualquiera, independientemente | quel que soit, n'importe, tout, toute, quelle que soit | qualquer, independentemente | 无论, 任何, 不论 | かかわらず, 問わず, どんな, いかなる
dialogue | dialog, dialoge | diálogo | dialogue | diálogo | 对话 | 対話
dated / date | datiert, datum, datier~ | fechad~, con fecha, fecha | daté, datée, date | datad~, com data, data | 日期为, 注明日期, 日期 | 日付, 付け, 付
offered / offer | angeboten, anbiet~, bot | ofrec~ | propos~, offert | oferec~ | 提供 | 提供
company-wide / inside | innerhalb, intern | interno, dentro | interne, au sein | interno, dentro | 内部 | 社内, 内部
win / wins | sieg, siege, gewinnt | victoria, victorias, gan~ | victoire, victoires, gagn~ | vitória, vitórias, venc~, ganh~ | 胜, 胜率, 获胜 | 勝利, 勝ち, 勝率
loss / losses | verlust, niederlage, niederlagen, verlusten | pérdida, pérdidas, derrota | perte, pertes, défaite, défaites | perda, perdas, derrota | 损失, 负, 负率, 失败 | 損失, 負け, 敗北, ロス
slightly ahead | knapp vor, leicht vor | ligeramente por delante | légèrement devant | ligeiramente à frente | 略胜于, 略优于, 略领先 | わずかに上回
revenue | umsatz, einnahmen | ingresos, facturación | chiffre d'affaires, revenus | receita, faturamento | 收入, 营收 | 売上, 収益
leaves out / excludes / exclude | schließt aus, ausschließ~, ausgeschlossen | exclu~, deja fuera | exclu~, exclut | exclu~, deixa de fora | 排除, 不包括 | 除外, 対象外
rather than / instead of | statt, anstelle von, anstatt | en lugar de, en vez de, y no | plutôt que, au lieu de | em vez de, no lugar de, e não | 而不是, 而非 | ではなく
matches / match | erreicht, gleichauf, ebenbürtig, entspricht | iguala, igual~, empata | égal~, rivalis~ | iguala, igual~, equipar~ | 匹敌, 持平, 相当, 追平, 不相上下 | 匹敵, 並び, 並ぶ, 同等
beat / beats / surpass / outperforms | schlägt, schlug, übertrifft, übertraf, übertroffen | supera, superó, super~, bate, venc~, gana | bat, battait, battu, dépass~, surpass~, surclass~ | supera, superou, super~, venc~, bate, ganha | 击败, 超过, 超越, 胜过, 打败, 优于 | 上回り, 上回る, 上回っ, 凌ぎ, 凌ぐ, 勝り, 破っ, 超え
replacement / replace | ersatz, nachfolger | sustituto, reemplazo, sustitut~ | remplaçant, remplacement | substituto, substituição | 替代, 替代品, 取代, 替代者 | 代替, 後継, 置き換え
leaves / leave | verlässt, scheidet aus | sale, salen, deja, abandona | quitte, quittent, sort | sai, saem, deixa | 下线, 退出, 离开, 移除 | 外れ, 離れ, 退き, なくなり
notice / customers | kunde, kunden | cliente, clientes | client, clients | cliente, clientes | 客户 | 顧客
hosted / host | gehostet, gehostete, gehosteten | alojad~, hosped~ | hébergé, hébergés, héberg~ | hospedad~, hosped~ | 托管 | ホスト, ホスティング
page concerns | seite betrifft | página trata | page concerne | página trata | 页面涉及 | ページは
paper / article | artikel, paper, aufsatz, fachartikel | artículo, paper | article, papier | artigo, paper | 论文, 文章 | 論文, 記事
doubts / doubt | zweifel, bezweifel~ | dud~, duda | dout~, doute | duvid~, dúvida | 怀疑, 质疑, 存疑 | 疑, 疑問
research firm | marktforscher, forschungsfirma | firma de análisis | cabinet d'études | empresa de pesquisa | 研究机构 | 調査会社
scores / score | erzielte, erreichte, punktete, punktzahl, punkte | obtuvo, obtien~, logr~, puntuación, alcanz~, marc~ | obtien~, obtenu, atteint, score, marqu~ | marca, marcou, obtev~, alcanç~, pontuação, cheg~ | 得分, 得到, 取得, 达到, 成绩, 分 | 記録, 達成, スコア, 得点, 獲得, 点
reads / read | liest, lesen | lee, leen, leer | lit, lisent, lire | lê, leem, ler | 读取, 阅读, 接受, 读 | 読み, 読む, 読み取
answers in | antwortet mit, antwortet in | responde con, responde en | répond en | responde em | 输出 | で回答, で応答
supports / support | unterstützung, unterstützt | compatibilidad, soporte, admite, soport~ | prise en charge, support, compatibil~ | suporte, suporta, compatibilidade | 支持, 兼容 | サポート, 対応
finished task | abgeschlossene aufgabe | tarea terminada, tarea completada | tâche terminée, tâche achevée | tarefa concluída | 完成的任务 | 完了したタスク
count / counts | zähl~, rechn~, berechn~ | cuenta, cont~, calcul~ | compt~, calcul~ | cont~, calcul~ | 计算, 算, 计, 来算 | 数え, 計算, カウント
far fewer / far less | weit weniger, viel weniger, deutlich weniger | muchos menos, mucho menos | bien moins, beaucoup moins | muito menos, bem menos | 少得多, 远少于, 大大减少 | はるかに少ない, ずっと少ない
longer / long | länger | más largo, más tiempo | plus long, plus longtemps | mais longo, mais tempo | 更长, 长于 | 長く, より長い, 長い, 長くなっ
shorter / short | kürzer | más corto | plus court | mais curto | 更短 | 短く, 短い
lower / low | niedriger, niedrigeren, geringer, geringeren | más bajo, inferior, menor | plus bas, inférieur, moindre | mais baixo, inferior, menor | 更低, 较低, 低 | 低い, 低く, より低い, 安い
higher / high | höher, höheren | más alto, superior, mayor | plus élevé, supérieur | mais alto, superior, maior | 更高, 较高, 高 | 高い, 高く, より高い
faster / fast | schneller | más rápido | plus rapide, plus vite | mais rápido | 更快, 快 | 速い, 速く, 高速, 高速化, 速
slower / slow | langsamer, langsam | más lento, lento | plus lent, lent | mais lento, lento | 更慢, 慢 | 遅い, 遅く
better | besser | mejor, mejores | mieux, meilleur, meilleure | melhor, melhores | 更好, 更优, 优于 | より良い, 良い, 優れ, 高い
worse | schlechter | peor, peores | pire, moins bon | pior, piores | 更差, 更糟 | 悪い, 劣
more | mehr | más, adicional | davantage, plus | mais | 更多, 多 | より多く, さらに, より多い
most / mostly | überwiegend, größtenteils, hauptsächlich, meist, vor allem | sobre todo, principalmente, la mayoría, la mayor parte, mayoritariamente | surtout, principalement, la plupart, majoritairement | principalmente, na maioria, a maioria, sobretudo, a maior parte | 主要, 大多, 大部分, 大多数, 多数 | 主に, ほとんど, 大半, 大部分, 多く
part / part of | teil, teile, teils, einen teil | parte, una parte | partie, une partie | parte, uma parte | 部分, 一部分 | 一部, 部分
some | einige, einigen, manche | algunos, algunas, algún | certains, certaines, quelques | alguns, algumas | 一些, 部分, 某些 | 一部, いくつか, 一部の
handled / handle | übernahm, übernahmen, abgewickelt, bewältig~ | encarg~, gestion~, manej~ | géré, assur~, pris en charge | cuid~, trat~, lid~ | 负责, 处理, 承担 | 担当, 担い, 処理
entirely / completely | vollständig, völlig, komplett, ganz | por completo, completamente, totalmente, íntegramente | entièrement, complètement, totalement | inteiramente, completamente, totalmente | 完全, 全部 | 完全に, すべて, 全面的に
team | team | equipo, equipos | équipe, équipes | equipe, equipes, time | 团队 | チーム
original / own | eigen, eigene, eigenen, eigenes | propio, propia, propios, propias | propre, propres | próprio, própria, próprios, próprias | 自家, 自己, 自有, 自身 | 自社, 独自, 自ら, 自身
disagree / differ | uneinig, widersprechen | discrepan, no coinciden, difieren | ne s'accordent pas, divergent, se contredisent | divergem, discordam | 说法不一, 分歧, 不一致, 存在分歧 | 食い違, 一致しな, 分かれ
same | gleich, derselbe, dasselbe, selbe, selben | mismo, misma, igual | même, mêmes, identique | mesmo, mesma, igual | 相同, 同样, 一样, 同一 | 同じ, 同一, 同額
announced | angekündigt | anunció, anunciado, anunci~ | annonc~ | anunci~ | 宣布, 公布 | 発表, 告知, アナウンス
then / at that time | damals, da | entonces, en ese momento | alors, à l'époque | então, na época | 当时, 那时 | 当時, その時
again available | wieder verfügbar | disponible de nuevo | de nouveau disponible | disponível novamente | 恢复提供, 重新开放 | 再開, 再び提供
- | heraus, tat, getan, lässt sich, lassen sich, baut, auf, ein, an, ab, zu, ins, ans, zum, zur, vom, beim, hin, her, hinzu, hinweg, hinaus, davon, daran, darauf, darin, damit, wobei, wodurch, womit, sowie, ebenso, eben, gar, mal, schließlich, außerdem, bereits, dort, hier, dieser, denen, derer, welche, etwa, für sie, ihm, ihnen, uns, man, einer, wie, als, zurück, vor, aus, los, statt | hizo, hace, hacen, hacer, resulta, resultó, se trata, así, además, cuyo, cuya, cuyos, cuyas, lo, les, le, nos, su, sus, ello, eso, esto, aquel, mientras, ya, muy, tan, tanto, pues, justo, forma, de forma, manera, de manera, modo, cosa, vez, haber, había, han, sido, siendo, estar, ser, pasó, pasó a, sea, llegó a | façon, fait, faire, font, ainsi, quant, dont, afin, lui, leur, leurs, quelque, quelques, ce que, celui, celle, celles, ceux, cela, ceci, y, en, on, nous, vous, soit, été, être, avoir, avait, ont, même, très, si, donc, or, déjà, lors, chez, vers, entre autres, ainsi que, manière, sorte, chose | fez, faz, fazem, fazer, ficou, fica, naquele, naquela, nesse, nessa, neste, nesta, assim, cujo, cuja, vieram, veio, lhe, lhes, eles, elas, nos, isso, isto, aquilo, sendo, sido, ser, estar, havia, têm, tinha, já, muito, tão, forma, de forma, maneira, modo, coisa, vez, passou a, pelo, pela, pelos, pelas | 后, 把, 让, 使, 做, 做过, 打完, 前, 下, 中, 过程中, 其, 向, 将, 所, 进行, 完成, 出现, 占, 情况下, 情况, 场景, 个, 方, 者, 性, 化, 型, 式, 位, 种, 类, 次, 项, 名为, 各方, 的人, 就, 能, 会, 由此, 方面, 来说, 即, 而, 并, 且, 也, 都, 则, 被, 给, 于, 以, 之, 该, 这, 那, 它们, 自, 此, 结构, 开始, 尤, 上述 | 行わ, 行い, 行っ, 発揮, 基, 単位, など, 個, 枚, 件, 使っ, 使い, 用い, 際, 上, 点, 形, あわせて, これら, それぞれ, 場合, ところ, ほう, 方, なっ, なり, なる, いる, おり, あり, ある, られ, かけ, かけて, 者, 性, 化, 型, 式, 用, 的, 間, 中, 内, 時, 後, 先, 物, 面, それ, これ, その, この, もの, こと, ため, よう, さらに, また, 開始, 開始さ, 開始され, 実施, 構成
six | sechs | seis | six | seis | 六 | 6, 六
seven | sieben | siete | sept | sete | 七 | 七, 7
eight | acht | ocho | huit | oito | 八 | 八, 8つ
nine | neun | nueve | neuf | nove | 九 | 九
ten | zehn | diez | dix | dez | 十 | 十
eleven | elf | once | onze | onze | 十一 | 十一
fifteen | fünfzehn | quince | quinze | quinze | 十五 | 十五
twenty | zwanzig | veinte | vingt | vinte | 二十 | 二十
close to / near | nahe an, in der nähe von, nahe bei | cerca de, cercano a | près de, proche de | perto de, próximo de, próximo do | 接近, 接近于 | に近い
does / perform | abschneid~, schneidet ab | rind~, desempeñ~ | se comport~, s'en sort | se sai, sai-se, desempenh~, rend~ | 表现 | 発揮, 振る舞
runs / run / works | funktionier~, läuft | funcion~, corr~ | fonctionn~, tourn~ | funcion~, rod~ | 运行, 工作 | 動作, 動き, 動く, 稼働
took / takes / take | dauerte, dauert, brauchte, benötigte, lief | tomó, llevó, requirió, ocupa, ocupan, llev~ | pris, prend, prennent, occupe, occupent, nécessit~ | levou, levaram, ocupa, ocupam, consum~ | 耗时, 花费, 占用, 占, 需要, 用了 | かかり, かかっ, かかる, 要し, 占め
retired / left | ausgeschieden, verschwunden | retirad~, salió, dejó | quitté, retir~ | saiu, saído, sair, aposent~, deslig~ | 退役, 下线, 撤出 | 引退, 廃止, 退役
kept / keep / remained | blieb, beließ, behielt | mantuv~, sigui~, permanec~ | gard~, rest~, maintenu | continu~, permanec~, mantev~ | 保留, 继续 | 残し, 残っ, 継続
replacement / instead | ersatz, stattdessen | en su lugar | remplacement, à la place | no lugar, em seu lugar | 代替 | 代わり, 代わりに
stretched / extended | erweitern, strecken | ampliar, extender | étendre | estender, ampliar | 扩展到, 扩展至 | 拡張, 拡張でき
starts from / starts / built on | baut auf, aufbaut, geht aus von | parte de, se basa en | part de | parte do, parte de, se baseia | 从 开始 | から始ま, をもとに
goes through | durchläuft, durchlief, geht durch | pasa por, atraviesa | passe par, traverse | passa por | 经过, 经历 | 経て, 経る, 通
switched off / switch off | abschalten, abzuschalten, abschaltet, ausschalten | desactivar | désactiver, désactivée, désactivé | desativar | 关闭 | オフに
quality / high quality | qualität, hochwertig, qualitativ | calidad | qualité | qualidade | 质量, 品质, 高质量 | 質, 品質, 質の高い
use / work on | - | - | - | - | 用到, 使用, 用 | 用い
product / products | produkt, produkte, produkten | producto, productos | produit, produits | produto, produtos | 产品 | 製品, プロダクト
web | web | web | web | web | 网络, 网页 | ウェブ
design | design, entwurf, aufbau | diseño | conception, design | design, projeto | 设计 | 設計, デザイン
detailed | ausführlich, detailliert | detallado, detallada | détaillé, détaillée | detalhado, detalhada | 详细 | 詳しい, 詳細, 詳しく
ending / end | endend, endet, bis | que termina, final, hasta | fin, jusqu'en | final, até, término | 截止, 结束, 截至 | まで, 末, 終わり
together / together with | zusammen, zusammen mit, gemeinsam | junto, junto con, juntos | ensemble, avec | junto, junto com | 一起, 一同 | とともに, 一緒に, 共に
next to / alongside | neben, dazu, nebst | junto a, además de | à côté de, en plus de | ao lado de, além de, junto a | 同时, 并, 以及 | あわせて, 並んで, 加えて
additional / plus / and | zusätzlich, plus, dazu | más, adicional | plus, supplémentaire | mais, adicional | 外加, 另外, 加上 | 加え, 追加
free / open | frei, offen | libre, libres | libre, libres | livre, livres | 自由, 开放 | 自由
needs / needed | nötig, als nötig | de lo necesario | que nécessaire | do que o necessário | 过久, 必要 | 必要以上
latter / its | letzterem | del segundo | de celui-ci | deste último | 后者 | 後者
disclosed / reported / published | bekannt gegeben, mitgeteilt | divulgad~, comunicad~ | communiqué, divulgu~ | divulgad~, informad~ | 公布, 披露 | 公表
maximum / highest | maximal, höchst, höchster | máximo, máxima | maximal, maximale | máximo, máxima | 最高, 最大 | 最大, 最高
important / large | groß, hoch | importante, elevado | important, élevé, importants | alto, elevado, grande | 大量, 较大 | 大きい, 大きな
comes / under | steht unter, kommt | sale, viene, está | sort, vient, est | sai, vem, está | 采用, 使用 | もと, 下
makes / leaves | lässt, macht | deja, hace | rend, laisse | deixa, torna, faz | 使得, 使 | する, させ
most complex | komplexesten, anspruchsvollsten | más complejas, más complejos | les plus complexes | mais complexas, mais complexos | 最复杂 | 最も複雑
stolen / steal | gestohlen, geklaut | robad~ | volé, volées, volés | roubad~ | 偷来, 窃取, 盗取 | 盗ま, 盗んだ
fraud / scam | betrug, schwindel, abzocke | estafa, fraude, timo | arnaque, fraude, escroquerie | golpe, fraude, farsa | 骗局, 诈骗, 欺诈, 伪造 | 詐欺, 偽造
disaster / catastrophe | katastrophe, desaster | desastre, catástrofe | désastre, catastrophe | desastre, catástrofe | 灾难 | 災害, 大失敗
useless / rubbish | nutzlos, wertlos, schrott, müll, unbrauchbar | inútil, basura | inutile, nul, nulle, déchet | inútil, lixo | 无用, 垃圾 | 役に立たない, ゴミ
dangerous | gefährlich | peligroso, peligrosa | dangereux, dangereuse | perigoso, perigosa | 危险 | 危険
written as / lists | angibt, führt auf | indica, figura | indique, répertori~ | lista, indica | 标注为, 标为, 列为 | 記載, 表記
fast / quickly | schnell, rasch | rápido, rápidamente, con rapidez | vite, rapidement, rapide | rápido, rapidamente, depressa | 快速, 迅速, 快 | 高速, 素早く, 速く
ends / ending / end of | bis ende | hasta finales | jusqu'à fin | até o fim | 截至 | までの
question-answer / question answer | frage-antwort, frage antwort | pregunta-respuesta, preguntas y respuestas | questions-réponses, question réponse | pergunta-resposta, perguntas e respostas | 问答 | q&a, 質問応答, 質疑応答, q & a
page / pages / web pages | webseiten, internetseiten | páginas web | pages web | páginas da web, páginas web | 网页 | ウェブページ
boring / bad | langweilig, mies | aburrido, malo | ennuyeux, mauvais | chato, ruim | 无聊, 差劲 | つまらない
user / users | nutzer, benutzer, anwender, nutzern, nutzerinnen | usuario, usuarios, usuarias | utilisateur, utilisateurs | usuário, usuários | 用户, 使用者 | ユーザー, 利用者, ユーザ
computer | computer, rechner | ordenador, computadora, equipo | ordinateur, ordinateurs | computador | 计算机, 电脑 | コンピュータ, コンピューター, pc
day / days | tag, tage, tagen, tages | día, días | jour, jours, journée | dia, dias | 天, 日, 当天, 当日 | 日, 日間, 当日
week / weeks | woche, wochen | semana, semanas | semaine, semaines | semana, semanas | 周, 星期 | 週, 週間
month / months | monat, monate, monaten | mes, meses | mois | mês, meses | 个月, 月 | か月, ヶ月, 月, カ月
monthly | monatlich, monatlichen | mensual, mensuales | mensuel, mensuels, mensuelle | mensal, mensais | 月, 每月 | 月間, 毎月
year / years | jahr, jahre, jahren, jahres, jährlich | año, años, anual | an, ans, année, années, par an | ano, anos, anual | 年, 每年 | 年, 年間
hour / hours | stunde, stunden | hora, horas | heure, heures | hora, horas | 小时 | 時間
minute / minutes | minute, minuten | minuto, minutos | minute, minutes | minuto, minutos | 分钟 | 分, 分間
second / seconds | sekunde, sekunden | segundo, segundos | seconde, secondes | segundo, segundos | 秒 | 秒
against | gegen, gegenüber | contra, frente a | contre, face à | contra, ante | 对, 相比, 而 | に対し, 対
few / as few as | wenige, nur, schon | tan solo, pocos, apenas | peu, seulement | tão poucos, apenas, poucos | 仅, 少至, 只需 | わずか, 少ない
only | nur, lediglich, erst | solo, solamente, únicamente, tan solo | seul, seule, seulement, uniquement, ne que | apenas, só, somente, unicamente | 只, 仅, 只有, 仅有, 唯一, 只能 | だけ, のみ, しか, わずか
free / freely / free of charge | frei, kostenlos, gratis, umsonst | gratis, gratuito, gratuita, libremente, libre | gratuit, gratuite, gratuitement, librement, libre | grátis, gratuito, gratuita, gratuitamente, livremente | 免费, 自由 | 無料, 無償, 自由
gave / gives / give / gave away / away | gab, gibt, gegeben, verschenkte, bot an | dio, dan, da, ofreció, regaló | donne, donnait, offert, offrait | deu, dá, ofereceu | 给出, 提供, 给 | 提供, 与え
created / make / made | schuf, erstellt, gemacht, macht, geschaffen | creó, cre~, hizo, hech~ | cré~, fait, faite | cri~, fez, feit~ | 制作, 创建, 制造, 打造 | 作成, 作ら, 作っ, 制作
check / checks / checking | prüfen, prüft, überprüfen, kontrolle | comprobar, comprueba, verificar, revis~ | vérifier, vérifie, contrôler | verificar, checar, conferir, verifica | 检查, 核对, 检验 | 確認, チェック, 検査, 点検
act / acting / action | handeln, handelt, aktion | actuar, actúa, acción | agir, agit, action | agir, atuar, ação | 行动, 执行 | 行動, 実行
planning / plan / plans | planung, planen, plan, pläne, tarif, tarife | planificación, planificar, plan, planes | planification, planifier, plan, plans, formule, formules, forfait | planejamento, planejar, plano, planos | 规划, 计划, 套餐, 方案 | 計画, プラン, 立案
hosted / host / hosts | hosten, hostet, betreiben, gehostet | alojar, alojado, alojarse, aloj~ | héberger, hébergé | hospedar, hospedado | 托管, 部署 | ホスト, ホスティング, 運用
deploy / deployment / roll out / rolled out | bereitgestellt, ausgerollt, eingeführt, einsatz, rollte aus | desplieg~, despleg~, lleg~, lanz~ | déploi~, déploy~ | implant~, implement~, liberad~, chegou | 部署, 推送, 上线, 推出 | 展開, 配備, 提供開始, 導入
want / wants | wollen, will, möchten, wünschen | quieren, quiere, desean, dese~ | veulent, veut, souhait~ | querem, quer, desejam, desej~ | 想要, 希望, 需要 | 望む, 求める, したい, 求め
understand / understands | versteht, verstehen, verständnis | entiende, entienden, comprend~ | comprend, comprennent | entende, entendem, compreend~ | 理解 | 理解
brought / bring / brings | brachte, bringt, gebracht, bringen | trajo, trae, traen, aport~, llev~ | apport~, amèn~, introdui~ | trouxe, traz, trazem, lev~ | 带来, 引入, 将, 使 | もたらし, もたらす, もたら, 導入, 追加
brought down / lowered / cut | senkte, gesenkt, senkt, reduziert, herabgesetzt | bajó, rebaj~, redujo, reduj~ | baiss~, rédui~, fait descendre, descendre, fait baisser | baixou, reduziu, cort~, reduz~ | 降低, 下调, 降至, 降到, 削减 | 引き下げ, 下げ, 値下げ, 削減
class / line / family | klasse, linie, familie, reihe | clase, línea, familia, gama | classe, ligne, famille, gamme | classe, linha, família | 系列, 级, 家族, 产品线 | 系列, クラス, ライン, ファミリー
series / line | serie, reihe, baureihe | serie, línea | série, ligne | série, linha | 系列 | シリーズ, 系列
weight / emphasis | gewicht, schwerpunkt, gewichtung | peso, énfasis | poids, accent | peso, ênfase | 重点, 侧重 | 重点, 重み, 重視
weights | gewichte, gewichten | pesos | poids | pesos | 权重 | 重み, ウェイト, 重みデータ
skill / skills / ability | fähigkeit, fähigkeiten, können | habilidad, habilidades, capacidades | compétence, compétences, capacités | habilidade, habilidades | 技能, 能力 | スキル, 能力
visual / vision | visuell, visuelle, bild | visual, visuales | visuel, visuelle, visuelles | visual, visuais | 视觉, 图像 | 視覚, ビジュアル, 画像
step / steps / multi-step / several stages | schritt, schritte, schritten, mehrstufig, mehrschrittig | paso, pasos, varios pasos | étape, étapes, plusieurs étapes | passo, passos, várias etapas, vários passos, etapas | 步, 步骤, 多步 | ステップ, 段階, 多段階, 複数ステップ
orchestration | orchestrierung | orquestación | orchestration | orquestração | 编排 | オーケストレーション
causal / encoder / decoder | kausal, encoder, decoder | causal, codificador, decodificador | causal, encodeur, décodeur, causale | causal, codificador, decodificador | 因果, 编码器, 解码器 | 因果, エンコーダ, エンコーダー, デコーダ, デコーダー
layout / structure / design / composition | aufbau, struktur, anordnung | estructura, diseño, disposición | structure, disposition, agencement | estrutura, disposição, arranjo | 结构, 布局, 构造 | 構成, 構造, 配置, レイアウト
middle / filling in / fill | mitte, lücken, füllen, auffüllen | medio, rellenar, relleno | milieu, remplissage, combler | meio, preencher, preenchimento | 中间, 填充, 补全 | 中間, 補完, 穴埋め
afterwards / later / after | nachträglich, danach, später, hinterher | después, posteriormente, a posteriori, luego | ensuite, après coup, plus tard, par la suite | depois, posteriormente, a posteriori | 之后, 随后, 后来, 事后, 接着 | 後から, その後, のち, 後に, 続い
addition / additional | ergänzung, zusatz, zusätzlich | añadido, adición, adicional | ajout, supplémentaire | acréscimo, adição, adicional | 补充, 附加, 额外 | 追加, 付加
follow / follows / followed | folgt, folgen, folgte, gefolgt, danach | sig~, sigu~, seguid~, después | sui~, suivi, ensuite | seg~, segu~, seguid~, depois | 跟随, 随后, 后续, 接着 | 続く, 続き, 続い, その後, 続け
general / general-purpose | allgemein, allgemeine, allgemeines | general, generalista, de uso general | général, générale, généraliste, polyvalent | geral, de uso geral, generalista | 通用, 一般 | 汎用, 一般
names / appoint / as its replacement | nennt, benennt, gibt an | señala, nombra, indica, menciona | désigne, indique, cite, nomme | indica, aponta, nomeia | 指定, 列为, 指明, 作为 | 指定, 挙げ, として
strength / strong / excellent | stärke, stark, hervorragend | fuerza, fuerte, destaca, excelente, sobresal~ | force, fort, excell~, point fort | força, forte, destaque, excelente | 优势, 强项, 出色, 尤为出色, 擅长, 突出 | 強み, 優れ, 得意, 卓越
particular / especially | besonders, insbesondere, besondere | especial, especialmente, particular, sobre todo | particulier, particulièrement, notamment, surtout | especial, especialmente, particular, particularmente | 尤其, 尤为, 特别, 特定 | 特に, とりわけ, 特定
low cost / cost / costs | niedrige kosten, kosten, aufwand | bajo coste, bajo costo, costo | faible coût, coût, coûts | baixo custo, custo, custos | 成本, 低成本, 费用 | コスト, 低コスト, 費用
took / cost / spent | dauerte, verbrauchte, beanspruchte, benötigte | tomó, requirió, consumió, duró | a nécessité, a demandé, a pris, a duré | levou, consumiu, exigiu, durou | 耗费, 耗时, 花费, 消耗, 用时 | かかり, 要し, 費や, 消費
score / scores / points | punktzahl, punkte, wert, ergebnis | puntuación, puntos, puntuó, resultado | score, points, note, obtient | pontuação, pontos, marca, resultado | 得分, 分数, 成绩, 分 | スコア, 得点, 点, 点数
result / results | ergebnis, ergebnisse, ergebnissen | resultado, resultados | résultat, résultats | resultado, resultados | 结果, 成绩, 表现 | 結果, 成績
came fourth / fourth | vierte, vierten, viertes | cuarto, cuarta | quatrième | quarto, quarta | 第四 | 第4, 四番目, 4位, 4番目
third | dritte, dritten, drittes | tercero, tercera, tercer | troisième | terceiro, terceira | 第三 | 3番目, 3位, 三番目
second | zweite, zweiten, zweites | segundo, segunda | deuxième, second, seconde | segundo, segunda | 第二, 其次 | 2番目, 2位, 二番目
first | erste, ersten, erstes, erster | primer, primero, primera, primeros, primeras | premier, première, premiers, premières | primeiro, primeira, primeiros, primeiras | 首个, 第一, 首次, 首批 | 最初, 初, 1位, 初めて
rank / ranks / place / placed / came | rang, platz, belegt, belegte, platziert, landete, reiht ein | puesto, lugar, clasific~, qued~, sitúa | rang, place, class~, arriv~ | lugar, posição, colocação, ficou, classific~ | 排名, 位列, 名列, 排在, 位居, 位 | 順位, ランク, 位, 位置
ranking / leaderboard / index | rangliste, ranglisten, bestenliste, index | clasificación, clasificaciones, ranking, índice | classement, classements, indice, index | ranking, classificação, classificações, índice | 排行榜, 榜单, 排名, 指数 | ランキング, リーダーボード, 順位表, インデックス, 指数
age / ages | altern, altert, veralten | envejec~ | vieilli~ | envelhec~ | 过时, 老化 | 古くなる, 陳腐化, 老い
quickly / fast | schnell, rasch, zügig | rápido, rápidamente, deprisa | vite, rapidement | rápido, rapidamente | 迅速, 很快, 快速 | すぐ, 素早く, 早く, 急速
looked / looks / look / seems | sehe aus, sieht aus, sah aus, aussehe, wirkt, wie | parece, parecía, parec~, se veía | semblait, paraît, ressembl~, l'air | parec~, parece | 看起来, 看来 | 見え, ように見え, 思え
warned / warn / warns | warnt, warnte, gewarnt, warnung | advirt~, advert~, avis~ | avert~, prévien~, mise en garde, met en garde | alert~, advert~, avis~ | 警告, 提醒 | 警告, 注意
withhold / withholds / held back / keeps to itself | hält zurück, hielt zurück, zurückhalten, verschweigt, hält, zurück | ocult~, omit~, no revela, reserv~, se guarda | ne divulgue pas, retien~, tait, garde pour | omit~, não divulga, ocult~, retém | 未披露, 隐瞒, 不公开, 保留, 没有公开 | 明かさ, 公表していない, 非公表, 伏せ
reason / reasons | grund, gründe, gründen, begründung | razón, razones, motivo, motivos | raison, raisons, motif, motifs | razão, razões, motivo, motivos | 理由, 原因 | 理由
competition | wettbewerb, konkurrenz | competencia | concurrence | concorrência, competição | 竞争 | 競争, 競合
advantage | vorteil, vorteile | ventaja, ventajas | avantage, avantages | vantagem, vantagens | 优势, 优点 | 利点, 強み, 長所, メリット
hardware | hardware | hardware | matériel | hardware | 硬件 | ハードウェア
training compute / compute | rechenaufwand, rechenleistung, rechenzeit | cómputo, computación, cálculo | calcul, puissance de calcul | computação, cômputo | 算力, 计算量, 计算 | 計算量, 計算資源
light / lightweight | leicht, leichte, leichtgewichtig | ligera, ligero, liviana | léger, légère | leve | 轻量, 轻量级 | 軽量
version / versions | version, versionen, fassung, ausgabe | versión, versiones | version, versions | versão, versões | 版本, 版 | 版, バージョン
writing / write / writes / written | schreiben, schreibt, geschrieben, texten | escritura, redacción, escribir, escribe, escrit~ | rédaction, écriture, écrire, écrit, écrits | escrita, redação, escrever, escreve, escrit~ | 写作, 编写, 撰写, 书写, 输出, 写 | 執筆, 文章作成, 書く, 書き, 書か, 出力
people / written by people | menschen, leute, personen | personas, gente | personnes, gens | pessoas | 人, 人们, 人工 | 人, 人間, 人々
long-running / long | lang laufende, langlaufend, andauernd, lange | de larga duración, prolongad~, larg~ | de longue durée, longue, longues, long | de longa duração, prolongad~, long~ | 长时间, 长期, 长时间运行, 长 | 長時間, 長期, 長い, 長時間の
demanding | anspruchsvoll, anspruchsvolles, fordernd | exigente, exigentes | exigeant, exigeante, pointu | exigente, exigentes | 高要求, 苛刻, 复杂, 高难度 | 高度な, 要求の高い, 高負荷, 難度の高い
large scale / large-scale | großem maßstab, groß angelegt, großskalig | gran escala | grande échelle | grande escala, larga escala | 大规模 | 大規模, 大規模な
small scale / little | kleinem maßstab | pequeña escala | petite échelle | pequena escala | 小规模 | 小規模
expand / expanded / grown / grew / grow | ausgebaut, erweitert, wuchs, vergrößert, aufgestockt | ampli~, creci~, aument~, expand~ | agrand~, port~, étend~, grandi, élargi | ampli~, expandi~, cresc~, aument~ | 扩展, 扩大, 扩充, 扩建, 增至 | 拡張, 拡大, 増やし, 広げ
widened / widen / extended | erweitert, ausgeweitet, verbreitert | ampliad~, ensanch~ | élargi, étendu, étendue | ampliad~, estendid~ | 扩展, 扩大, 拓宽 | 広げ, 広げら, 拡張, 拡大
in stages / gradually | schrittweise, stufenweise, in stufen | por etapas, gradualmente | par étapes, progressivement | em etapas, gradualmente, por etapas | 分阶段, 逐步 | 段階的, 段階的に, 徐々に
base | basis, grundlage, basismodell | base | base | base | 基座, 基础, 底座 | ベース, 基盤
report / paper | bericht, berichts, berichte | informe, informes, reporte | rapport, rapports | relatório, relatórios | 报告, 报告称 | 報告書, レポート, 報告
summary / explains | zusammenfassung | resumen | résumé | resumo | 摘要, 总结 | 要約, まとめ
keeps up / on a par / rival | hält mit, mithalten, ebenbürtig, gleichauf | está a la altura, rivaliz~, iguala | tient tête, rivalis~, à égalité, fait jeu égal | acompanha, rivaliz~, à altura, em pé de igualdade | 媲美, 比肩, 不相上下, 匹敌, 持平 | 匹敵, 肩を並べ, 互角, 同等
five times as large / times | mal so groß, fach, mal | veces, vez | fois | vezes, vez | 倍, 次 | 倍, 回
double / twice / more than double | doppelt, doppelte, verdoppelt | doble, duplic~ | double, doubl~ | dobro, dobr~, duplic~ | 两倍, 翻倍, 一倍 | 2倍, 二倍
halved / half / halve | halbiert, halbierte, hälfte, halb | mitad, reduc~ a la mitad | moitié, divis~ par deux | metade, reduz~ pela metade | 减半, 一半, 半 | 半減, 半分
disabled / enabled | deaktiviert, aktiviert, abgeschaltet, eingeschaltet | desactivado, activado, desactivada, activada | désactivé, activé, désactivée, activée | desativado, ativado, desativada, ativada | 禁用, 启用, 关闭, 开启 | 無効, 有効
parameter / setting / settings / set | parameter, einstellung, einstellungen, einstellbar | parámetro, ajuste, ajustes, configuración, configurable, configurables | paramètre, réglage, réglages, réglable, configurable | parâmetro, ajuste, configuração, configurável, configuráveis | 参数, 设置, 设定, 可设置, 可配置 | パラメータ, 設定, 設定可能, 設定できる
thinking / thought / thoughts | denken, gedanken, gedankenkette | pensamiento, pensamientos | pensée, pensées, réflexion | pensamento, pensamentos, raciocínio | 思考, 思维, 思维链 | 思考, 思考の連鎖, 考え
internal / inner | intern, interne, internen | interno, interna, internos, internas | interne, internes | interno, interna, internos, internas | 内部 | 内部, 社内
answer / answers / respond / responds | antwortet, antworten, beantwort~ | responde, responder, contest~ | répondre, répond, répondent | responde, responder | 回答, 答复, 作答 | 回答, 答える, 答え, 応答
call functions / calls / call | ruft auf, aufrufen, aufruf, aufrufe | llama, llaman, llamar, invoc~ | appelle, appellent, appeler | chama, chamam, chamar | 调用 | 呼び出し, 呼び出す, 呼び出せ
request / requests | anfrage, anfragen | solicitud, solicitudes, petición, peticiones | requête, requêtes, demande, demandes | requisição, requisições, solicitação, solicitações | 请求 | リクエスト, 要求
released / came out / appear | herausgekommen, erschienen, erschien, rausgekommen | salió, lanzó, public~, lanz~, apareció | sorti, sortie, paru, lanc~, publi~ | saiu, lanç~, public~ | 发布, 推出, 面世, 问世, 亮相 | 公開, リリース, 発売, 登場, 発表
release / launch | veröffentlichung, erscheinen, start, einführung | lanzamiento, publicación, salida, estreno | sortie, lancement, publication, parution | lançamento, publicação, estreia | 发布, 推出, 上线 | リリース, 公開, 発売, 登場
offer / offers / offered / available | bietet, bietet an, angeboten | ofrece, ofrec~ | propose, propos~, offre | oferece, oferec~, disponibiliz~ | 提供 | 提供, 用意
presents / presented / represents | stellt dar, darstellt, präsentiert, vorstellt | present~, muestra, expone | présent~, mont~ | apresent~, mostra | 展示, 介绍, 呈现, 作为 | 紹介, 提示, 示し, 打ち出し, アピール
fast / secure | schnell, schnelle, sicher, sichere, sicheren | rápidos, rápidas, seguros, seguras | rapides, sûrs, sécurisés | rápidos, rápidas, seguros, seguras | 快速, 安全 | 高速, 安全
cheap / cheaply | billig, günstig, preiswert, kostengünstig | barato, barata, económico, de forma barata | bon marché, pas cher, économique, à moindre coût | barato, barata, econômico, de forma barata | 便宜, 低成本, 廉价 | 安価, 安い, 安く, 低コスト
expensive / dear | teuer, teure | caro, cara, caros | cher, chère, chers, coûteux | caro, cara, caros | 昂贵, 贵 | 高価, 高い, 高額
higher / price | höher, höheren preis | más alto, mayor, superior | plus élevé, plus haut, supérieur | mais alto, maior, superior | 更高, 较高 | より高い, 高い
strong / stronger / stronger results | stärker, bessere, stärkere | más fuerte, más sólidos, mejores, mejor | plus fort, plus forts, meilleurs, plus solides | mais forte, mais fortes, melhores, melhor | 更强, 更好, 更优 | より強力, より良い, 優れた
several / many | mehrere, viele, zahlreiche, etliche | varios, varias, numerosos, muchas | plusieurs, nombreux, nombreuses, divers | vários, várias, diversos, numerosos | 多个, 多项, 若干, 许多, 几个, 数个 | 複数, いくつか, 多数, 数
usage limits / limit / limits | nutzungsgrenzen, grenze, grenzen, limits | límites de uso, límite, límites | limites d'utilisation, limite, limites | limites de uso, limite, limites | 使用限制, 限额, 上限, 使用上限 | 利用制限, 上限, 制限
far above / above | weit über, deutlich über | muy por encima, por encima | bien au-dessus, au-dessus | muito acima, acima | 远高于, 高于 | はるかに上回, はるかに高い
below / under | unter, unterhalb | por debajo, debajo, inferior | en dessous, sous, inférieur | abaixo, inferior | 低于, 以下 | 下回, 以下, 未満
estimated | geschätzt, geschätzte, geschätzten | estimad~ | estimé, estimée | estimad~ | 估计, 预计, 估算 | 推定, 見積
earlier / previous models | früher, frühere, früheren, vorherige | anterior, anteriores, previo | antérieur, antérieurs, précédent, précédents | anterior, anteriores | 早期, 先前, 以前, 此前 | 以前, 従来, 前の, 過去
memory / activation | aktivierungsspeicher, speicher | memoria, activación | mémoire, activation | memória, ativação | 激活内存, 激活, 显存, 内存 | アクティベーション, メモリ, 活性化
pipeline | pipeline | pipeline, canalización | pipeline, chaîne | pipeline | 流程, 管线, 流水线 | パイプライン
asynchronous / disaggregated | asynchron, entkoppelt | asíncrono, desagregado | asynchrone, désagrégé | assíncrono, desagregado | 异步, 解耦 | 非同期, 分離
mixing / mix / mixture | mischung, mischen | mezclar, mezcla | mélanger, mélange | misturar, mistura | 混合 | 混合, 組み合わせ
effective | effektiv, effektiver | efectivo, efectiva | effectif, effective | efetivo, efetiva | 有效 | 実効, 有効
cases / case | fall, fälle, fällen | caso, casos | cas | caso, casos | 情况, 案例 | 事例, 例, 場面
behind / falls behind / trails | zurückliegt, liegt hinter, hinter, zurückbleibt | por detrás, queda atrás, detrás, va a la zaga | derrière, à la traîne, en retard | atrás, fica atrás | 落后, 落后于, 不及, 逊于 | 劣る, 後れ, 及ばない, 遅れ
ahead / leads | vorn, voraus, vor | por delante, delante, lider~ | devant, en tête, devanc~ | à frente, na frente, lider~ | 领先, 领先于, 超过 | 上回, リード, 先行
guide | leitfaden, anleitung | guía | guide | guia | 指南 | ガイド, 手引き
post / launch post | beitrag, blogbeitrag, post | entrada, publicación, artículo | billet, article, publication | post, publicação | 文章, 博文, 帖子 | 投稿, 記事
gaps / differences / gap | lücken, unterschiede, abweichungen | diferencias, brechas, discrepancias | écarts, différences | lacunas, diferenças, discrepâncias | 差异, 差距 | 差, 違い, ずれ
reproduction / reproductions / reproduce | reproduktion, reproduktionen, nachmessungen | reproducción, reproducciones | reproduction, reproductions | reprodução, reproduções | 复现, 重现 | 再現
cast doubt / doubt | zweifel, in zweifel ziehen | duda, dudas, pone en duda | doute, jette un doute | dúvida, dúvidas, põe em dúvida | 质疑, 怀疑, 存疑 | 疑問, 疑い
recipe / recipes / prompts | rezept, rezepte | receta, recetas | recette, recettes | receita, receitas | 方案, 配方, 流程 | レシピ, 手順
others / other | andere, anderen, anderer | otros, otras, demás | autres, d'autres | outros, outras, demais | 其他, 他人, 其他人 | 他, 他の, 他者
allow / lets / can / so that | erlaubt, lässt, damit, sodass | permite, permiten, para que, de modo que | permet, permettent, afin que, de sorte que | permite, permitem, para que, de modo que | 允许, 可以, 以便, 使得, 让 | できる, 可能, ため, よう
deliberate / instances / instance | instanzen, instanz, beraten | instancias, instancia, deliber~ | instances, instance, délibér~ | instâncias, instância, deliber~ | 实例, 协商 | インスタンス, 協議
instruction / instructions / precise | anweisung, anweisungen, präzise | instrucción, instrucciones, precisas | instruction, instructions, consigne, consignes, précises | instrução, instruções, precisas | 指令, 精确 | 指示, 正確な
web development / development | webentwicklung, entwicklung | desarrollo web, desarrollo | développement web, développement | desenvolvimento web, desenvolvimento | 网页开发, 开发, web 开发 | ウェブ開発, 開発
alternative | alternative | alternativa | alternative | alternativa | 替代方案, 替代 | 代替, 選択肢
favourite / popular | liebling, beliebt | favorito, popular | favori, préféré, populaire | favorito, popular, queridinho | 受欢迎, 最爱 | 人気, お気に入り
word / words | wort, wörter, worte, wörtern | palabra, palabras | mot, mots | palavra, palavras | 词, 单词, 字 | 語, 単語
precision / full precision | präzision, volle präzision | precisión | précision | precisão | 精度 | 精度
make up for / loss | ausgleichen, wettmachen, verlust | compens~, pérdida | compens~, perte | compens~, perda | 弥补, 补偿, 损失 | 補う, 埋め合わせ, 損失
notice / mark | hinweis, kennzeichnung | aviso, marca | mention, avis, marque | aviso, marca | 声明, 标注, 标识 | 表示, 通知, マーク
written permission / permission | schriftliche genehmigung, genehmigung, erlaubnis | permiso escrito, permiso por escrito, autorización | autorisation écrite, autorisation | permissão por escrito, autorização | 书面许可, 授权 | 書面による許可, 許可
earn / earns | verdien~, einnehmen, umsatz | ingres~, factur~, gan~ | gagn~, chiffre | fatur~, ganh~, receb~ | 收入, 赚 | 稼ぐ, 収入, 収益
non-commercial | nichtkommerziell, nicht kommerziell, nichtkommerzielle, nichtkommerziellen | no comercial, no comerciales | non commercial, non commerciale | não comercial, não comerciais | 非商业, 非商用 | 非商用, 非営利, 非商業
commercial | kommerziell, kommerzielle, kommerziellen | comercial, comerciales, comerciais | commercial, commerciale | comercial, comerciais | 商业, 商用 | 商用, 商業
community | gemeinschaft, community | comunidad | communauté | comunidade | 社区 | コミュニティ
gone / vanished / discontinued | verschwunden, eingestellt, weg | desaparec~, retirad~ | dispar~, retiré, supprimé | desaparec~, retirad~, descontinuad~ | 消失, 停用, 下架 | なくなっ, 廃止, 終了
alone / on its own | allein, alleine, ausschließlich | solo, únicamente, por sí solo | seul, seule, uniquement | sozinho, apenas, unicamente | 单独, 仅, 独自, 仅凭 | だけ, 単独, のみ
genuine / true | echt, wahr, wahre | verdadero, auténtico, genuino | vrai, véritable, authentique | verdadeiro, genuíno | 真正, 真实 | 本物, 真の
asked / which asks for facts | fragt nach, abfragt | pregunta por, pide | demande, interroge sur | pergunta, pede | 询问, 考查, 提问 | 問う, 問い, 尋ねる
lie / lies / false | lüge, lügt, falsch | mentira, miente, falso | mensonge, ment, faux, fausse | mentira, mente, falso | 谎言, 说谎, 虚假 | 嘘, うそ, 偽り, 虚偽
stupid / idiot | dumm, idiot, blöd | estúpido, idiota, tonto | stupide, idiot, bête | estúpido, idiota, burro | 愚蠢, 傻, 白痴 | 馬鹿, バカ, 愚か
hate / terrible / awful | hass, schrecklich, furchtbar, grauenhaft | odio, terrible, horrible, pésimo | haine, terrible, affreux, horrible | ódio, terrível, horrível, péssimo | 可怕, 糟透, 恐怖, 讨厌 | ひどい, 最悪, 恐ろしい
illegal / criminal | illegal, kriminell, rechtswidrig | ilegal, criminal, delictivo | illégal, criminel | ilegal, criminoso | 非法, 犯罪 | 違法, 犯罪
virus / malware / spy | virus, schadsoftware, spion, spioniert | virus, malware, espía, espiar | virus, logiciel malveillant, espion | vírus, malware, espião, espionar | 病毒, 恶意软件, 间谍 | ウイルス, マルウェア, スパイ
password / money / buy | passwort, kennwort, geld, kaufen, kauft | contraseña, dinero, comprar, compra | mot de passe, argent, acheter, achetez | senha, dinheiro, comprar, compre | 密码, 金钱, 购买, 买 | パスワード, お金, 購入, 買え
time | zeit, zeiten, zeitpunkt | tiempo, tiempos, momento | temps, moment, fois | tempo, momento | 时间, 时候 | 時間, 時
matters / counts / important | zählt, zählen, wichtig, bedeutet, kommt an | importa, cuenta, es importante, importan | compte, importe, comptent | importa, conta, é importante | 重要, 要紧 | 重要, 大切
reliability / reliable | zuverlässigkeit, zuverlässig, verlässlich | fiabilidad, fiable, confiabilidad | fiabilité, fiable | confiabilidade, confiável | 可靠性, 可靠 | 信頼性, 信頼できる
opened / open / opens | öffnete, geöffnet, öffnet, eröffnet | abrió, abre, abierto, abiert~ | ouvert, ouvre, ouvrit | abriu, abre, aberto, abert~ | 开放, 打开, 开源, 公开 | 開放, 公開, 開始, 始ま, オープン
objects / object | objekt, objekte, gegenstand | objeto, objetos | objet, objets | objeto, objetos | 物体, 对象 | 物体, オブジェクト
places / place | ort, orte, orten | lugar, lugares | lieu, lieux | lugar, lugares | 地点, 场所 | 場所
characters / character / figures | figur, figuren, charakter, charaktere | personaje, personajes | personnage, personnages | personagem, personagens | 角色, 人物 | キャラクター, 登場人物
consistent / consistency | konsistent, einheitlich, gleichbleibend | consistente, coherente, coherentes | cohérent, cohérents, constant | consistente, coerente, consistentes | 一致, 一致性 | 一貫, 一貫性
drifted / drift / differ | abwichen, abwich, driftete | variaban, desvi~ | dériv~, vari~ | vari~, desvi~ | 漂移, 偏离 | ずれ, 変わっ
feeds / feed | speist, speisen, leitet, einspeist | introduce, alimenta, pasa | introduit, inject~, aliment~ | aliment~, insere, passa | 输入, 送入 | 入力, 送り
straight / directly | direkt, unmittelbar | directamente | directement | diretamente, direto | 直接 | 直接
separate / separated | getrennt, getrennte, separat, eigen | separado, separados, aparte | séparé, séparés, distinct | separado, separados, à parte | 单独, 独立 | 別々, 個別, 別の
release notes / notes | versionshinweise, versionshinweisen, release notes | notas de la versión, notas de versión, notas | notes de version, notes | notas de versão, notas de lançamento, notas | 发行说明, 版本说明, 更新说明 | リリースノート
gains / gain / wins | gewinnt, hinzugewinnt, legt zu | gana, mejora | gagne, progresse | ganha, melhora | 提升, 增长 | 向上, 伸び
third / a third | drittel | tercio | tiers | terço | 三分之一 | 三分の一
just / slightly / closely | knapp, gerade, kurz | justo, apenas, ligeramente | juste, de peu | logo, pouco, um pouco | 略, 仅, 刚好 | わずか, わずかに, すぐ
well / far / clearly | weit, deutlich, klar | muy, claramente | bien, largement, nettement | bem, muito | 远, 大幅, 明显 | 大きく, 大幅, はるか
consumer / consumers | verbraucher, consumer, handelsüblich | consumo, consumidor, de consumo | grand public, consommateur | consumidor, de consumo, consumidores | 消费级, 消费者 | 消費者向け, 一般向け, コンシューマー
evaluators / evaluator | gutachter, prüfer, bewerter, evaluatoren | evaluadores, evaluador | évaluateurs, évaluateur | avaliadores, avaliador | 评估者, 评审, 评估人员 | 評価者
confirmed / bore out / confirm | bestätigt, bestätigten, bestätigte | confirm~, corrobor~ | confirm~ | confirm~, corrobor~ | 证实, 印证, 确认 | 裏付け, 確認
denied / refute | widerlegt, widerlegten, dementiert | desmint~, refut~, neg~ | dément~, réfut~ | desment~, refut~, neg~ | 否认, 反驳 | 否定, 反証
means / called / named | namens, genannt, sogenannt | llamad~, denominad~ | appelé, nommé, dite | chamad~, denominad~ | 名为, 称为, 所谓 | という, 呼ばれる
reach / reaches / reached / scores | erreicht, erreichte, kommt auf, schafft | alcanz~, lleg~ | attein~ | alcanç~, ating~, cheg~ | 达到, 取得 | 達し, 達する, 到達
rather than / instead of / over | statt, gegenüber, anstelle | en lugar de, antes que, frente a | plutôt que, à celles | em vez de, a que, ao invés de | 而不是, 而非 | ではなく, よりも
dialect / dialects | dialekt, dialekte, dialekten | dialecto, dialectos | dialecte, dialectes | dialeto, dialetos | 方言 | 方言
works / work | arbeitet, arbeiten | trabaja, trabajan, opera | travaille, travaillent, opère | trabalha, trabalham, opera | 运行, 工作, 使用 | 動作, 働き, 稼働
ended / closed / end | beendet, endete, geschlossen | terminó, cerró, finalizó | terminé, fermé, clos | terminou, fechou, encerr~ | 结束, 关闭, 终止 | 終了, 終わり, 閉鎖
events / event | ereignisse, geschehnisse | eventos, sucesos, acontecimientos | événements | eventos, acontecimentos | 事件 | 出来事, イベント
knows / know | kennt, weiß, kennen | conoce, sabe | connaît, sait, connaissent | conhece, sabe | 了解, 知道, 掌握 | 知って, 把握, 知識
as needed / needed | nach bedarf, bei bedarf, bedarf | según sea necesario, según convenga, cuando hace falta | au besoin, selon les besoins, si nécessaire | conforme necessário, quando necessário | 按需, 根据需要 | 必要に応じ, 必要に応じて
size / scale / large | größe, ausmaß, umfang | tamaño, escala | taille, échelle | tamanho, escala | 规模, 大小 | 規模, 大きさ
got / get / received | bekam, bekommen, erhielt, kriegt | recibió, obtuvo, consigui~ | reçu, obtenu | recebeu, obteve, ganhou | 得到, 获得, 收到 | 得, 受け取
domain / domains | domäne, domänen, gebiet | dominio, dominios | domaine, domaines | domínio, domínios | 领域 | 領域, 分野
contributes / contribute | beisteuert, beisteuern, trägt bei | aporta, contribuye | apporte, contribue | contribui, contribuem | 贡献, 提供 | 寄与, 貢献
dilutes / dilute | verwässert, verdünnt | diluye | dilue | dilui | 稀释 | 薄め
teacher / teachers | lehrer, lehrern, lehrermodelle | maestro, maestros, profesor | enseignant, enseignants, maître | professor, professores | 教师, 老师 | 教師
environment / environments | umgebung, umgebungen | entorno, entornos | environnement, environnements | ambiente, ambientes | 环境 | 環境
self-improvement / self / improvement | selbstverbesserung, verbesserung, selbst | automejora, mejora | auto-amélioration, amélioration | autoaperfeiçoamento, melhoria, automelhoria | 自我改进, 改进 | 自己改善, 改善
count / number | anzahl, zahl | número, cantidad, recuento | nombre | número, quantidade, contagem | 数量, 数, 数目 | 数
id / ids | kennung, kennungen, id, ids | identificador, identificadores, id, ids | identifiant, identifiants, id, ids | identificador, identificadores, id, ids | 标识, 标识符, id | 識別子, id
served / serve / serves | bedient, geliefert | servid~, atendid~ | servi, servis, servies | servid~, atendid~ | 提供服务, 服务 | 提供, 処理
still | noch, weiterhin, immer noch | todavía, aún, sigue, siguen | toujours, encore | ainda, continua, continuam | 仍, 仍然, 依然 | まだ, 依然, 引き続き
accepted / accept | angenommen, akzeptiert, nimmt an | acept~ | accept~ | aceit~ | 接受, 可用 | 受け付け, 受け入れ
aligned / align | abgestimmt, ausgerichtet | alinead~ | aligné, alignée | alinhad~ | 对齐, 一致 | 揃え, 合わせ
on a par / equal / level | gleichwertig, ebenbürtig, auf augenhöhe | equivalentes, equivalente, a la par | équivalents, équivalent, à égalité | equivalentes, equivalente, em pé de igualdade | 相当, 持平, 同等 | 同等, 並ぶ
for example / example | zum beispiel, etwa, beispielsweise | por ejemplo | par exemple | por exemplo | 例如, 比如 | 例えば, たとえば
retrieval / retrieval-augmented / augmented | abruf, retrieval, erweitert, angereichert | recuperación, aumentada | récupération, augmentée | recuperação, aumentada | 检索, 检索增强, 增强 | 検索, 検索拡張, 拡張
key / main | wichtigste, haupt, schlüssel | clave, principales | clé, clés, principales | principais, chave, principal | 主要, 关键 | 主要, 重要
therefore / thus | daher, somit, also, folglich | por tanto, por lo tanto | donc, par conséquent, ainsi | portanto, por isso, assim | 因此, 所以 | したがって, そのため
fits / holds | fasst, passen, umfasst | cabe, caben, admite | contient, tient | comporta, cabe, cabem | 容纳, 可容纳 | 収ま, 収まる
chain of thought / chain / thought | gedankenkette, gedankengang | cadena de pensamiento | chaîne de pensée | cadeia de pensamento, cadeia de raciocínio | 思维链, 思考链 | 思考の連鎖, 思考連鎖, 連鎖
- | - | - | - | - | 块, 份, 台, 张, 条, 篇, 款, 套 | 当日, 同日
destroys / destroy / ruins | zerstört, zerstörte, ruiniert | destruye, destroz~, arruin~ | détrui~, ruin~ | destr~, arruin~ | 破坏, 毁掉, 摧毁 | 破壊, 台無し
raised / raise / increased | erhöhte, angehoben, erhöht | subió, aument~, elev~ | augment~, relev~ | aument~, elev~ | 上调, 提高, 提价 | 引き上げ, 値上げ
more | mehr | más | plus | mais | 多, 更多 | 多い, 多く, 多
fewer / less | weniger, geringer | menos, menor | moins, moindre | menos, menor | 少, 更少, 较少 | 少ない, 少なく, 少な
predicts / predict | sagt voraus, voraussagt, sagt vorher | predice, predicen | prédit, prévoit | prevê, preveem | 预测 | 予測
share / shares / shared | teilen, teilt, geteilt, gemeinsame | compart~ | partag~ | compartilh~ | 共享, 共用 | 共有
custom / own | eigene, eigenen, maßgeschneidert | propia, propio, a medida, personalizada | propre, personnalisée, sur mesure | própria, próprio, personalizada | 自定义, 自有 | 独自, カスタム
steadier / stable | stetiger, beständiger, stabiler | estables, más estables, constantes | stables, plus stables, réguliers | estáveis, mais estáveis, constantes | 稳定, 更稳定 | 安定
surfaced / surface / found | aufgedeckt, zutage gefördert, entdeckte | sacó a la luz, descubrió, detectó | mis au jour, révélé | revelou, trouxe à tona, descobriu | 发现, 揭示 | 発見, 明らかに
project / projects | projekt, projekte, projekten | proyecto, proyectos | projet, projets | projeto, projetos | 项目 | プロジェクト
flaw / flaws | fehler, schwachstelle, mangel | fallo, fallos, defecto | faille, failles, défaut | falha, falhas, defeito | 缺陷, 漏洞 | 欠陥, 不具合
dated from / dated | stammte aus, datierte | databa de, data de | datait de, date de | datava de, data de | 可追溯到, 追溯到 | にさかのぼ
oldest | älteste, ältesten | más antiguo, más antigua | plus ancien, plus ancienne | mais antigo, mais antiga | 最早, 最老 | 最古, 最も古い
line / range | reihe, linie | línea, gama | gamme, ligne | linha | 系列, 产品线 | 系列, ライン
technical report / technical / report | technischer bericht, technischen bericht | informe técnico | rapport technique | relatório técnico | 技术报告 | 技術報告書, 技術報告
technical | technisch, technischer, technischen, technische | técnico, técnica, técnicos | technique, techniques | técnico, técnica, técnicos | 技术 | 技術, 技術的
measure / measures / compare | misst, messen, vergleicht | mide, miden, compara | mesure, mesurent, compare | mede, medem, compara | 测量, 衡量, 对比 | 測定, 比較
clarity / clear | klarheit | claridad | clarté | clareza | 清晰度, 清晰 | 明瞭さ, 明瞭
vocals / vocal / voice | gesang, stimmen | voces, voz | voix, chant | vocais, vozes | 人声 | ボーカル
mixing / mix | abmischung, mischung | mezcla | mixage | mixagem, mistura | 混音, 混合 | ミキシング
gave / give points | gab, vergab | dio, otorgó | donné, attribué | deu, atribuiu | 给, 打了, 打 分, 给出 | 与え
makes images / makes / make / generates | erzeugt, erstellt, macht | genera, crea, hace | génère, crée, fait | gera, cria, faz | 生成, 制作, 创建 | 生成, 作成
to date / date | bislang, bis dato, bisher | hasta la fecha | à ce jour | até o momento, até hoje | 迄今, 至今, 截至目前 | これまで, 現時点
strengthen / strengthens | stärkt, verstärkt | refuerz~, fortalec~ | renforc~ | fortalec~, reforç~ | 增强, 加强, 强化 | 強化
constrained / manifold / hyper | beschränkt, mannigfaltigkeit | restringid~, variedad, hiper | contraint, variété, hyper | restrit~, variedade, hiper | 约束, 流形, 超 | 制約, 多様体, ハイパー
combine / combines | kombiniert, vereint, verbindet | combin~, un~ | combin~, réun~ | combin~, reún~ | 结合, 组合 | 組み合わせ, 統合
`
