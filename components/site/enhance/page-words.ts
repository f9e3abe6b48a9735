/** Of the words in both languages, those in the language of the page. */
export const pageWords = <Words>(en: Words, zh: Words): Words =>
  document.documentElement.lang.startsWith("zh") ? zh : en;
