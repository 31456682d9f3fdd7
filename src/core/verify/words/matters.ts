/**
 * What can be said of a model at all, by the words that tell of it: a claim that speaks of a matter needs evidence that does. `borne`: these
 * words, what stands for them, and the figures that are given of nothing else.
 */
export const MATTERS: readonly { said: RegExp; borne: RegExp }[] = [
  { said: /\bparameters?\b/i, borne: /\bparameters?\b|\bweights?\b|\bsizes?\b|\b\d+(?:\.\d+)?\s?[BT]\b|\b(?:b|tr)illion\b/i },
  { said: /\bcontexts?\b/i, borne: /\bcontexts?\b|\bwindows?\b|\btokens?\b|\bprompts?\b|\binputs?\b|\blong\p{L}*\b/iu },
  { said: /\btokeni[sz]er\b/i, borne: /\btoken/i },
  {
    said: /\b(?:pre-?)?train(?:ed|ing)\b/i,
    borne: /train|\bdata\b|\bcompute\b|\btaught\b|\blearn|distil|tun(?:ed|ing)|\bbuil[dt]\b|\bcost\b/i,
  },
  { said: /\bexperts?\b/i, borne: /\bexperts?\b|\bMoE\b|\bmixture\b|\bsparse\b/i },
  { said: /\battention\b/i, borne: /\battention\b|\battend/i },
  { said: /\blayers?\b/i, borne: /\blayers?\b|\bblocks?\b/i },
  { said: /\b(?:licen[cs](?:es?|ed|ing))\b/i, borne: /licen[cs]|\bMIT\b|Apache|\bterms\b|\bopen\b|\bopen-|commercial|proprietary/i },
  {
    said: /\b(?:weights|checkpoints?)\b/i,
    borne: /\bweights?\b|checkpoint|\bopen\b|\bopen-|download|Hugging|publish|releas|parameters?|\bMIT\b|Apache/i,
  },
  {
    said: /\barchitectures?\b/i,
    borne: /architect|\bdesign|\bbuil[dt]\b|\bmixture\b|\blayers?\b|attention|\bdense\b|\bstructure|\bbase\b|transformer/i,
  },
  {
    said: /\bbenchmarks?\b/i,
    borne: /bench|\bscor|\bpoints?\b|%|\btests?\b|\beval|\brank|\bindex\b|\bElo\b|\bexam\b|\bresults?\b|\barena\b|\btable\b/i,
  },
  { said: /\b(?:memory|VRAM)\b/i, borne: /\bmemory\b|\bVRAM\b|\b[GT]B\b|\bcache\b|\bRAM\b/ },
  { said: /\b(?:latency|throughput)\b/i, borne: /latency|throughput|\bfast|\bspeed|\bslow|\bseconds?\b|per second|\bquick|\bwait/i },
  { said: /\b(?:safety|safeguards?)\b/i, borne: /\bsafe|\brisk|\bharm|\bmisuse|\bguard|\balign|\bsecur|\bcautio/i },
  { said: /\bhallucinat\p{L}+/iu, borne: /hallucinat|\bfactual|\baccura|\binvent|\bmade up\b|\berrors?\b/i },
  { said: /\bdiscount(?:s|ed)?\b/i, borne: /discount|%|\bcheap|\bhalf\b|\blower|\boff\b|\bcut\b|\breduc|\bpromo/i },
  { said: /\bcach(?:e[ds]?|ing)\b/i, borne: /\bcach|\bhits?\b/i },
  { said: /\bsubscri\p{L}+/iu, borne: /subscri|\bplans?\b|\btier|\bper month\b|\bmonthly\b|\bpaid\b|\bPlus\b|\bPro\b/i },
  {
    said: /\b(?:launch(?:es|ed)?|debut(?:s|ed)?)\b/i,
    borne:
      /launch|releas|\bdebut|\bintroduc|\bunveil|\bannounc|\bcame\b|\bcome|\bpublish|\bavailab|\bstart|\bbeg[aiu]n|\bfirst\b|\binitial|\bfrom\b|\bopen|\bmade\b|\bship|\bout\b|\blive\b|\bnew\b/i,
  },
  { said: /\b(?:knowledge|training) cut-?off\b/i, borne: /cut-?off|\bknow|\bevents\b|\btrained\b|\bdata\b/i },
  { said: /\bopen[- ]?source[d]?\b/i, borne: /\bopen|\bMIT\b|Apache|licen[cs]/i },
  { said: /\b(?:multilingual|languages)\b/i, borne: /lingual|languages?\b|\btongue|English|Chinese|translat/i },
  {
    said: /\b(?:hardware|GPUs?|chips?)\b/i,
    borne:
      /hardware|\bGPUs?\b|\bchips?\b|\bcards?\b|\bTPUs?\b|\bH\d00|\bB\d00|\bA100|\bAscend|\baccelerat|\bprocessor|Trainium|Blackwell|Hopper|\bMac\b|\blaptop|\bdevice/i,
  },
  { said: /\b(?:emissions?|carbon|electricity)\b/i, borne: /emission|carbon|\bCO2|electric|\benergy\b|\bpower\b/i },
]
