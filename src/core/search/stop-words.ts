const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** English words too common to tell one text from another; neither indexed nor searched. */
export const STOP_WORDS = wordsOf(`
  a about above after again against all also am an and any are aren as at be because been before being below
  between both but by can cannot could couldn did didn do does doesn doing don down during each few for from
  further had hadn has hasn have haven having he her here hers herself him himself his how i if in into is isn it
  its itself just let me more most my myself no nor not now of off on once only or other ought our ours ourselves
  out over own same shall she should shouldn so some such than that the their theirs them themselves then there
  these they this those through to too under until up us very was wasn we were weren what when where whether which
  while who whom whose why will with won would wouldn you your yours yourself yourselves
`)

/** Words that frame a question and say nothing of its subject ("tell me", "I'd like papers that discuss"). */
export const FRAME_WORDS = wordsOf(`
  anything concern concerned concerning concerns deal dealing deals describe discuss discussion etc
  exist exists explain find get give information interest interested know like look many may might much must need
  please relate related show something tell use used using via want
`)
