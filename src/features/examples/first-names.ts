/** First names that many people in Norway have, and that are no everyday words: a sentence can begin with one. */
export const firstNames: ReadonlySet<string> = new Set(
  `anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth
  kristin bente heidi silje hanne linda tone gerd tove elin anita wenche ragnhild camilla ellen karin hege julie mona
  ann marie else emma thea marte aud laila sissel eli monica turid kristine mari karoline malin ingeborg trine lise
  nora sara helene mette kirsten sofie siri stine gunn line sigrid lene therese åse torill jorunn vigdis guro live
  jan per bjørn ole lars kjell knut svein thomas arne geir hans morten tor martin anders odd terje jon andreas
  kristian erik tore henrik jonas john harald magnus rune gunnar magne nils tom trond fredrik petter olav håkon
  sigurd marius espen frode markus arild kristoffer stian øyvind tommy ivar leif sebastian emil einar øystein roar
  sindre eirik vegard mohammad ahmed ali fatima aisha omar hassan yusuf`.split(/\s+/),
)
