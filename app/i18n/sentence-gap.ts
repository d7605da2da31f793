/** What stands between a sentence and the next: the full stops of Japanese hold their own gap. */
export const sentenceGap = (sentence: string): '' | ' ' => (/[。！？]$/.test(sentence) ? '' : ' ')
